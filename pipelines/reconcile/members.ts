import { gradeClaim } from './grading.ts'
import type { CitationInput, ClaimInput } from './ledger.ts'
import type { ClaimStatus, Member } from './member.ts'
import { byKey } from './order.ts'
import type { Lineage } from './origins.ts'
import type { Params } from './params.ts'
import { isPoolablePeriod, stratumPeriod } from './period.ts'
import { type Scope, estimateId } from './stratum.ts'
import { supersededBy } from './vintage.ts'

/**
 * Every known claim with its grade, its stratum and its status (method.md (a)–(c)), by claim_id.
 *
 * `negative_example` and `superseded` come first, then `display_only` (a period or an amount that can't be pooled, or a
 * transcription of low confidence that no bytes confirm), then `derived`, then `active`.
 */
export function readMembers(
  claims: readonly ClaimInput[],
  citations: readonly CitationInput[],
  lineage: Lineage,
  params: Params,
): Map<string, Member> {
  const newer = supersededBy(claims, citations)
  const sorted = [...claims].sort(byKey(({ claim_id }) => claim_id))
  return new Map(
    sorted.map((claim): [string, Member] => {
      const period = stratumPeriod(claim.period_start, claim.period_end, claim.period_kind, params.overlapMin)
      const scope = scopeOf(claim, period.time_period)
      const unseen = lineage.unseen.has(claim.claim_id)
      const grading = gradeClaim(
        {
          ...claim,
          grade_reasons: unseen ? [...claim.grade_reasons, 'origin_unseen'] : claim.grade_reasons,
          flags: period.period_offset ? [...claim.flags, 'period_offset'] : claim.flags,
        },
        params,
      )
      return [
        claim.claim_id,
        {
          claim,
          grading,
          status: statusOf(claim, newer.has(claim.claim_id), lineage.inputsOf.has(claim.claim_id)),
          scope,
          estimate_id: estimateId(scope),
          period_start: period.period_start,
          period_end: period.period_end,
          cluster: lineage.originOf.get(claim.claim_id)!,
          distance: lineage.distanceOf.get(claim.claim_id)!,
        },
      ]
    }),
  )
}

function scopeOf(claim: ClaimInput, time_period: string): Scope {
  const { victim_geo, perpetrator_scope, population, fraud_type, measurand, gross_net } = claim
  const reporting_system = claim.needs_system ? claim.reporting_system : 'none'
  return { victim_geo, perpetrator_scope, population, fraud_type, measurand, reporting_system, gross_net, time_period }
}

function statusOf(claim: ClaimInput, isSuperseded: boolean, isDerived: boolean): ClaimStatus {
  if (claim.negative_example) return 'negative_example'
  if (isSuperseded) return 'superseded'
  const hasAmount = (claim.low_usd ?? claim.central_usd ?? claim.high_usd) !== null
  const isAttested = claim.transcription !== 'low' || claim.confirmed
  const hasPeriod = isPoolablePeriod(claim.period_kind) && claim.period_start !== null && claim.period_end !== null
  if (!hasAmount || !isAttested || !hasPeriod) return 'display_only'
  return isDerived ? 'derived' : 'active'
}

/** Derived claims one of whose inputs stands in the same stratum: they would count it twice. */
export function doubleCounted(members: ReadonlyMap<string, Member>, lineage: Lineage): ReadonlySet<string> {
  const found = [...members.values()].filter(({ claim, status, estimate_id }) => {
    const inputs = status === 'derived' ? (lineage.inputsOf.get(claim.claim_id) ?? []) : []
    return inputs.some((input) => members.get(input)?.estimate_id === estimate_id)
  })
  return new Set(found.map(({ claim }) => claim.claim_id))
}
