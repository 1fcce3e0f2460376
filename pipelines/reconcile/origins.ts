import type { CitationInput, ClaimInput } from './ledger.ts'
import { byKey, compareCodePoints } from './order.ts'
import { phantomId } from './row-id.ts'
import { stronglyConnected } from './tarjan.ts'
import { unionFind } from './union-find.ts'

const LOSSLESS: ReadonlySet<string> = new Set(['quotes', 'rounds', 'converts', 'promotes', 'drops_hedge', 'updates'])
const DERIVING: ReadonlySet<string> = new Set(['rescales', 'sums'])

/** A row of `origins`. */
export interface OriginRow {
  origin_id: string
  label: string
  root_claim_id: string | null
  is_phantom: boolean
  n_claims: number
}

export interface Lineage {
  origins: OriginRow[]
  /** Origin of each claim. */
  originOf: ReadonlyMap<string, string>
  /** Lossless steps from a claim to its nearest root; an `updates` step counts 0. */
  distanceOf: ReadonlyMap<string, number>
  /** Claims whose root is not held. */
  unseen: ReadonlySet<string>
  /** Components of re-citations that cite each other in a circle, each sorted: conflicts of level `circular`. */
  circles: string[][]
  /** Direct inputs of claims that are computed from others (edges rescales, sums). */
  inputsOf: ReadonlyMap<string, readonly string[]>
  /** ρ between two origins that share data, by both origin ids; null = none. */
  overlap(a: string, b: string): number | null
  /** The claim and every claim that descends from it along lossless or deriving edges. */
  descendants(claimId: string): ReadonlySet<string>
}

/** Whether an edge acts in the sensitivity run alone. */
export function isSuspected({ type, status }: CitationInput): boolean {
  return type === 'suspected' || status === 'suspected'
}

type Dated = Pick<ClaimInput, 'claim_id' | 'published_on'>

/**
 * Folds re-citations onto their first statement (method.md (d), steps 1–3).
 *
 * Only edges of status asserted or inferred act; `suspected` ones do where `withSuspected` asks for the sensitivity run.
 * Sharing any root joins clusters: over-merging errs towards fewer votes.
 *
 * @param claims all claims known on the day; an edge from or to any other is ignored
 */
