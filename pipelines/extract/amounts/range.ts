import { compare, type Decimal } from './decimal.ts'
import type { CurrencyWord, Join, Opener } from './lexicon.ts'
import { isCounted, isPercent, readMoney, skipBlanks, type Money } from './money.ts'
import { readQuantities, type Reader } from './quantity.ts'
import { changeAfter, changeBefore } from './change.ts'
import { isDigit } from './digits.ts'
import { isBlank, longestMatch, type Match } from './trie.ts'
import { isVagueMoney } from './vague.ts'

/** One figure, or two that a connector joins. */
export interface Expression {
  start: number
  end: number
  low: Money
  high: Money | null
  /** `interval`: one amount from low to high. `levels`: two amounts, an old and a new level or a change and a level. */
  relation: 'single' | 'interval' | 'levels' | 'plus_minus'
  opener: Opener | null
}

/**
 * Reads the money at `at` and, where a connector follows, the other end of its range. Scale and currency that one end
 * leaves out are the other's.
 *
 * @returns null where no currency is found for it
 */
export function readExpression(reader: Reader, at: number, floor: number): Expression | null {
  const low = readMoney(reader, at, floor)
  if (!low) return null
  const opener = openerBefore(reader, low.start, floor)
  const joined = low.quantity.isVague ? null : readOther(reader, low, opener?.value ?? null)
  if (joined) {
    const start = Math.min(joined.low.start, low.start)
    return { ...joined, start, end: Math.max(joined.high?.end ?? 0, joined.low.end), opener: opener?.value ?? null }
  }
  const { isVague, isBare } = low.quantity
  if (!low.word && !(isVague && !isBare && isVagueMoney(reader, low))) return null
  return { start: low.start, end: low.end, low, high: null, relation: 'single', opener: opener?.value ?? null }
}

function readOther(
  reader: Reader,
  low: Money,
  opener: Opener | null,
): Omit<Expression, 'start' | 'end' | 'opener'> | null {
  const { text, cased, lexicon } = reader
  const joinAt = skipBlanks(text, low.end, 3)
  const join = longestMatch(lexicon.joins, text, cased, joinAt)
  if (!join) return null
  if (join.value === 'and' && opener !== 'between' && opener !== 'range') return null
  const numberAt = otherNumber(reader, join)
  if (numberAt === null) return null
  const high = readMoney(reader, numberAt, join.end)
  if (!high || high.quantity.isVague || high.quantity.isBare) return null
  if (!share(reader, low, high, join.value)) return null
  if (join.value === 'plus_minus') return { low, high, relation: 'plus_minus' }
  const order = compare(valueOf(low), valueOf(high))
  if (join.value === 'or') return order < 0 ? { low, high, relation: 'interval' } : null
  if (join.value === 'dash')
    return order < 0
      ? { low, high, relation: 'interval' }
      : order > 0
        ? { low: high, high: low, relation: 'interval' }
        : null
  if (join.value === 'level') return { low, high, relation: 'levels' }
  if (opener === 'between' || opener === 'range')
    return order < 0 ? { low, high, relation: 'interval' } : { low, high, relation: 'levels' }
  const changes = changeBefore(reader, low.start) || changeAfter(reader, high.end)
  return { low, high, relation: changes || order >= 0 ? 'levels' : 'interval' }
}

/** Where the number of the other end begins, behind its currency sign and one word of hedging. */
function otherNumber(reader: Reader, join: Match<Join>): number | null {
  const { text, cased, lexicon } = reader
  const at = skipBlanks(text, join.end, 3)
  const sign = longestMatch(lexicon.currencies, text, cased, at)
  const from = sign && sign.value.exp >= 0 ? skipBlanks(text, sign.end, 2) : at
  if (isDigit(text.charCodeAt(from))) return from
  const isNumber = readQuantities(reader, from).length > 0
  return isNumber ? from : null
}

/**
 * Gives each end what only the other one prints.
 *
 * @returns false where the two don't belong together
 */
function share(reader: Reader, low: Money, high: Money, join: Join): boolean {
  const { quantity: a } = low
  const { quantity: b } = high
  if (!low.word && !high.word) return false
  if (low.word && high.word && !isSameWord(low, high)) return false
  if (!low.word && high.before && !high.after) return false // cases rose from 20 to $5 million
  if (!high.word) {
    if (isPercent(reader.text, high.end)) return false
    if (a.hasScale && !b.hasScale) return false // $5 million to 300
    if (join !== 'dash' && isFollowedByNoun(reader, high)) return false
    if (isCounted(reader, high.end)) return false
    if (low.after && !low.before && join === 'dash' && !b.hasScale) return false // 5 euros - 12
  }
  if (a.hasScale && !b.hasScale && high.word && join !== 'plus_minus') return b.isGrouped
  if (!a.hasScale && b.hasScale) {
    if (!canShareScale(low, high)) return false
  }
  shareCurrency(low, high)
  return true
}

/** `$10 to 12.5 billion` shares; `$500 to $1 million` and `900 bis 1,2 Millionen` cannot. */
function canShareScale(low: Money, high: Money): boolean {
  const { quantity: a } = low
  const { quantity: b } = high
  const shared: Decimal = { int: a.value.int, exp: a.value.exp + b.scale }
  if (a.isGrouped || compare(shared, b.value) >= 0) {
    // Not shared: plausible only where it has its own currency or is within a factor of a thousand.
    const thousandfold: Decimal = { int: a.value.int, exp: a.value.exp + 3 }
    return low.word !== null || compare(thousandfold, b.value) >= 0
  }
  low.quantity = { ...a, value: shared, scale: b.scale, hasScale: true }
  return true
}

function shareCurrency(low: Money, high: Money): void {
  const isDefinite = (word: CurrencyWord | null): boolean => word !== null && /^[A-Z]{3}$/.test(word.id)
  const definite = isDefinite(low.word) ? low.word : isDefinite(high.word) ? high.word : null
  const share = (own: CurrencyWord | null): CurrencyWord | null =>
    isDefinite(own) ? own : (definite ?? own ?? low.word ?? high.word)
  const words = [share(low.word), share(high.word)] as const
  low.word = words[0]
  high.word = words[1]
}

function isSameWord(low: Money, high: Money): boolean {
  const [a, b] = [low.word?.id ?? '', high.word?.id ?? '']
  return a === b || !/^[A-Z]{3}$/.test(a) || !/^[A-Z]{3}$/.test(b)
}

/** `$5,000 to 300 victims`: without scale and sign of its own, a number before a noun counts it. */
function isFollowedByNoun({ text, cased, lexicon }: Reader, high: Money): boolean {
  if (high.quantity.hasScale) return false
  const at = skipBlanks(text, high.end, 2)
  return /\p{L}/u.test(text[at] ?? '') && longestMatch(lexicon.functionWords, text, cased, at) === null
}

function openerBefore({ text, cased, lexicon }: Reader, start: number, floor: number): Match<Opener> | null {
  let end = start
  while (start - end < 3 && isBlank(text.charCodeAt(end - 1))) end--
  const match = longestMatch(lexicon.openers, text, cased, end)
  return match && match.start >= floor ? match : null
}

/** The value of a figure in whole currency units. */
export const valueOf = ({ quantity, word }: Money): Decimal => ({
  int: quantity.value.int,
  exp: quantity.value.exp + (word?.exp ?? 0),
})
