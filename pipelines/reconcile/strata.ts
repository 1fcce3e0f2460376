import { type Base, admit } from './base.ts'
import { type Binding, bindingsOf } from './binding.ts'
import { type Bounder, bounder } from './bounds.ts'
import { declaredRelations } from './declared.ts'
import type { DeclaredRelation, ReadingInput, ReconcileInput } from './ledger.ts'
import type { Solver } from './linear-program.ts'
import { type Member, isPoolable } from './member.ts'
import { doubleCounted, readMembers } from './members.ts'
import { type Network, buildNetwork } from './network.ts'
import { nodeSet } from './nodes.ts'
import { byKey, groupBy } from './order.ts'
import { type Lineage, traceOrigins } from './origins.ts'
import type { Params } from './params.ts'
import { expandReadings } from './reading.ts'
import { type RelationRow, orderRelations, sumRelations } from './relations.ts'
import { type ScopeOrder, scopeOrder } from './scope-order.ts'
import { type Vote, castVotes } from './votes.ts'

/** Claims, graded, placed and folded: steps a–d. */
export interface Placed {
  lineage: Lineage
  members: ReadonlyMap<string, Member>
  /** Derived claims left out of their stratum, because an input stands there. */
  doubles: ReadonlySet<string>
  /** Claims that may be pooled, by stratum. */
  strata: ReadonlyMap<string, Member[]>
  votes: ReadonlyMap<string, Vote[]>
  readings: ReadingInput[]
}

/** Strata and the relations between them: the second half of step c. */
export interface Connected {
  order: ScopeOrder
  network: Network
  codingErrors: DeclaredRelation[]
  /** Claims that may bound, in order of trust. */
  bindings: Binding[]
}

/** What strata force on each other: the start of step f. */
export interface Bounded {
  base: Base
  bounds: Bounder
}

/** Steps a–d. `withSuspected` lets the detector's edges act: the sensitivity run alone. */
export function place(input: ReconcileInput, params: Params, withSuspected = false): Placed {
  const lineage = traceOrigins(input.claims, input.citations, params.rhoDataset, withSuspected)
  const members = readMembers(input.claims, input.citations, lineage, params)
  const doubles = doubleCounted(members, lineage)
  const pooled = [...members.values()].filter((member) => isPoolable(member) && !doubles.has(member.claim.claim_id))
  const strata = groupBy(pooled, ({ estimate_id }) => estimate_id)
  const votes = new Map([...strata].map(([id, own]) => [id, castVotes(own)]))
  return { lineage, members, doubles, strata, votes, readings: expandReadings(input.readings, members) }
}

/** Generates the relations between strata, from scopes and from what was declared. */
export function connect(input: ReconcileInput, placed: Placed, params: Params): Connected {
  const order = scopeOrder(input.scopeRelations, input.measureRelations, input.geographies)
  const nodes = nodeSet([...placed.members.values()], placed.readings, input.partitions, order)
  const votes = [...placed.votes.values()].flat()
  const bindings = bindingsOf(votes)
  const speakers = new Set(votes.map(({ speaker }) => speaker.claim.claim_id))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const declared = declaredRelations(
    input.declaredRelations,
    placed.members,
    speakers,
    byId,
    placed.lineage.inputsOf,
    params,
  )
  const lows = new Map<string, number>()
  for (const { estimateId, low, grade } of bindings) {
    if (grade <= 'C') lows.set(estimateId, Math.max(lows.get(estimateId) ?? 0, low))
  }
  const sums = sumRelations(nodes, order, input.partitions, {
    low: (id) => lows.get(id) ?? 0,
    at: (id) =>
      (placed.votes.get(id) ?? []).map(({ speaker: { claim } }) => ({
        publication: claim.publication_id,
        source: claim.source_id,
      })),
  })
  const network = buildNetwork(nodes, distinct([...orderRelations(nodes, order), ...sums, ...declared.relations]))
  return { order, network, codingErrors: declared.codingErrors, bindings }
}

/** Admits claims and prepares bounds. */
export function bound({ network, bindings }: Connected, solver: Solver | null): Bounded {
  const base = admit(network, bindings, solver)
  return { base, bounds: bounder(network, base.admitted, solver) }
}

/** One row for each id, in their order; a generated relation stands before a declared one that says the same. */
function distinct(relations: readonly RelationRow[]): RelationRow[] {
  const byId = new Map<string, RelationRow>()
  for (const relation of relations) if (!byId.has(relation.relation_id)) byId.set(relation.relation_id, relation)
  return [...byId.values()].sort(byKey(({ relation_id }) => relation_id))
}
