import { isDigit } from './digits.ts'
import { isDefinite, type CurrencyWord } from './words.ts'
import { isPlausible } from './plausible.ts'
import { readQuantities, type Quantity, type Reader } from './quantity.ts'
import { isSentenceEnd } from './sentence.ts'
import { isBlank, isSpacedLetter, longestMatch, type Match } from './trie.ts'

/** A quantity with the currency that stands before or after it. */
export interface Money {
  start: number
  end: number
  quantity: Quantity
  before: Match<CurrencyWord> | null
  after: Match<CurrencyWord> | null
  /** The sign or word that decides: the more definite of the two. */
  word: CurrencyWord | null
  isNegative: boolean
}

/**
 * The money at `at`, where a number begins.
 *
 * @param floor what stands before it belongs to another figure
 * @returns also a quantity without a currency, since the other end of a range may have it; null: no number, or a percentage
 */
export function readMoney(reader: Reader, at: number, floor: number): Money | null {
  const before = currencyBefore(reader, at, floor)
  if (!before && isBareFigure(reader, at)) return null
  const readings = readQuantities(reader, at)
  for (const [n, quantity] of readings.entries()) {
    const after = currencyAfter(reader, quantity, before)
    const isShortest = n === readings.length - 1
    if (quantity.isLoose && after && after.value.exp > 0) continue // 300 mio. og 1 mia. kr.
    if (
      !after &&
      ((quantity.isLoose && !isJoined(reader, quantity.end) && !(before && isLast(reader, quantity))) ||
        (quantity.isShort && !before))
    )
      continue
    if (!after && !isShortest && isCounted(reader, quantity.end)) continue
    if (!after && isPercent(reader.text, quantity.end)) return null
    const money = signed(reader, join(quantity, before, after), floor)
    return !money.word || isPlausible(reader, money) ? money : join(quantity, null, null)
  }
  return null
}

/** $3 mil 500, and then no word that could be counted. */
const isLast = ({ text, lexicon }: Reader, { end }: Quantity): boolean =>
  lexicon.language === 'es' && !isSpacedLetter(text.charCodeAt(skipBlanks(text, end, 2)))

/** The other end of a range follows, which may print what this one leaves out. */
const isJoined = ({ text, cased, lexicon }: Reader, end: number): boolean =>
  longestMatch(lexicon.joins, text, cased, skipBlanks(text, end, 3)) !== null

/** A year, a count, a percentage: nothing of money touches it. Most numbers of prose end here, before anything is built. */
function isBareFigure({ text, cased, lexicon }: Reader, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return false
  let end = at
  while (
    isDigit(text.charCodeAt(end)) ||
    ((text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1)))
  )
    end++
  const next = skipBlanks(text, end, 3)
  const code = text.charCodeAt(next)
  if (isDigit(code) || isMarked(text, next)) return false
  if (next === text.length) return true
  return (
    !longestMatch(lexicon.numbers, text, cased, next) &&
    !longestMatch(lexicon.currencies, text, cased, next) &&
    !longestMatch(lexicon.joins, text, cased, next)
  )
}

/** What may stand between a figure and its scale, currency or fraction: hyphens, brackets, note marks, ’ ½ /. */
const MARKS = new Set(Array.from("-‐‑([{'½¼¾⅛⅜⅝⅞/*†‡¹²³⁰⁴⁵⁶⁷⁸⁹·", (mark) => mark.charCodeAt(0)))

/** A mark of `MARKS`, or the `,-` that stands for no cents. */
export function isMarked(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return MARKS.has(code) || ((code === 44 || code === 46) && /[-–—]/.test(text[at + 1] ?? ''))
}

function join(quantity: Quantity, before: Match<CurrencyWord> | null, after: Match<CurrencyWord> | null): Money {
  const isSharper =
    after && (isDefinite(after.value) || after.value.kind === 'word') && !(before && isDefinite(before.value))
  const word = isSharper ? after : (before ?? after) // $2,500 millones de dólares
  return {
    start: before?.start ?? quantity.start,
    end: after?.end ?? quantity.end,
    quantity,
    before,
    after,
    word: word?.value ?? null,
    isNegative: false,
  }
}

