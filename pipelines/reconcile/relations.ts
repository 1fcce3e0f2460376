import type { Partition } from './ledger.ts'
import { byKey, groupBy } from './order.ts'
import { rowId } from './row-id.ts'
import type { Node, ScopeOrder } from './scope-order.ts'
import type { Dimension } from './stratum.ts'

/** A row of `relations`: x_lhs ≤ factor·x_rhs, Σ x_lhs ≤ factor·x_rhs, or Σ x_lhs = x_rhs. */
export interface RelationRow {
  relation_id: string
  kind: 'le' | 'sum_le' | 'sum_eq'
  lhs_ids: string[]
  rhs_id: string
  factor: number
  status: 'asserted' | 'inferred' | 'suspected'
  why: string
  switches: string[]
}

/** Part ≤ whole for every ordered pair of nodes: all dimensions equal or a part, at least one a part. */
export function orderRelations(nodes: readonly Node[], order: ScopeOrder): RelationRow[] {
  const rows: RelationRow[] = []
  const byPeriod = groupBy(nodes, ({ scope }) => scope.time_period)
  const periods = [...byPeriod.values()]
  for (let i = 0; i < periods.length; i++) {
    for (let j = i; j < periods.length; j++) {
      if (i !== j && !mayNest(periods[i]![0]!, periods[j]![0]!)) continue
      periods[i]!.forEach((a, k) => {
        for (const b of i === j ? periods[j]!.slice(k + 1) : periods[j]!) {
          const combined = order.combine(a, b)
          if (combined.rel === 'SUB') rows.push(le(a, b, combined.switches))
          else if (combined.rel === 'SUP') rows.push(le(b, a, combined.switches))
        }
      })
    }
  }
  return rows
}

function le(part: Node, whole: Node, switches: readonly string[]): RelationRow {
  const differs = (Object.keys(part.scope) as Dimension[]).filter((d) => part.scope[d] !== whole.scope[d])
  return {
    relation_id: rowId('r', 'le', [part.id, whole.id]),
    kind: 'le',
    lhs_ids: [part.id],
    rhs_id: whole.id,
    factor: 1,
    status: 'asserted',
    why: `part and whole: ${differs.map((d) => `${part.scope[d]} in ${whole.scope[d]}`).join(', ')}`,
    switches: [...switches],
  }
}

function mayNest(a: Node, b: Node): boolean {
  if (a.start === null || b.start === null || a.end === null || b.end === null) return false
  return (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end)
}

/** Dimensions in which codes can be disjoint. */
const SUMMED: readonly Dimension[] = ['victim_geo', 'perpetrator_scope', 'population', 'fraud_type']

/** What decides whether a sum is an equation: who speaks at a node. */
export interface Speakers {
  /** Publications and sources of the claims that speak at a node. */
  at(nodeId: string): readonly { publication: string; source: string }[]
  /** A lower bound of the node by its own claims. */
  low(nodeId: string): number
}

/**
 * Disjoint parts: Σ x_c ≤ x_p, one sum for each parent and dimension. Children by lower bound, largest first (ties: id), each
 * kept that is disjoint from all kept; at least two.
 *
 * An equation only where a partition is exhaustive, all its children are present, and all claims that speak there come
 * from one publication of a source that declared it.
 */
export function sumRelations(
  nodes: readonly Node[],
  order: ScopeOrder,
  partitions: readonly Partition[],
  speakers: Speakers,
): RelationRow[] {
  const rows: RelationRow[] = []
  for (const dimension of SUMMED) {
    const { rel } = order.closure(dimension)
    const families = groupBy(nodes, ({ scope }) => Object.values({ ...scope, [dimension]: '' }).join('\u001f'))
    for (const family of families.values()) {
      if (family.length < 3) continue
      for (const parent of family) {
        const code = (node: Node) => node.scope[dimension]
        const children = family
          .filter((node) => rel(code(node), code(parent)) === 'SUB')
          .sort((a, b) => speakers.low(b.id) - speakers.low(a.id) || byKey<Node>(({ id }) => id)(a, b))
        const kept: Node[] = []
        for (const child of children) {
          if (kept.every((other) => rel(code(child), code(other)) === 'DIS')) kept.push(child)
        }
        if (kept.length >= 2) rows.push(sum('sum_le', dimension, kept, parent))
        for (const partition of partitions) {
          if (partition.dimension !== dimension || partition.parent !== code(parent) || !partition.exhaustive) continue
          const parts = partition.children.map((child) => children.find((node) => code(node) === child))
          if (parts.every((node) => node !== undefined) && isOneVoice([...parts, parent], partition, speakers)) {
            rows.push(sum('sum_eq', dimension, parts, parent))
          }
        }
      }
    }
  }
  return rows
}

function isOneVoice(nodes: readonly Node[], { declared_by }: Partition, speakers: Speakers): boolean {
  const voices = nodes.flatMap(({ id }) => speakers.at(id))
  const first = voices[0]
  return (
    first !== undefined &&
    declared_by.includes(first.source) &&
    voices.every(({ publication }) => publication === first.publication)
  )
}

function sum(kind: 'sum_le' | 'sum_eq', dimension: Dimension, parts: readonly Node[], whole: Node): RelationRow {
  const lhs = parts.map(({ id }) => id).sort()
  return {
    relation_id: rowId('r', kind, [...lhs, whole.id]),
    kind,
    lhs_ids: lhs,
    rhs_id: whole.id,
    factor: 1,
    status: 'asserted',
    why: `${kind === 'sum_eq' ? 'exhaustive' : 'disjoint'} parts of ${whole.scope[dimension]} by ${dimension}`,
    switches: [],
  }
}
