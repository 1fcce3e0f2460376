import { isBlank, skipBlanks } from './blank.ts'
import { anySigns } from './any-language.ts'
import { isDigit } from './digits.ts'
import type { Quantity } from './quantity.ts'
import type { Reader } from './reader.ts'
import { isSentenceEnd } from './sentence.ts'
import { isSpacedLetter, longestMatch, type Match } from './trie.ts'
import { isDefinite, type CurrencyWord } from './words.ts'

/** `$`, `US$ `, `RM`, `EUR `, `人民幣`: directly before the number, with at most a blank or two between. */
export function currencyBefore(
  { text, cased, lexicon }: Reader,
  at: number,
  floor: number,
): Match<CurrencyWord> | null {
  let end = at
  if (MINUS.test(text[end - 1] ?? '')) end-- // $-5 million
  while (at - end < 3 && isBlank(text.charCodeAt(end - 1))) end--
  const match = longestMatch(lexicon.currenciesBefore, text, cased, end, floor)
  if (!match || match.value.exp < 0) return null
  const isOfLetters = match.value.kind !== 'sign' || isSpacedLetter(text.charCodeAt(match.end - 1))
  if (end < at && MINUS.test(text[at - 1] ?? '') && isOfLetters) return null // RS-232
  const previous = text.charCodeAt(match.start - 1)
  if (match.value.kind === 'sign' && isSpacedLetter(previous) && !isSpacedLetter(text.charCodeAt(match.start))) {
    if (SCALE_AHEAD.test(text.slice(Math.max(0, match.start - 5), match.start))) return null // Md€ 3,2
    return { ...match, value: { ...match.value, id: UNKNOWN } } // Q$5: some dollar, not this one
  }
  if (match.value.kind !== 'sign' && isDigit(previousCode(text, match.start))) return null
  if (lexicon.language === 'th' && match.value.kind === 'word') return null // บทบาท 3 ประการ
  if (lexicon.isUnspaced && match.value.kind === 'word' && (match.word.length === 1 || !match.value.isDefinite))
    return null // 公元2024年
  return match
}

/** `billion dollars`, `5 €`, `5-dollar`, `millones de pesos`, `億元（新臺幣）`. */
export function currencyAfter(
  reader: Reader,
  quantity: Quantity,
  before: Match<CurrencyWord> | null,
): Match<CurrencyWord> | null {
  const { text, cased, lexicon } = reader
  if (!lexicon.isUnspaced && isSentenceEnd(reader, quantity.end - 1)) return null // 12 mrd. NOK 1,2 mrd. …
  let at = skipBlanks(text, quantity.end, 3)
  if (at === quantity.end) {
    const marks = /^[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2} ?/.exec(text.slice(at, at + 4))
    if (marks) at += marks[0].length
    else if (text[at] === '-') at++
  }
  if (quantity.hasScale || quantity.inner) {
    const of = longestMatch(lexicon.of, text, cased, at)
    if (of) at = skipBlanks(text, of.end, 3)
  }
  const bracket = text[at] === '(' ? 1 : 0
  const match = longestMatch(lexicon.currencies, text, cased, at + bracket)
  if (!match) return quantity.hasScale && quantity.scale <= SURE_SCALE && !bracket ? foreignCurrency(reader, at) : null
  const other = longestMatch(lexicon.notCurrencies, text, cased, at)
  if (other && other.end > match.end && !(quantity.hasScale && lexicon.language === 'ko')) return null // 5억원인 is no 원인
  const isWord = isBlank(text.charCodeAt(quantity.end)) && /^-\p{L}/u.test(text.slice(match.end, match.end + 2))
  if (isWord && !quantity.hasScale) return null // 3 Euro-Paletten
  if (bracket) return text[match.end] === ')' && !before ? { ...match, start: at, end: match.end + 1 } : null
  if (belongsToNext(reader, quantity, match, before)) return null
  const more = longestMatch(lexicon.currencies, text, cased, skipBlanks(text, match.end, 1))
  const isSharper = more && isDefinite(more.value) && !isDefinite(match.value) // 億元人民幣
  return isSharper && !isDigit(text.charCodeAt(skipBlanks(text, more.end, 1))) ? { ...more, start: match.start } : match
}

/** 5 million norske kroner: the word of another language, long enough to be none of this one. */
function foreignCurrency({ text, cased }: Reader, at: number): Match<CurrencyWord> | null {
  const match = longestMatch(anySigns(), text, cased, at)
  if (!match || match.word.length < LEAST_FOREIGN) return null
  return { ...match, value: { id: match.value, kind: 'word', exp: 0, isDefinite: true, onlyBefore: false } }
}

/** In `2023 €5` and `5 of them USD 300` the sign is the next number's. */
function belongsToNext(
  { text, cased, lexicon }: Reader,
  quantity: Quantity,
  match: Match<CurrencyWord>,
  before: Match<CurrencyWord> | null,
): boolean {
  if (match.value.kind === 'word' && (match.value.exp <= 0 || quantity.value.int < 1900n)) return false // 5 ลบ. 6 ล้านบาท
  const next = skipBlanks(text, match.end, 2)
  if (!isDigit(text.charCodeAt(next))) return false
  if (text[quantity.end - 1] === '-' || quantity.decimals === 2) return false // 375,- kr. 2 … · 45,99 $. 1,2 …
  if (before || next === match.end) return true
  let end = next
  while (end - next < 30 && /[\d.,' ]/.test(text[end] ?? '')) end++
  const again = longestMatch(lexicon.currencies, text, cased, end)
  if (again && again.value.id === match.value.id) return false // 100 USD 200 USD
  return !quantity.hasScale && !quantity.isGrouped
}

function previousCode(text: string, at: number): number {
  let i = at - 1
  while (at - i < 4 && isBlank(text.charCodeAt(i))) i--
  return text.charCodeAt(i)
}

/** A scale glued to the sign after it, where the language has no such word: better no amount than one that is too small. */
const SCALE_AHEAD = /(?:^|[^a-z])(?:[kmgt]|m[dnm]|mds|mrd|mio|mln|mld|bn)$/
/** `real` and `leva` are words elsewhere, `reais` and `norske kroner` are not. */
const LEAST_FOREIGN = 5
/** Above a million the languages of number and currency may differ in what a billion is. */
const SURE_SCALE = 6
const UNKNOWN = '?'
export const MINUS = /[-−–‐‑]/
