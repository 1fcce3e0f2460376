import { skipBlanks, skipBlanksBack } from './blank.ts'
import { compare } from './decimal.ts'
import type { Join, Opener } from './words.ts'
import { readMoney, type Money } from './money.ts'
import { readQuantities } from './quantity.ts'
import type { Reader } from './reader.ts'
import { changeAfter, changeBefore } from './change.ts'
import { isDigit } from './digits.ts'
import { longestMatch, type Match } from './trie.ts'
import { share, valueOf } from './share.ts'
import { settleBare } from './vague.ts'
import { isElliptic, isNear, type Previous } from './ellipsis.ts'
import { hedgeBefore, type HedgeFound } from './hedge.ts'
import { isSentenceEnd } from './sentence.ts'

/** One figure, or two that a connector joins. */
export interface Expression {
  start: number
  end: number
  low: Money
  high: Money | null
  /**
   * `interval`: one amount from low to high. `levels`: two amounts, an old and a new level or a change and a level.
   * `list`: two amounts that share what the second prints.
   */
  relation: 'single' | 'interval' | 'levels' | 'list' | 'plus_minus'
  opener: Opener | null
  /** The hedge before its first figure. */
  lead: HedgeFound | null
}

/**
 * Reads the money at `at` and, where a connector follows, the other end of its range. Scale and currency that one end
 * leaves out are the other's.
 *
 * @returns null where no currency is found for it
 */
export function readExpression(
  reader: Reader,
  at: number,
  floor: number,
  previous: Previous | null,
): Expression | null {
  const low = readMoney(reader, at, floor)
  if (!low) return null
  const lead = hedgeBefore(reader, low.start, floor)
  const opener = openerBefore(reader, low.start, floor, lead)?.value ?? null
  const joined = low.quantity.isVague ? null : readOther(reader, low, opener)
  if (joined)
    return { ...joined, start: joined.low.start, end: Math.max(joined.high?.end ?? 0, joined.low.end), opener, lead }
  if (!low.word && previous && isElliptic(reader, low, previous)) low.word = previous.word
  const isBesideMoney = previous !== null && isNear(reader, previous.end, low.start)
  const settled = settleBare(reader, low, floor, isBesideMoney)
  return (
    settled && { start: settled.start, end: settled.end, low: settled, high: null, relation: 'single', opener, lead }
  )
}

function readOther(
  reader: Reader,
  low: Money,
  opener: Opener | null,
): Omit<Expression, 'start' | 'end' | 'opener' | 'lead'> | null {
  const { text, cased, lexicon } = reader
  if (isSentenceEnd(reader, low.end - 1)) return null
  // fünf- und zehntausend: the hyphen stands for the scale that follows
  const end = text[low.end] === '-' && text[low.end + 1] === ' ' ? low.end + 1 : low.end
  const join = longestMatch(lexicon.joins, text, cased, skipBlanks(text, end, 3))
  if (!join || join.value === 'compared' || join.value === 'part') return null
  const numberAt = otherNumber(reader, join, opener)
  if (numberAt === null) return null
  const high = readMoney(reader, numberAt, join.end)
  if (!high || high.quantity.isVague || high.quantity.isBare) return null
  const isSpan = opener === 'between' || opener === 'range'
  if (opener === null && lexicon.hedgeJoins.has(join.word)) return null // paid $10,000 up to $50,000
  if (join.value === 'and' && !isSpan) {
    return !low.word && isDistributed(reader, low.start, high.end) && share(reader, low, high, 'and')
      ? { low, high, relation: 'list' }
      : null
  }
  const isOwn = low.word !== null && high.word !== null // Rs 2.89 crore—Rs 1.9 crore of it
  if (!share(reader, low, high, join.value, opener !== null || low.word !== null)) return null
  const order = compare(valueOf(low), valueOf(high))
  const interval = order < 0 ? ({ low, high, relation: 'interval' } as const) : null
  if (join.value === 'plus_minus') return { low, high, relation: 'plus_minus' }
  if (join.value === 'or') return interval
  if (join.value === 'dash')
    return interval ?? (order > 0 && !isOwn ? { low: high, high: low, relation: 'interval' } : null)
  if (join.value === 'level') return { low, high, relation: 'levels' }
  const changes = !isSpan && (changeBefore(reader, low.start) || changeAfter(reader, high.end))
  return changes || !interval ? { low, high, relation: 'levels' } : interval
}

/** A word like *jeweils* or *respectively* beside two figures makes both the same kind. */
export function isDistributed({ text, cased, lexicon }: Reader, start: number, end: number): boolean {
  const at = skipBlanks(text, text[end] === ',' ? end + 1 : end, 2)
  if (longestMatch(lexicon.each, text, cased, at)) return true
  for (let from = start - 1; from >= Math.max(0, start - 30); from--) {
    if (/[.;。；\n]/.test(text[from] ?? '')) return false
    if (longestMatch(lexicon.each, text, cased, from)) return true
  }
  return false
}

/** Where the number of the other end begins, behind its currency sign, and behind a hedge where an opener leads the range in. */
function otherNumber(reader: Reader, join: Match<Join>, opener: Opener | null): number | null {
  const { text, cased, lexicon } = reader
  const at = skipBlanks(text, join.end, 3)
  const hedge = opener === null ? null : longestMatch(lexicon.hedges, text, cased, at)
  const after = hedge ? skipBlanks(text, hedge.end, 3) : at
  const sign = longestMatch(lexicon.signs, text, cased, after)
  const from = sign && sign.value.exp >= 0 ? skipBlanks(text, sign.end, 2) : after
  if (isDigit(text.charCodeAt(from))) return from
  return readQuantities(reader, from).length > 0 ? from : null
}

/** Also behind a hedge: from a minimum of $500. */
function openerBefore(reader: Reader, start: number, floor: number, lead: HedgeFound | null): Match<Opener> | null {
  const own = openerAt(reader, start, floor)
  if (own) return own
  return lead && openerAt(reader, lead.at, floor)
}

function openerAt({ text, cased, lexicon }: Reader, start: number, floor: number): Match<Opener> | null {
  let end = skipBlanksBack(text, start)
  if (text[end - 1] === '+') end-- // 前年比＋816.7億円
  const match = longestMatch(lexicon.openers, text, cased, skipBlanksBack(text, end))
  return match && match.start >= floor ? match : null
}
