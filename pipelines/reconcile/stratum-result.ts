import type { StratumBound } from './bounds.ts'
import { type Headline, type OriginFigure, headline } from './headline.ts'
import { type Member, pointUsd } from './member.ts'
import { fromUnits, toUnits } from './money.ts'
import type { Params } from './params.ts'
import { roundOutward } from './round-outward.ts'
import type { Vote } from './votes.ts'

export type EstimateStatus = Headline['status'] | 'bounds_only'
export type BoundCode = 'closed' | 'open' | 'none'

/** What is published of a stratum. Amounts as decimal strings. */
export interface StratumResult {
  headline: Headline
  status: EstimateStatus
  low: string | null
  high: string | null
  lowBound: BoundCode
  highBound: BoundCode
}

/** The figure with which an origin enters the pool; null for a one-sided speaker. */
export function figureOf({ origin, speaker }: Vote): OriginFigure | null {
  const { grading } = speaker
  if (grading.ln_mean === null || grading.ln_sd_graded === null) return null
  const counted = countedUsd(speaker)
  return {
    origin,
    grade: grading.grade,
    m: grading.ln_mean,
    s: grading.ln_sd_graded,
    ...(grading.may_constrain && grading.hard_low_usd !== null
      ? {
          hard: [
            Number(grading.hard_low_usd),
            grading.hard_high_usd === null ? Infinity : Number(grading.hard_high_usd),
          ],
        }
      : {}),
    ...(counted === null ? {} : { counted: [Number(counted[0]), Number(counted[1])] }),
  }
}

/** The printed figure of a count; a cut print gives the two ends of its hard set. Exact. */
function countedUsd(member: Member): [string, string] | null {
  const { grading } = member
  if (!grading.counted) return null
  if (grading.kind === 'trunc_count') return [grading.hard_low_usd!, grading.hard_high_usd!]
  const printed = pointUsd(member)
  return printed === null ? null : [printed, printed]
}

/**
 * Applies the headline rule to a stratum: the pool of its origins, cut to the bounds of other strata.
 *
 * @see method.md (e), Status
 */
export function resultOf(votes: readonly Vote[], bound: StratumBound, params: Params): StratumResult {
  const figures = votes.flatMap((vote) => figureOf(vote) ?? [])
  const result = headline(figures, bound.low, bound.high, params)
  const none = { headline: result, low: null, high: null, lowBound: 'none' as const, highBound: 'none' as const }
  if (result.pool === null) {
    const floor = floorOf(votes, bound, params)
    if (floor === null) return { ...none, status: 'no_headline' }
    return { ...none, status: 'bounds_only', low: floor.amount, lowBound: floor.isStrict ? 'open' : 'closed' }
  }
  if (result.status === 'no_headline') return { ...none, status: 'no_headline' }
  const closed = { headline: result, status: result.status, lowBound: 'closed' as const, highBound: 'closed' as const }
  if (result.status === 'reported_count') {
    const counted = countedUsd(votes.find(({ origin }) => origin === result.used[0])!.speaker)!
    return { ...closed, low: counted[0], high: counted[1] }
  }
  const [low, high] = roundOutward([result.quantile(0.05), result.quantile(0.95)], params.significantDigits)
  return { ...closed, low: amountText(low!), high: amountText(high!) }
}

/** The larger of the printed floors of its own one-sided claims, as they stand, and the propagated one, rounded outward. */
function floorOf(
  votes: readonly Vote[],
  bound: StratumBound,
  params: Params,
): { amount: string; isStrict: boolean } | null {
  const own = votes
    .flatMap(({ members }) => members)
    .filter(({ grading }) => grading.kind === 'at_least' && grading.grade <= 'C')
    .map(({ claim, grading }) => ({ amount: claim.low_usd!, isStrict: grading.flags.includes('strict') }))
  const propagated =
    bound.low > 0
      ? [{ amount: amountText(roundOutward([bound.low, null], params.significantDigits)[0]!), isStrict: false }]
      : []
  const floors = [...own, ...propagated]
  return floors.length === 0 ? null : floors.reduce((a, b) => (Number(b.amount) > Number(a.amount) ? b : a))
}

/** A rounded amount as a decimal string, 6 decimals at most. */
function amountText(amount: number): string {
  return fromUnits(toUnits(plain(amount), 6), 6)
}

function plain(amount: number): string {
  return Number.isInteger(amount) ? BigInt(amount).toString() : amount.toFixed(6)
}