export function traceOrigins(
  claims: readonly Dated[],
  citations: readonly CitationInput[],
  rhoDataset: number,
  withSuspected = false,
): Lineage {
  const sorted = [...claims].sort(byKey(({ claim_id }) => claim_id))
  const index = new Map(sorted.map(({ claim_id }, i) => [claim_id, i]))
  const edges = citations
    .filter(
      ({ child_claim_id: child, parent_claim_id: parent }) =>
        index.has(child) && (parent === null || index.has(parent)),
    )
    .filter((edge) => withSuspected || !isSuspected(edge))
    .sort(byKey(({ edge_id }) => edge_id))
  const lossless = edges.filter(
    ({ type, overlap }) => LOSSLESS.has(type) || type === 'suspected' || (type === 'same_dataset' && overlap === 1),
  )
  const parents: number[][] = sorted.map(() => [])
  const phantoms: string[][] = sorted.map(() => [])
  const steps = new Map<string, number>()
  for (const { child_claim_id, parent_claim_id, parent_label, type } of lossless) {
    const child = index.get(child_claim_id)!
    if (parent_claim_id === null) {
      phantoms[child]!.push(phantomId(parent_label ?? 'unknown'))
      continue
    }
    const parent = index.get(parent_claim_id)!
    parents[child]!.push(parent)
    const key = `${child} ${parent}`
    steps.set(key, Math.min(steps.get(key) ?? 1, type === 'updates' ? 0 : 1))
  }

  const components = stronglyConnected(sorted.length, (i) => parents[i]!)
  const componentOf = new Int32Array(sorted.length)
  components.forEach((members, c) => members.forEach((i) => (componentOf[i] = c)))
  const rootsOf: Set<string>[] = []
  const distance = new Float64Array(sorted.length).fill(Infinity)
  components.forEach((members, c) => {
    const roots = new Set<string>()
    for (const i of members) {
      for (const phantom of phantoms[i]!) {
        roots.add(phantom)
        distance[i] = Math.min(distance[i]!, 1)
      }
      for (const parent of parents[i]!) {
        if (componentOf[parent] === c) continue
        for (const root of rootsOf[componentOf[parent]!]!) roots.add(root)
        distance[i] = Math.min(distance[i]!, distance[parent]! + steps.get(`${i} ${parent}`)!)
      }
    }
    if (roots.size === 0) {
      const root = members.reduce((a, b) => (compareDated(sorted[b]!, sorted[a]!) < 0 ? b : a))
      roots.add(sorted[root]!.claim_id)
      distance[root] = 0
    }
    // Inside a circle every member is one step from the others, or from what leaves it.
    const nearest = Math.min(...members.map((i) => distance[i]!))
    for (const i of members) distance[i] = Math.min(distance[i]!, nearest + 1)
    rootsOf.push(roots)
  })

  const clusters = unionFind()
  sorted.forEach(({ claim_id }, i) => {
    for (const root of rootsOf[componentOf[i]!]!) clusters.union(key('claim', claim_id), key('root', root))
    // A root that is held is itself a claim: both names are one node.
    clusters.union(key('claim', claim_id), key('root', claim_id))
  })
  const byCluster = new Map<string, { roots: Set<string>; claims: string[] }>()
  sorted.forEach(({ claim_id }, i) => {
    const leader = clusters.find(key('claim', claim_id))
    const cluster = byCluster.get(leader) ?? { roots: new Set<string>(), claims: [] }
    for (const root of rootsOf[componentOf[i]!]!) cluster.roots.add(root)
    cluster.claims.push(claim_id)
    byCluster.set(leader, cluster)
  })

  const labels = new Map(
    lossless.flatMap(({ parent_claim_id, parent_label }) =>
      parent_claim_id === null ? [[phantomId(parent_label ?? 'unknown'), parent_label ?? 'unknown'] as const] : [],
    ),
  )
  const originOf = new Map<string, string>()
  const origins = [...byCluster.values()].map(({ roots, claims: members }): OriginRow => {
    const held = [...roots].filter((root) => index.has(root)).map((root) => sorted[index.get(root)!]!)
    const root = held.length > 0 ? held.reduce((a, b) => (compareDated(b, a) < 0 ? b : a)).claim_id : null
    const origin = root ?? [...roots].sort()[0]!
    for (const claim of members) originOf.set(claim, origin)
    return {
      origin_id: origin,
      label: root ?? labels.get(origin) ?? origin,
      root_claim_id: root,
      is_phantom: root === null,
      n_claims: members.length,
    }
  })

  const overlaps = new Map<string, number>()
  for (const { child_claim_id, parent_claim_id, type, overlap } of edges) {
    if (type !== 'same_dataset' || parent_claim_id === null) continue
    const pair = [originOf.get(child_claim_id)!, originOf.get(parent_claim_id)!].sort().join('\u001f')
    overlaps.set(pair, Math.max(overlaps.get(pair) ?? 0, overlap ?? rhoDataset))
  }
  const inputsOf = new Map<string, string[]>()
  const childrenOf = new Map<string, string[]>()
  const folding = new Set(lossless)
  const push = (map: Map<string, string[]>, at: string, value: string) => map.set(at, [...(map.get(at) ?? []), value])
  for (const edge of edges) {
    if (DERIVING.has(edge.type)) push(inputsOf, edge.child_claim_id, edge.parent_claim_id ?? '')
    if (edge.parent_claim_id !== null && (DERIVING.has(edge.type) || folding.has(edge))) {
      push(childrenOf, edge.parent_claim_id, edge.child_claim_id)
    }
  }

  return {
    origins: origins.sort(byKey(({ origin_id }) => origin_id)),
    originOf,
    distanceOf: new Map(sorted.map(({ claim_id }, i) => [claim_id, distance[i]!])),
    unseen: new Set(
      sorted
        .filter((_, i) => [...rootsOf[componentOf[i]!]!].some((root) => !index.has(root)))
        .map(({ claim_id }) => claim_id),
    ),
    circles: components
      .filter((members) => members.length > 1)
      .map((members) => members.map((i) => sorted[i]!.claim_id)),
    inputsOf,
    overlap: (a, b) => overlaps.get([a, b].sort().join('\u001f')) ?? null,
    descendants(claimId) {
      const reached = new Set([claimId])
      for (const claim of reached) for (const child of childrenOf.get(claim) ?? []) reached.add(child)
      return reached
    },
  }
}

/** Earlier first, undated last, claim_id at ties. */
export function compareDated(a: Dated, b: Dated): number {
  return (
    compareCodePoints(a.published_on ?? '9999', b.published_on ?? '9999') || compareCodePoints(a.claim_id, b.claim_id)
  )
}

function key(kind: 'claim' | 'root', id: string): string {
  return `${kind} ${id}`
}
