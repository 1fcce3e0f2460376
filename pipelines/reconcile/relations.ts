import type { Partition } from './ledger.ts'
import { byKey, groupBy } from './order.ts'
import { rowId } from './row-id.ts'
import type { Node, ScopeOrder } from './scope-order.ts'
import { DIMENSIONS, type Dimension } from './stratum.ts'

/** A row of `relations`: x_lhs ≤ factor·x_rhs, Σ x_lhs ≤ factor·x_rhs, or Σ x_lhs = x_rhs. */
export interface RelationRow {
  relation_id: string
  kind: 'le' | 'sum_le' | 'sum_eq'
  lhs_ids: string[]
  rhs_id: string
  factor: number
  status: 'asserted' | 'inferred' | 'suspected'
  why: string
  switches: readonly string[]
}

/**
 * Part ≤ whole for every ordered pair of nodes: all dimensions equal or a part, at least one a part.
 *
 * For each node the codes above it are combined, a dimension at a time; a beginning that no node has is left at once, so the
 * cost follows the number of relations, not of pairs.
 */
export function orderRelations(nodes: readonly Node[], order: ScopeOrder): RelationRow[] {
  const rows: RelationRow[] = []
  const codes = DIMENSIONS.map((dimension) => [...new Set(nodes.map(({ scope }) => scope[dimension]))])
  const numbers = codes.map((list) => new Map(list.map((code, i) => [code, i])))
  const above = DIMENSIONS.map((dimension, d) => codesAbove(dimension, codes[d]!, numbers[d]!, nodes, order))
  // A node's codes as one number, and every beginning of it.
  const begun = DIMENSIONS.map(() => new Map<number, Node>())
  for (const node of nodes) {
    let key = 0
    DIMENSIONS.forEach((dimension, d) => {
      key = key * codes[d]!.length + numbers[d]!.get(node.scope[dimension])!
      begun[d]!.set(key, node)
    })
  }
  // Few reasons, many relations: each text is held once.
  const reasons = new Map<string, string>()
  for (const part of nodes) {
    let open = [0]
    DIMENSIONS.forEach((dimension, d) => {
      const wholes = above[d]!.get(part.scope[dimension])!
      const size = codes[d]!.length
      open = open.flatMap((key) => wholes.map((code) => key * size + code).filter((next) => begun[d]!.has(next)))
    })
    for (const key of open) {
      const whole = begun.at(-1)!.get(key)!
      if (whole === part) continue
      const combined = order.combine(part, whole)
      if (combined.rel === 'SUB') rows.push(le(part, whole, combined.switches, reasons))
    }
  }
  return rows
}

/** For each code of a dimension, the numbers of the codes that may contain it, itself included. */
function codesAbove(
  dimension: Dimension,
  codes: readonly string[],
  numbers: ReadonlyMap<string, number>,
  nodes: readonly Node[],
  order: ScopeOrder,
): Map<string, number[]> {
  const known = (list: Iterable<string>) => [...list].flatMap((code) => numbers.get(code) ?? [])
  if (dimension === 'measurand') return new Map(codes.map((code) => [code, known(order.measurandsAbove(code))]))
  if (dimension !== 'time_period') {
    const { ancestors } = order.closure(dimension)
    return new Map(codes.map((code) => [code, known(ancestors(code))]))
  }
  const spans = [...new Map(nodes.map((node) => [node.scope.time_period, node])).values()]
  return new Map(
    spans.map((inner) => [
      inner.scope.time_period,
      known(spans.filter((outer) => outer === inner || contains(outer, inner)).map(({ scope }) => scope.time_period)),
    ]),
  )
}

function contains(outer: Node, inner: Node): boolean {
  if (outer.start === null || inner.start === null || outer.end === null || inner.end === null) return false
  return inner.start >= outer.start && inner.end <= outer.end
}

function le(part: Node, whole: Node, switches: readonly string[], reasons: Map<string, string>): RelationRow {
  const differs = DIMENSIONS.filter((dimension) => part.scope[dimension] !== whole.scope[dimension])
  const why = `part and whole: ${differs.map((d) => `${part.scope[d]} in ${whole.scope[d]}`).join(', ')}`
  if (!reasons.has(why)) reasons.set(why, why)
  return {
    relation_id: rowId('r', 'le', [part.id, whole.id]),
    kind: 'le',
    lhs_ids: [part.id],
    rhs_id: whole.id,
    factor: 1,
    status: 'asserted',
    why: reasons.get(why)!,
    switches,
  }
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
