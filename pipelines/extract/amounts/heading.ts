import { skipBlanks } from './blank.ts'
import type { AmountContext } from '../amount.ts'
import { fold } from './fold.ts'
import { LANGUAGES, type Language } from './language-table.ts'
import { declaredLanguage, languageOfCountry, languageOfSentence } from './language.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { placeOf, resolveCurrency } from './place.ts'
import { isSpacedLetter, isWordStart, longestMatch } from './trie.ts'

/** Scale and currency that a heading gives to the figures under it. */
export interface Unit {
  /** Factor as a decimal string: '1000000'. */
  scale: string
  /** ISO 4217; null = not named, or a bare sign that nothing resolves. */
  currency: string | null
}

interface Found {
  scale: number | null
  id: string | null
  start: number
  end: number
}

const MAX_HEADING = 400
/** Words that announce a unit. */
const ANNOUNCED =
  /(?:単位|單位|单位|단위|đơn vị(?: tính)?|หน่วย|units?|einheit|unidad(?:es)?|unités?|unità|eenheid|enhet|enhed|satuan)\s*[:：]?\s*$|\b(?:in|en|em|dalam|per|i)\s+$|[(（[,·/:：]\s*$/

/**
 * The unit of a heading, a table header or a caption: `(단위: 억원)`, `US$ million`, `(£m)`, `in Mio. Euro`, `Rs. in lakh`,
 * `単位：百万円`, `$'000`.
 *
 * @returns null where it names neither scale nor currency; a figure with its own number (`over $1 million`) is no unit
 */
export function unitFromHeading(text: string, context: AmountContext = {}): Unit | null {
  const folded = fold(text.slice(0, MAX_HEADING))
  const place = placeOf(folded, context)
  for (const language of candidates(folded.text, context)) {
    const unit = findUnit(folded.text, folded.cased, lexiconOf(language))
    if (!unit || (unit.scale === null && unit.id === null)) continue
    return {
      scale: `1${'0'.repeat(unit.scale ?? 0)}`,
      currency: unit.id === null ? null : resolveCurrency(unit.id, place),
    }
  }
  return null
}

/** A heading says little: its own words first, then the publisher's language, English, and all the others. */
function* candidates(text: string, context: AmountContext): Generator<Language> {
  const country = context.country
  const own =
    declaredLanguage(context) ?? languageOfSentence(text, 0, text.length, country) ?? languageOfCountry(country)
  yield own
  for (const language of ['en' as const, languageOfCountry(country), ...LANGUAGES]) if (language !== own) yield language
}

function findUnit(text: string, cased: string, lexicon: Lexicon): Found | null {
  let scale: Found | null = null
  let money: Found | null = null
  let at = 0
  while (at < text.length) {
    const found = isWordStart(text, at) ? unitAt(text, cased, lexicon, at) : null
    if (!found) {
      at++
      continue
    }
    if (found.scale !== null && found.id !== null) return found
    if (found.scale !== null) scale ??= found
    else money ??= found
    at = found.end
  }
  if (!scale && !money) return null
  if (!scale && text.length > 80) return null
  return { scale: scale?.scale ?? null, id: money?.id ?? null, start: 0, end: 0 }
}

/** A sign with or without its scale, or a scale with or without its currency, at one place. */
function unitAt(text: string, cased: string, lexicon: Lexicon, at: number): Found | null {
  if (/\d/.test(text[at - 1] ?? '') || /\d\s$/.test(text.slice(Math.max(0, at - 2), at))) return null
  const thousands = /^['’]?000s?(?!\d)/.exec(text.slice(at, at + 6))
  if (thousands) return { scale: 3, id: null, start: at, end: at + thousands[0].length }
  const sign = isGluedHangul(text, at) ? null : longestMatch(lexicon.signs, text, cased, at)
  const scaleFirst = scaleAt(text, cased, lexicon, at, false)
  if (sign && (!scaleFirst || sign.end > scaleFirst.end)) {
    if (
      /^\s?\d/.test(text.slice(sign.end, sign.end + 2)) &&
      !/^\s?['’]?000s?(?!\d)/.test(text.slice(sign.end, sign.end + 6))
    )
      return null
    if (sign.value.exp > 0) return { scale: sign.value.exp, id: sign.value.id, start: at, end: sign.end }
    const next = skipWordsOf(text, sign.end)
    const after = scaleAt(text, cased, lexicon, next, true)
    const isWord = sign.value.kind === 'word' && isSpacedLetter(text.charCodeAt(at))
    if (after) return { scale: after.scale, id: sign.value.id, start: at, end: after.end }
    return isWord && !ANNOUNCED.test(text.slice(0, at)) && !/^\s*[)）\]]/.test(text.slice(sign.end)) && text.length > 40
      ? null
      : { scale: null, id: sign.value.id, start: at, end: sign.end }
  }
  if (!scaleFirst) return null
  if (longestMatch(lexicon.counted, text, cased, skipBlanks(text, scaleFirst.end, 2))) return null
  let next = skipBlanks(text, scaleFirst.end, 2)
  const of = longestMatch(lexicon.of, text, cased, next)
  if (of) next = skipBlanks(text, of.end, 2)
  const money = longestMatch(lexicon.signs, text, cased, next)
  if (money && money.value.exp === 0) return { scale: scaleFirst.scale, id: money.value.id, start: at, end: money.end }
  const isAnnounced = ANNOUNCED.test(text.slice(0, at)) || /^\s*[)）\]]/.test(text.slice(scaleFirst.end))
  return isAnnounced ? { ...scaleFirst, id: null } : null
}

/** 원 of 인원 is no won. */
function isGluedHangul(text: string, at: number): boolean {
  const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
  return isHangul(text.charCodeAt(at)) && isHangul(text.charCodeAt(at - 1))
}

/** One or more scale words: 百万, nghìn tỷ, mil millones; short ones only beside a sign or announced. */
function scaleAt(text: string, cased: string, lexicon: Lexicon, from: number, isBesideSign: boolean): Found | null {
  let scale = 0
  let at = from
  for (let n = 0; n < 4; n++) {
    const next = n === 0 ? at : skipBlanks(text, at, 1)
    const word = /^['’]000s?(?!\d)/.test(text.slice(next, next + 6))
      ? null
      : longestMatch(lexicon.numbers, text, cased, next)
    if (word?.value.scale === undefined || word.value.vague) break
    if (word.value.short && !isBesideSign && !/[(（]\s*(?:in )?$/.test(text.slice(0, next))) break
    scale += word.value.scale
    at = word.end
  }
  const thousands = isBesideSign && at === from ? /^['’]?000s?(?!\d)/.exec(text.slice(from, from + 6)) : null
  if (thousands) return { scale: 3, id: null, start: from, end: from + thousands[0].length }
  return at > from ? { scale, id: null, start: from, end: at } : null
}

/** `US$ in million`, `Rs. in lakh`, `₹ (crore)`. */
function skipWordsOf(text: string, at: number): number {
  const words = /^\s?(?:in\s|en\s|em\s|\(\s?(?:in\s)?)?/.exec(text.slice(at, at + 8))
  return at + (words?.[0].length ?? 0)
}
