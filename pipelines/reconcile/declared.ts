import type { DeclaredRelation } from './ledger.ts'
import type { Member } from './member.ts'
import { isPoolable } from './member.ts'
import type { Params } from './params.ts'
import { dayNumber } from './period.ts'
import type { RelationRow } from './relations.ts'
import { rowId } from './row-id.ts'
import type { Node } from './scope-order.ts'

/** Declared relations as constraints, and those that are errors of the coding. */
export interface Declared {
  relations: RelationRow[]
  /** Both sides, or two parts, fall into one stratum. */
  codingErrors: DeclaredRelation[]
}

/**
 * Relations that a person declared between printed figures, as constraints between the strata of their claims
 * (method.md (c)). They may say what scopes alone cannot.
 *
 * Between two different 12-month periods the factor is κ^d, d = years between mid-points rounded up, at most one; status
 * `inferred`, assumption `assume_kappa`. One whose node is missing, or one of whose claims does not speak for its origin
 * there, binds nothing: the identity between the printed figures stays. Neither does a sum whose whole is `derived` from its
 * very parts.
 *
 * @param inputsOf direct inputs of derived claims
 */
export function declaredRelations(
  declared: readonly DeclaredRelation[],
  members: ReadonlyMap<string, Member>,
  speakers: ReadonlySet<string>,
  nodes: ReadonlyMap<string, Node>,
  inputsOf: ReadonlyMap<string, readonly string[]>,
  params: Params,
): Declared {
  const found: Declared = { relations: [], codingErrors: [] }
  for (const relation of declared) {
    const sides = [...relation.lhs_claim_ids, relation.rhs_claim_id].map((id) => members.get(id))
    const speaks = sides.every(
      (side): side is Member => side !== undefined && isPoolable(side) && speakers.has(side.claim.claim_id),
    )
    if (!speaks) continue
    if (isOwnSum(relation, inputsOf)) continue
    const ids = sides.map((side) => side!.estimate_id)
    if (ids.some((id) => !nodes.has(id))) continue
    if (new Set(ids).size < ids.length) {
      found.codingErrors.push(relation)
      continue
    }
    const rhs = nodes.get(ids.at(-1)!)!
    const factors = ids.slice(0, -1).map((id) => periodFactor(nodes.get(id)!, rhs, params))
    if (factors.some((factor) => factor === null)) continue
    const factor = Math.max(...factors.map((factor) => factor!))
    // Σ = whole cannot hold across years: with a factor it is an upper bound only.
    const kind = factor !== 1 && relation.kind === 'sum_eq' ? 'sum_le' : relation.kind
    found.relations.push({
      relation_id: rowId('r', kind, ids),
      kind,
      lhs_ids: ids.slice(0, -1).sort(),
      rhs_id: rhs.id,
      factor,
      status: factor !== 1 || relation.status === 'inferred' ? 'inferred' : 'asserted',
      why: relation.why,
      switches: factor === 1 ? [] : ['assume_kappa'],
    })
  }
  return found
}

/** The whole was computed from these parts: that it adds up says nothing of what was lost. */
function isOwnSum(
  { lhs_claim_ids, rhs_claim_id }: DeclaredRelation,
  inputsOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  const inputs = inputsOf.get(rhs_claim_id) ?? []
  return lhs_claim_ids.every((id) => inputs.includes(id))
}

/** 1 for the same or a containing period, κ^d between two 12-month periods d ≤ 1 years apart, null where nothing binds. */
function periodFactor(part: Node, whole: Node, params: Params): number | null {
  if (part.scope.time_period === whole.scope.time_period) return 1
  if (part.start === null || part.end === null || whole.start === null || whole.end === null) return null
  if (part.isSum && whole.isSum && part.start >= whole.start && part.end <= whole.end) return 1
  const [a, b] = [span(part.start, part.end), span(whole.start, whole.end)]
  if (!isYear(a.days) || !isYear(b.days)) return null
  const years = Math.ceil(Math.abs(a.middle - b.middle) / 365.25 - 0.01)
  return years <= params.kappaMaxYears ? params.kappa ** years : null
}

function span(start: string, end: string): { days: number; middle: number } {
  const [from, to] = [dayNumber(start), dayNumber(end) + 1]
  return { days: to - from, middle: (from + to) / 2 }
}

function isYear(days: number): boolean {
  return days === 365 || days === 366
}
