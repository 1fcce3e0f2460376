import { isDigit } from './digits.ts'
import { currencyAfter, currencyBefore, MINUS } from './currency.ts'
import { skipBlanks } from './blank.ts'
import { isDefinite, type CurrencyWord } from './words.ts'
import { isPlausible } from './plausible.ts'
import { readQuantities, type Quantity } from './quantity.ts'
import type { Reader } from './reader.ts'
import { isSpacedLetter, longestMatch, type Match } from './trie.ts'

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
