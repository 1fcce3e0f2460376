import { wholeUnits } from './money.ts'
import { compareCodePoints } from './order.ts'
import type { Member } from './member.ts'
import type { Params } from './params.ts'
import { type Rated, rangeOf, withoutOrigin } from './sensitivity.ts'
import type { Vote } from './votes.ts'

export type Role =
  | 'representative'
  | 'recitation'
  | 'derived'
  | 'excluded_tier'
  | 'superseded'
  | 'lower_bound'
  | 'upper_bound'

/** A row of `estimate_claims`: a claim in an estimate. */
export interface EstimateClaimRow {
  estimate_id: string
  claim_id: string
  role: Role
  origin_id: string
  weight: number | null
  leave_out_low_usd: string | null
  leave_out_high_usd: string | null
  influence: number | null
}

/**
 * Every claim of a stratum and what it does there.
 *
 * @param set_aside derived claims whose input stands in the stratum, and superseded vintages of it
 */
export function estimateClaims(
  rated: Rated,
  votes: readonly Vote[],
  setAside: readonly Member[],
  params: Params,
): EstimateClaimRow[] {
  const { estimateId, result } = rated
  const own = rangeOf(result)
  const rows = votes.flatMap(({ origin, speaker, members }) =>
    members.map((member): EstimateClaimRow => {
      const role = member === speaker ? roleOf(speaker, result.used.includes(origin)) : 'recitation'
      const isPooled = role === 'representative' && own !== null
      const rest = isPooled && result.tier.length > 1 ? withoutOrigin(rated, origin, params) : null
      return {
        estimate_id: estimateId,
        claim_id: member.claim.claim_id,
        role,
        origin_id: origin,
        weight: isPooled ? 1 / result.tier.length : null,
        leave_out_low_usd: rest === null ? null : wholeUnits(rest[0]),
        leave_out_high_usd: rest === null ? null : wholeUnits(rest[2]),
        influence:
          rest === null || own === null
            ? null
            : Math.max(Math.abs(Math.log(own[0] / rest[0])), Math.abs(Math.log(own[2] / rest[2]))),
      }
    }),
  )
  const aside = setAside.map((member): EstimateClaimRow => ({
    estimate_id: estimateId,
    claim_id: member.claim.claim_id,
    role: member.status === 'superseded' ? 'superseded' : 'derived',
    origin_id: member.cluster,
    weight: null,
    leave_out_low_usd: null,
    leave_out_high_usd: null,
    influence: null,
  }))
  return [...rows, ...aside].sort((a, b) => compareCodePoints(a.claim_id, b.claim_id))
}

function roleOf({ grading }: Member, isUsed: boolean): Role {
  if (grading.kind === 'at_least') return 'lower_bound'
  if (grading.kind === 'up_to') return 'upper_bound'
  return isUsed ? 'representative' : 'excluded_tier'
}
