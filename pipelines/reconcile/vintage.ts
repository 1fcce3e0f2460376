import type { CitationInput, ClaimInput } from './ledger.ts'
import { compareDated } from './origins.ts'

/**
 * What was known on a day: a dated document counts from its publication, an undated one from the end of its period.
 *
 * @param asOf ISO day
 */
export function isKnown(claim: Pick<ClaimInput, 'published_on' | 'period_end'>, asOf: string): boolean {
  return (claim.published_on ?? claim.period_end ?? asOf) <= asOf
}

/**
 * The newer vintage of each restated claim: edge `revises` of status asserted or inferred. A revision is no conflict.
 *
 * @returns superseding claim by superseded claim; the newest where several restate one
 */
export function supersededBy(
  claims: readonly ClaimInput[],
  citations: readonly CitationInput[],
): ReadonlyMap<string, string> {
  const byId = new Map(claims.map((claim) => [claim.claim_id, claim]))
  const newer = new Map<string, string>()
  for (const { type, status, child_claim_id, parent_claim_id } of citations) {
    const child = byId.get(child_claim_id)
    if (type !== 'revises' || status === 'suspected' || parent_claim_id === null || child === undefined) continue
    if (!byId.has(parent_claim_id) || child_claim_id === parent_claim_id) continue
    const rival = byId.get(newer.get(parent_claim_id) ?? '')
    if (rival === undefined || compareDated(rival, child) < 0) newer.set(parent_claim_id, child_claim_id)
  }
  return newer
}
