import type { Amount } from '../amount.ts'
import { resolveCurrency } from './currency.ts'
import { compare, print, sum, type Decimal } from './decimal.ts'
import { originalSpan, type Folded } from './fold.ts'
import { readHedges } from './hedge.ts'
import { HEDGES, type Hedge } from './language-table.ts'
import { skipBlanks, type Money } from './money.ts'
import type { Quantity, Reader } from './quantity.ts'
import { valueOf, type Expression } from './range.ts'
import { readRole } from './role.ts'
import { sentenceAround } from './sentence.ts'
import { isSpacedLetter, longestMatch } from './trie.ts'

/** The amounts that an expression states: one, or two where it joins levels or lists. */
export function amountsOf(reader: Reader, folded: Folded, expression: Expression, floor: number): Amount[] {
  const { low, high, relation, opener } = expression
  if (high && relation === 'levels') {
    const first = single(reader, folded, low, floor, opener)
    const isChange = opener !== 'from' && opener !== 'range' && opener !== 'between' && lowIsSmaller(low, high)
    return [isChange ? { ...first, role: 'change' } : first, single(reader, folded, high, low.end, null)]
  }
  if (high && relation === 'list') {
    const first = single(reader, folded, low, floor, opener)
    return [first, hedgedLike(first, single(reader, folded, high, low.end, opener))]
  }
  if (high && relation === 'plus_minus') return [spread(reader, folded, low, high)]
  if (high) return [interval(reader, folded, low, high, valueOf(high), opener)]
  const { upper } = low.quantity
  if (upper && !low.quantity.isVague)
    return [interval(reader, folded, low, low, { ...upper, exp: upper.exp + (low.word?.exp ?? 0) }, opener)]
  return [single(reader, folded, low, floor, opener)]
}

/** What is left out of a change is its old level, so a change is smaller than the level it led to. */
const lowIsSmaller = (low: Money, high: Money): boolean => compare(valueOf(low), valueOf(high)) < 0

/** The second of two figures that share the hedge of the first, unless it has its own. */
export function hedgedLike(first: Amount, second: Amount): Amount {
  const { semantics } = first
  if (second.semantics !== 'exact' || semantics === 'vague' || second.central === null) return second
  if (!HEDGES.some((hedge) => hedge === semantics)) return second
  return { ...second, ...place(second.central, semantics as Hedge), semantics }
}

/** A whole word that is an amount without a value: in Milliardenhöhe. */
export function vagueWordsAt(reader: Reader, folded: Folded, at: number): { amount: Amount; end: number } | null {
  const { text, cased, lexicon } = reader
  const match = longestMatch(lexicon.vagueWords, text, cased, at)
  if (!match) return null
  const after = longestMatch(lexicon.currencies, text, cased, skipBlanks(text, match.end, 2))
  const end = after?.end ?? match.end
  const [from, to] = originalSpan(folded, at, end)
  const amount: Amount = {
    start: from,
    end: to,
    text: folded.original.slice(from, to),
    low: null,
    central: null,
    high: null,
    currency: after && resolveCurrency(after.value.id, reader.place),
    semantics: 'vague',
    role: readRole(reader, at, end, null),
    decimalsLow: null,
    decimalsHigh: null,
    scale: '1',
  }
  return { amount, end }
}

function single(reader: Reader, folded: Folded, money: Money, floor: number, opener: Expression['opener']): Amount {
  const { quantity } = money
  const hedging = readHedges(reader, money.start, money.end, floor, quantity.inner)
  const isVague = quantity.isVague
  const value = isVague ? null : print(signed(money, valueOf(money)))
  const bounds = isVague ? { low: null, central: null, high: null } : place(value, hedging.hedge)
  const start = isVague ? money.start : hedging.start
  const end = isVague ? money.end : hedging.end
  return {
    ...frame(reader, folded, start, end, money),
    ...bounds,
    semantics: isVague ? 'vague' : (hedging.hedge ?? 'exact'),
    role: money.isNegative ? 'change' : readRole(reader, start, end, opener),
    ...printed(quantity, quantity, money),
  }
}

function interval(
  reader: Reader,
  folded: Folded,
  low: Money,
  high: Money,
  upper: Decimal,
  opener: Expression['opener'],
): Amount {
  const start = Math.min(low.start, high.start)
  const end = Math.max(low.end, high.end)
  return {
    ...frame(reader, folded, start, end, high),
    low: print(valueOf(low)),
    central: null,
    high: print(upper),
    semantics: hasScenario(reader, start, end) ? 'scenario' : 'interval',
    role: readRole(reader, start, end, opener),
    ...printed(low.quantity, high.quantity, high),
  }
}

/** The sentence speaks of scenarios or assumptions. */
function hasScenario({ text, cased, lexicon }: Reader, start: number, end: number): boolean {
  const sentence = sentenceAround(text, start)
  for (let at = sentence.start; at < Math.max(end, sentence.end); at++) {
    if (at > 0 && isSpacedLetter(text.charCodeAt(at)) && isSpacedLetter(text.charCodeAt(at - 1))) continue
    if (longestMatch(lexicon.scenario, text, cased, at)) return true
  }
  return false
}

/** X ± Y. */
function spread(reader: Reader, folded: Folded, middle: Money, by: Money): Amount {
  const [value, half] = [valueOf(middle), valueOf(by)]
  return {
    ...frame(reader, folded, middle.start, by.end, middle),
    low: print(sum(value, { int: -half.int, exp: half.exp })),
    central: print(value),
    high: print(sum(value, half)),
    semantics: 'pm_sd',
    role: readRole(reader, middle.start, by.end, null),
    ...printed(middle.quantity, middle.quantity, middle),
  }
}

function frame(
  reader: Reader,
  folded: Folded,
  from: number,
  to: number,
  { word }: Money,
): Pick<Amount, 'start' | 'end' | 'text' | 'currency'> {
  const [start, end] = originalSpan(folded, from, to)
  return {
    start,
    end,
    text: folded.original.slice(start, end),
    currency: word && resolveCurrency(word.id, reader.place),
  }
}

function place(value: string | null, hedge: Hedge | null): Pick<Amount, 'low' | 'central' | 'high'> {
  if (hedge === 'at_least' || hedge === 'more_than') return { low: value, central: null, high: null }
  if (hedge === 'nearly' || hedge === 'up_to') return { low: null, central: null, high: value }
  return { low: null, central: value, high: null }
}

const signed = ({ isNegative }: Money, value: Decimal): Decimal => (isNegative ? { ...value, int: -value.int } : value)

/** Decimals of both ends in terms of one scale, the higher end's. */
function printed(
  low: Quantity,
  high: Quantity,
  { word }: Money,
): Pick<Amount, 'decimalsLow' | 'decimalsHigh' | 'scale'> {
  const exp = word?.exp ?? 0
  const scale = high.scale + Math.max(0, exp)
  const isVague = high.isVague
  const fraction = exp < 0 ? -exp : 0
  return {
    decimalsLow: isVague ? null : low.decimals + high.scale - low.scale + fraction,
    decimalsHigh: isVague ? null : high.decimals + fraction,
    scale: isVague ? '1' : `1${'0'.repeat(scale)}`,
  }
}
