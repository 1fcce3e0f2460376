import type { LnNormal } from './lognormal.ts'
import { type Member, pointUsd } from './member.ts'
import { byKey, compareCodePoints, groupBy } from './order.ts'
import { type Grade } from './params.ts'
import { compareCandidates } from './representative.ts'
import type { Vote } from './votes.ts'

/** What a claim says of its stratum when strata bound each other. US$, doubles; high may be Infinity. */
export interface Binding {
  id: string
  estimateId: string
  grade: Grade
  /** True: bounds with its hard set, as it may constrain; false: with its graded 90 % interval. */
  isHard: boolean
  low: number
  high: number
  /** The tightest set that the words assert: the strict one where there is one, else the set above. */
  strictLow: number
  strictHigh: number
  /** For z: ln X and s_g of a claim that is one-sided or bounds with its hard set, else its graded distribution. */
  ln: LnNormal
  publishedOn: string | null
  member: Member
}

/**
 * The set with which a claim bounds other strata, or is tested at one: hard where it may constrain, else graded.
 *
 * @returns null for an "up to", a claim of grade E and a claim without US$ amounts
 */
export function bindingOf(member: Member, estimateId: string = member.estimate_id): Binding | null {
  const { grading, claim } = member
  if (grading.grade === 'E' || grading.kind === 'up_to') return null
  const graded = gradedSet(member)
  if (graded === null) return null
  const isHard = grading.may_constrain
  const [low, high] = isHard
    ? [Number(grading.hard_low_usd), grading.hard_high_usd === null ? Infinity : Number(grading.hard_high_usd)]
    : graded
  const hasStrict = grading.strict_low_usd !== null
  return {
    id: claim.claim_id,
    estimateId,
    grade: grading.grade,
    isHard,
    low,
    high,
    strictLow: hasStrict ? Number(grading.strict_low_usd) : low,
    strictHigh: hasStrict ? (grading.strict_high_usd === null ? Infinity : Number(grading.strict_high_usd)) : high,
    ln:
      isHard || grading.ln_mean === null || grading.ln_sd_graded === null
        ? { m: Math.log(Number(pointUsd(member))), s: grading.s_grade }
        : { m: grading.ln_mean, s: grading.ln_sd_graded },
    publishedOn: claim.published_on,
    member,
  }
}

/** Graded 90 % interval in doubles, or the graded floor of an "at least" and no upper end. */
export function gradedSet({ grading }: Member): [number, number] | null {
  if (grading.graded_floor !== null) return [grading.graded_floor, Infinity]
  return grading.graded90
}

/**
 * The claims that may bound, in order of trust: grade A to D, hard before graded, earlier, claim_id.
 *
 * One origin is used once: of the claims that speak for it in several strata, the nearest to its root. A `derived` claim
 * never bounds: its inputs do.
 */
export function bindingsOf(votes: Iterable<Vote>): Binding[] {
  const speakers = [...votes].map(({ speaker }) => speaker).filter(({ status }) => status === 'active')
  const once = [...groupBy(speakers, ({ cluster }) => cluster).values()].map(
    (own) =>
      own
        .map((member) => ({ member, rank: rankOf(member) }))
        .reduce((a, b) => (compareCandidates(b.rank, a.rank) < 0 ? b : a)).member,
  )
  return once
    .flatMap((member) => bindingOf(member) ?? [])
    .sort(
      (a, b) =>
        compareCodePoints(a.grade, b.grade) ||
        Number(b.isHard) - Number(a.isHard) ||
        compareCodePoints(a.publishedOn ?? '9999', b.publishedOn ?? '9999') ||
        byKey<Binding>(({ id }) => id)(a, b),
    )
}

function rankOf({ claim, grading, distance }: Member) {
  return {
    claim_id: claim.claim_id,
    distance,
    grade: grading.grade,
    unit: grading.unit,
    published_on: claim.published_on,
  }
}
