import type { Grading } from './grading.ts'
import type { ClaimInput } from './ledger.ts'
import type { Scope } from './stratum.ts'

export type ClaimStatus = 'active' | 'superseded' | 'derived' | 'display_only' | 'negative_example'

/** A claim with all that the steps a–d found about it. */
export interface Member {
  claim: ClaimInput
  grading: Grading
  status: ClaimStatus
  /** Scope of its stratum, after the fiscal rule. */
  scope: Scope
  estimate_id: string
  period_start: string | null
  period_end: string | null
  /** Cluster of re-citations. */
  cluster: string
  distance: number
}

/** True when the claim may stand in a pool. */
export function isPoolable(member: Member): boolean {
  return member.status === 'active' || member.status === 'derived'
}

/** US$ of the printed figure: the central one, else the only end; null for an interval. */
export function pointUsd({ claim }: Member): string | null {
  if (claim.central_usd !== null) return claim.central_usd
  return claim.low_usd === null ? claim.high_usd : claim.high_usd === null ? claim.low_usd : null
}
