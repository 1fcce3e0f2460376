import type { Binding } from './binding.ts'
import { type ConflictRow, conflictRow, pairClashes, sumClashes } from './conflicts.ts'
import { checkIdentities } from './identities.ts'
import type { ReconcileInput } from './ledger.ts'
import type { Solver } from './linear-program.ts'
import type { Member } from './member.ts'
import type { Bounded, Connected, Placed } from './strata.ts'

/** Every conflict between claims as they are coded: pairs along orders, sets that need a sum, circles, broken identities. */
export function codedConflicts(
  input: ReconcileInput,
  placed: Placed,
  { network, bindings }: Connected,
  { base }: Bounded,
  solver: Solver | null,
): ConflictRow[] {
  const { citations } = input
  const known = bindings.filter(({ estimateId }) => network.index.has(estimateId))
  const pairs = pairClashes(network, known).map(({ level, lower, upper, relations, z, gapLn }) =>
    conflictRow(level, [lower, upper], relations, citations, { z, gapLn }),
  )
  const sums = sumClashes(network, known, base, solver).map(({ level, claims, relations }) =>
    conflictRow(level, claims, relations, citations),
  )
  const circles = placed.lineage.circles.map((ids) =>
    conflictRow(
      'circular',
      ids.map((id) => placedAt(placed.members.get(id)!)),
      [],
      citations,
    ),
  )
  const identities = checkIdentities(input.declaredRelations, placed.members)
    .filter(({ holds }) => holds === false)
    .map(({ kind, lhs_claim_ids, rhs_claim_id }) => {
      const parts = lhs_claim_ids.map((id) => placed.members.get(id)!)
      const whole = placed.members.get(rhs_claim_id)!
      return conflictRow('identity', [...parts, whole].map(placedAt), [], citations, gapFacts(kind, parts, whole))
    })
  return [...pairs, ...sums, ...circles, ...identities]
}

function placedAt(member: Member): Pick<Binding, 'id' | 'estimateId' | 'member'> {
  return { id: member.claim.claim_id, estimateId: member.estimate_id, member }
}

/** ln of what is printed over what it should be at most; nothing where a side is an interval. */
function gapFacts(kind: string, parts: readonly Member[], whole: Member): { gapLn?: number } {
  const point = ({ claim }: Member) =>
    Number(claim.central_native ?? claim.low_native ?? claim.high_native ?? Number.NaN)
  const sum = parts.reduce((total, part) => total + point(part), 0)
  const gap = Math.log(sum / point(whole))
  return Number.isFinite(gap) ? { gapLn: kind === 'sum_eq' ? Math.abs(gap) : gap } : {}
}