/** `-$5`, `$−5`, `△13.7億円`: a minus that touches the figure and that nothing stands before. A dash after a figure is a range. */
function signed({ text, lexicon }: Reader, money: Money, floor: number): Money {
  const { before, quantity, start } = money
  if (before && before.end < quantity.start && MINUS.test(text[quantity.start - 1] ?? ''))
    return { ...money, isNegative: true }
  const mark = text[start - 1] ?? ''
  if (start - 1 < floor || !(MINUS.test(mark) || (lexicon.table.minus !== '' && lexicon.table.minus.includes(mark))))
    return money
  const isFree = /^$|[\s(（「、。,:：;；]/.test(text[start - 2] ?? '') || !MINUS.test(mark)
  const isLongVowel = mark === 'ー' && /[\u30a1-\u30fa]/.test(text[start - 2] ?? '')
  return isFree && !isLongVowel ? { ...money, start: start - 1, isNegative: true } : money
}

/** `$`, `US$ `, `RM`, `EUR `, `人民幣`: directly before the number, with at most a blank or two between. */
function currencyBefore({ text, cased, lexicon }: Reader, at: number, floor: number): Match<CurrencyWord> | null {
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
function currencyAfter(
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
  if (!match) return null
  const other = longestMatch(lexicon.notCurrencies, text, cased, at)
  if (other && other.end > match.end && !(quantity.hasScale && lexicon.language === 'ko')) return null // 5억원인 is no 원인
  if (
    isBlank(text.charCodeAt(quantity.end)) &&
    !quantity.hasScale &&
    /^-\p{L}/u.test(text.slice(match.end, match.end + 2))
  )
    return null // 3 Euro-Paletten
  if (bracket) return text[match.end] === ')' && !before ? { ...match, start: at, end: match.end + 1 } : null
  if (belongsToNext(reader, quantity, match, before)) return null
  const more = longestMatch(lexicon.currencies, text, cased, skipBlanks(text, match.end, 1))
  const isSharper = more && isDefinite(more.value) && !isDefinite(match.value) // 億元人民幣
  return isSharper && !isDigit(text.charCodeAt(skipBlanks(text, more.end, 1))) ? { ...more, start: match.start } : match
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
  if (text[quantity.end - 1] === '-') return false // 375,- kr. 2 …
  if (before || next === match.end) return true
  let end = next
  while (end - next < 30 && /[\d.,' ]/.test(text[end] ?? '')) end++
  const again = longestMatch(lexicon.currencies, text, cased, end)
  if (again && again.value.id === match.value.id) return false // 100 USD 200 USD
  return !quantity.hasScale && !quantity.isGrouped
}

export function isPercent(text: string, at: number): boolean {
  const next = skipBlanks(text, at, 2)
  return (
    /^[%‰٪]/.test(text[next] ?? '') ||
    /^-?(?:per ?cent|pct|procent|prozent|percent|por ciento|por cento|per cento|pour ?cent|phần trăm|persen|peratus|ร้อยละ|パーセント|퍼센트|％)/.test(
      text.slice(next, next + 11),
    )
  )
}

/** A counted noun follows: 2 million people. */
export function isCounted({ text, cased, lexicon }: Reader, end: number): boolean {
  return longestMatch(lexicon.counted, text, cased, skipBlanks(text, end, 2)) !== null
}

export function skipBlanks(text: string, at: number, most: number): number {
  let i = at
  while (i - at < most && isBlank(text.charCodeAt(i))) i++
  return i
}

export function skipBlanksBack(text: string, at: number): number {
  let i = at
  while (at - i < 3 && isBlank(text.charCodeAt(i - 1))) i--
  return i
}

function previousCode(text: string, at: number): number {
  let i = at - 1
  while (at - i < 4 && isBlank(text.charCodeAt(i))) i--
  return text.charCodeAt(i)
}

/** A scale glued to the sign after it, where the language has no such word: better no amount than one that is too small. */
const SCALE_AHEAD = /(?:^|[^a-z])(?:[kmgt]|m[dnm]|mds|mrd|mio|mln|mld|bn)$/
const UNKNOWN = '?'
const MINUS = /[-−–‐‑]/
