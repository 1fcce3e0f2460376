import { RECON_1_0 } from './params.ts'

/** le: x_lhs ≤ f·x_rhs · sum_le: Σ x_lhs ≤ f·x_rhs · sum_eq: Σ x_lhs = x_rhs. Nodes are indices. */
export interface Constraint {
  id: string
  kind: 'le' | 'sum_le' | 'sum_eq'
  lhs: readonly number[]
  rhs: number
  factor: number
}

/** What one claim says of one node: low ≤ x ≤ high, high possibly Infinity. */
export interface Bound {
  id: string
  node: number
  low: number
  high: number
}

export interface System {
  /** Number of nodes; each x ≥ 0. */
  nodes: number
  constraints: readonly Constraint[]
}

/** Where a bound came from: a claim, or a constraint and the bounds it used. Expanded only when asked. */
interface Source {
  id: string
  /** undefined = nothing bounded that node. */
  used: readonly (Source | undefined)[]
}

export interface Propagation {
  feasible: boolean
  low: Float64Array
  high: Float64Array
  /** First node with low > high; null when feasible. */
  at: number | null
  /** Ids of claims and constraints behind the clash at `at`, sorted; empty when feasible. */
  explain(): string[]
  /** Ids behind a node's lower and upper bound, sorted; empty = nothing bounds it. */
  provenance(node: number): [string[], string[]]
  /** The cap on sweeps was reached: a loop that tightens for ever. */
  slowLoop: boolean
}

/**
 * Interval propagation over declared inclusions, with provenance.
 *
 * Exact on trees and for orders alone; without `sum_eq` feasibility and lower bounds are exact. Else an outer bound.
 * Claims tighten their node in order; then constraints are swept in the given order, each update at once, until a sweep
 * changes nothing. A bound moves only by more than 1e-12 relative. Any one unit of amount.
 *
 * @param from a fixed point of the same system to go on from: its bounds hold, and have no provenance
 * @see method.md (f); golden cases C6, C7, X1–X3, tree_exact_bounds, to 1e-12
 */
export function propagate(
  system: System,
  bounds: readonly Bound[],
  params = RECON_1_0,
  from?: Pick<Propagation, 'low' | 'high'>,
): Propagation {
  const low = from?.low.slice() ?? new Float64Array(system.nodes)
  const high = from?.high.slice() ?? new Float64Array(system.nodes).fill(Infinity)
  const lowFrom = new Map<number, Source>()
  const highFrom = new Map<number, Source>()
  const tolerance = params.propagationTolerance
  // Sums are dear: a constraint is swept again only when one of its nodes has moved since.
  const movedAt = new Int32Array(system.nodes)
  const sweptAt = new Int32Array(system.constraints.length).fill(from === undefined ? -1 : 0)
  let moves = 0

  const rises = (node: number, value: number) => value > low[node]! + tolerance * Math.max(1, Math.abs(low[node]!))
  const falls = (node: number, value: number) => value < high[node]! - tolerance * Math.max(1, Math.abs(value))
  const raise = (node: number, value: number, source: Source) => {
    low[node] = value
    lowFrom.set(node, source)
    movedAt[node] = ++moves
  }
  const lower = (node: number, value: number, source: Source) => {
    high[node] = value
    highFrom.set(node, source)
    movedAt[node] = ++moves
  }

  for (const bound of bounds) {
    if (bound.low > low[bound.node]!) raise(bound.node, bound.low, { id: bound.id, used: [] })
    if (bound.high < high[bound.node]!) lower(bound.node, bound.high, { id: bound.id, used: [] })
  }

  const infeasible = () => {
    for (let i = 0; i < system.nodes; i++) {
      if (low[i]! > high[i]! * (1 + params.infeasibleRelative) + params.infeasibleAbsolute) return i
    }
    return null
  }

  let at: number | null = null
  let sweeps = 0
  let before: number
  do {
    before = moves
    system.constraints.forEach((constraint, i) => {
      if (hasRested(constraint, movedAt, sweptAt[i]!)) return
      sweptAt[i] = moves
      tighten(constraint)
    })
    at = infeasible()
    sweeps++
  } while (moves > before && at === null && sweeps < params.sweepCap)

  return {
    feasible: at === null,
    low,
    high,
    at,
    explain: () => (at === null ? [] : expand([lowFrom.get(at), highFrom.get(at)])),
    provenance: (node) => [expand([lowFrom.get(node)]), expand([highFrom.get(node)])],
    slowLoop: moves > before && at === null && sweeps >= params.sweepCap,
  }

  function tighten({ id, kind, lhs, rhs, factor }: Constraint): void {
    if (kind === 'le') {
      const part = lhs[0]!
      const up = low[part]! / factor
      if (rises(rhs, up)) raise(rhs, up, { id, used: [lowFrom.get(part)] })
      const down = factor * high[rhs]!
      if (falls(part, down)) lower(part, down, { id, used: [highFrom.get(rhs)] })
      return
    }
    const parts = total(lhs, low, -1) / factor
    if (rises(rhs, parts)) raise(rhs, parts, { id, used: sources(lhs, lowFrom, -1) })
    for (const part of lhs) {
      if (high[rhs] === Infinity) break
      const rest = factor * high[rhs]! - total(lhs, low, part)
      if (falls(part, rest)) lower(part, rest, { id, used: [highFrom.get(rhs), ...sources(lhs, lowFrom, part)] })
    }
    if (kind === 'sum_le') return
    const most = total(lhs, high, -1)
    if (falls(rhs, most)) lower(rhs, most, { id, used: sources(lhs, highFrom, -1) })
    for (const part of lhs) {
      const least = low[rhs]! - total(lhs, high, part)
      if (rises(part, least)) raise(part, least, { id, used: [lowFrom.get(rhs), ...sources(lhs, highFrom, part)] })
    }
  }
}

/** True when no node of a constraint moved after it was swept. */
function hasRested({ lhs, rhs }: Constraint, movedAt: Int32Array, sweptAt: number): boolean {
  if (movedAt[rhs]! > sweptAt) return false
  for (const node of lhs) if (movedAt[node]! > sweptAt) return false
  return true
}

/** Sum over the nodes, one left out (−1 = none). */
function total(nodes: readonly number[], values: Float64Array, without: number): number {
  let sum = 0
  for (const node of nodes) if (node !== without) sum += values[node]!
  return sum
}

function sources(nodes: readonly number[], from: ReadonlyMap<number, Source>, without: number): (Source | undefined)[] {
  return nodes.filter((node) => node !== without).map((node) => from.get(node))
}

/** All ids reachable from the given sources, sorted by code points. */
function expand(from: readonly (Source | undefined)[]): string[] {
  const ids = new Set<string>()
  const seen = new Set<Source>()
  const open = [...from]
  while (open.length > 0) {
    const source = open.pop()
    if (source === undefined || seen.has(source)) continue
    seen.add(source)
    ids.add(source.id)
    open.push(...source.used)
  }
  return [...ids].sort()
}
