import { skipBlanks } from './blank.ts'
import type { Amount, AmountRole } from '../amount.ts'
import { resolveCurrency } from './place.ts'
import { compare, print, sum, type Decimal } from './decimal.ts'
import { originalEnd, originalStart } from './fold.ts'
import { readHedges, type HedgeFound } from './hedge.ts'
import { HEDGES, type Hedge } from './language-table.ts'
import type { CurrencyWord, Opener } from './words.ts'
import type { Money } from './money.ts'
import type { Quantity } from './quantity.ts'
import type { Reader } from './reader.ts'
import type { Expression } from './range.ts'
import { valueOf } from './share.ts'
import { readRole } from './role.ts'
import { sentenceAround } from './sentence.ts'
import { isWordStart, longestMatch } from './trie.ts'

/** The amounts that an expression states: one, or two where it joins levels or lists. */
export function amountsOf(reader: Reader, { low, high, relation, opener, lead }: Expression, floor: number): Amount[] {
  if (!high) {
    const { upper, isVague } = low.quantity
    if (!upper || isVague) return [single(reader, low, floor, opener, lead)]
    return [interval(reader, low, low, { int: upper.int, exp: upper.exp + (low.word?.exp ?? 0) }, opener)]
  }
  if (relation === 'interval') return [interval(reader, low, high, valueOf(high), opener)]
  if (relation === 'plus_minus') return [spread(reader, low, high)]
  const first = single(reader, low, floor, opener === 'from_by' ? 'from' : opener, lead)
  if (relation === 'list') return [first, hedgedLike(first, single(reader, high, low.end, opener))]
  // A change is smaller than the level it leads to; an old level is led in by `from`.
  if (
    opener !== 'from' &&
    opener !== 'from_by' &&
    opener !== 'range' &&
    opener !== 'between' &&
    compare(valueOf(low), valueOf(high)) < 0
  )
    first.role = 'change'
  return [first, single(reader, high, low.end, null)]
}

/** The second of two figures that share the hedge of the first, unless it has its own. */
export function hedgedLike(first: Amount, second: Amount): Amount {
  const hedge = HEDGES.find((one) => one === first.semantics)
  if (!hedge || second.semantics !== 'exact' || second.central === null) return second
  return { ...second, ...bounds(second.central, hedge), semantics: hedge }
}

/** A whole word that is an amount without a value: in Milliardenhöhe. */
export function vagueWordsAt(reader: Reader, at: number): { amount: Amount; end: number } | null {
  const { text, cased, lexicon } = reader
  const match = longestMatch(lexicon.vagueWords, text, cased, at)
  if (!match) return null
  const after = longestMatch(lexicon.currencies, text, cased, skipBlanks(text, match.end, 2))
  const end = after?.end ?? match.end
  return { amount: vague(reader, at, end, after?.value ?? null, readRole(reader, at, end, null)), end }
}

function single(reader: Reader, money: Money, floor: number, opener: Opener | null, lead?: HedgeFound | null): Amount {
  const { quantity, word } = money
  if (quantity.isVague)
    return vague(reader, money.start, money.end, word, readRole(reader, money.start, money.end, opener))
  const { hedge, start, end } = readHedges(reader, money.start, money.end, floor, quantity.inner, lead)
  const { int, exp } = valueOf(money)
  const value = print({ int: money.isNegative ? -int : int, exp })
  const { low, central, high } = bounds(value, hedge)
  const role = money.isNegative ? 'change' : readRole(reader, start, end, opener)
  return amount(reader, start, end, word, low, central, high, hedge ?? 'exact', role, quantity, quantity)
}

function interval(reader: Reader, low: Money, high: Money, upper: Decimal, opener: Opener | null): Amount {
  const start = Math.min(low.start, high.start)
  const end = Math.max(low.end, high.end)
  const semantics = hasScenario(reader, start, end) ? 'scenario' : 'interval'
  const role = readRole(reader, start, end, opener)
  return amount(
    reader,
    start,
    end,
    high.word,
    print(valueOf(low)),
    null,
    print(upper),
    semantics,
    role,
    low.quantity,
    high.quantity,
  )
}

/** X ± Y. */
function spread(reader: Reader, middle: Money, by: Money): Amount {
  const value = valueOf(middle)
  const half = valueOf(by)
  const low = print(sum(value, { int: -half.int, exp: half.exp }))
  const role = readRole(reader, middle.start, by.end, null)
  return amount(
    reader,
    middle.start,
    by.end,
    middle.word,
    low,
    print(value),
    print(sum(value, half)),
    'pm_sd',
    role,
    middle.quantity,
    middle.quantity,
  )
}

const vague = (reader: Reader, from: number, to: number, word: CurrencyWord | null, role: AmountRole): Amount =>
  amount(reader, from, to, word, null, null, null, 'vague', role, null, null)

/** @param lowEnd quantity of the lower end, `highEnd` of the higher; null: no number is printed */
function amount(
  { folded, place }: Reader,
  from: number,
  to: number,
  word: CurrencyWord | null,
  low: string | null,
  central: string | null,
  high: string | null,
  semantics: Amount['semantics'],
  role: AmountRole,
  lowEnd: Quantity | null,
  highEnd: Quantity | null,
): Amount {
  const start = originalStart(folded, from)
  const end = originalEnd(folded, to)
  const exp = word?.exp ?? 0
  const fraction = exp < 0 ? -exp : 0
  return {
    start,
    end,
    text: folded.original.slice(start, end),
    low,
    central,
    high,
    currency: word && resolveCurrency(word.id, place),
    semantics,
    role,
    // Both ends in terms of one scale, the higher end's.
    decimalsLow: lowEnd && highEnd && lowEnd.decimals + highEnd.scale - lowEnd.scale + fraction,
    decimalsHigh: highEnd && highEnd.decimals + fraction,
    scale: highEnd ? `1${'0'.repeat(highEnd.scale + Math.max(0, exp))}` : '1',
  }
}

function bounds(value: string, hedge: Hedge | null): Pick<Amount, 'low' | 'central' | 'high'> {
  if (hedge === 'at_least' || hedge === 'more_than') return { low: value, central: null, high: null }
  if (hedge === 'nearly' || hedge === 'up_to') return { low: null, central: null, high: value }
  return { low: null, central: value, high: null }
}

/** The sentence speaks of scenarios or assumptions. */
function hasScenario(reader: Reader, start: number, end: number): boolean {
  const { text, cased, lexicon } = reader
  const sentence = sentenceAround(reader, start)
  for (let at = sentence.start; at < Math.max(end, sentence.end); at++) {
    if (isWordStart(text, at) && longestMatch(lexicon.scenario, text, cased, at)) return true
  }
  return false
}
