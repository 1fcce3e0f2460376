import { codedConflicts } from './coded-conflicts.ts'
import type { ConflictRow } from './conflicts.ts'
import type { EstimateClaimRow } from './estimate-claims.ts'
import type { EstimateRow } from './estimate-row.ts'
import type { Grading } from './grading.ts'
import { type IdentityRow, checkIdentities } from './identities.ts'
import type { DeclaredRelation, ReconcileInput } from './ledger.ts'
import { type Solver, loadSolver } from './linear-program.ts'
import type { ClaimStatus } from './member.ts'
import { byKey } from './order.ts'
import type { OriginRow } from './origins.ts'
import { RECON_1_0 } from './params.ts'
import { publish } from './publish.ts'
import { type ReadingRow, testReading } from './reading.ts'
import type { RelationRow } from './relations.ts'
import type { SensitivityRow } from './sensitivity.ts'
import { type Placed, bound, connect, place } from './strata.ts'
import { type UnionRow, systemUnions } from './system-unions.ts'
import { isKnown, supersededBy } from './vintage.ts'

/** Columns of `claims` that the method fills. */
export interface ClaimRow {
  claim_id: string
  grade: string
  grade_reasons: string[]
  origin_id: string
  is_representative: boolean
  /** null = never pooled. */
  estimate_id: string | null
  claim_status: ClaimStatus
  is_current: boolean
  superseded_by: string | null
}

/** The method's tables: rows in the order of their keys, columns named as in the contract. */
export interface Reconciled {
  claims: ClaimRow[]
  gradings: Grading[]
  origins: OriginRow[]
  estimates: EstimateRow[]
  estimate_claims: EstimateClaimRow[]
  sensitivity: SensitivityRow[]
  conflicts: ConflictRow[]
  readings: ReadingRow[]
  relations: RelationRow[]
  identities: IdentityRow[]
  /** Named unions of overlapping systems: shown, no table of a release. */
  unions: UnionRow[]
  /** Declared relations whose sides fall into one stratum: errors of the coding. */
  coding_errors: DeclaredRelation[]
}

/**
 * The method recon-1.0, from claims to ranges: parse → strata → origins → pools → bounds and conflicts → sensitivity → words.
 *
 * Pure but for the linear solver, which is loaded on demand. The order of input rows changes no byte of the result.
 *
 * @see method.md; docs/method.md works it on examples
 */
export async function reconcile(
  input: ReconcileInput,
  effects: { loadSolver: () => Promise<Solver> } = { loadSolver },
): Promise<Reconciled> {
  const params = input.params ?? RECON_1_0
  const known = { ...input, claims: input.claims.filter((claim) => isKnown(claim, input.asOf)) }
  const placed = place(known, params)
  const connected = connect(known, placed, params)
  const solver = connected.network.pieces.some(({ cyclic }) => cyclic) ? await effects.loadSolver() : null
  const bounded = bound(connected, solver)
  const { network, bindings, order, codingErrors } = connected

  const coded = codedConflicts(known, placed, connected, bounded, solver)
  const tested = placed.readings.map((reading) =>
    testReading(reading, placed.members.get(reading.claim_id)!, {
      ...placed,
      ...bounded,
      network,
      citations: known.citations,
      solver,
    }),
  )
  const published = publish(known, placed, connected, bounded, coded, params)
  const conflicts = [...coded, ...published.conflicts, ...tested.flatMap(({ conflict }) => conflict ?? [])]
  return {
    claims: claimRows(known, placed),
    gradings: [...placed.members.values()].map(({ grading }) => grading),
    origins: placed.lineage.origins,
    estimates: published.estimates,
    estimate_claims: published.estimate_claims,
    sensitivity: published.sensitivity,
    conflicts: [...new Map(conflicts.map((row) => [row.conflict_id, row])).values()].sort(
      byKey(({ conflict_id }) => conflict_id),
    ),
    readings: tested.map(({ row }) => row).sort(byKey(({ claim_id, reading_id }) => `${claim_id}\u001f${reading_id}`)),
    relations: [...network.relations.values()],
    identities: checkIdentities(known.declaredRelations, placed.members),
    unions: systemUnions(bindings, order),
    coding_errors: codingErrors,
  }
}

/** What the method found about each claim. */
function claimRows(input: ReconcileInput, { members, doubles, votes, lineage }: Placed): ClaimRow[] {
  const speakers = new Set([...votes.values()].flat().map(({ speaker }) => speaker.claim.claim_id))
  const newer = supersededBy(input.claims, input.citations)
  return [...members.values()].map(({ claim, grading, status, estimate_id }) => ({
    claim_id: claim.claim_id,
    grade: grading.grade,
    grade_reasons: grading.grade_reasons,
    origin_id: lineage.originOf.get(claim.claim_id)!,
    is_representative: speakers.has(claim.claim_id),
    estimate_id: (status === 'active' || status === 'derived') && !doubles.has(claim.claim_id) ? estimate_id : null,
    claim_status: status,
    is_current: !newer.has(claim.claim_id),
    superseded_by: newer.get(claim.claim_id) ?? null,
  }))
}
