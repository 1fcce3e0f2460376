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
  used: readonly (Source | null)[]
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
 * @see method.md (f); golden cases C6, C7, X1–X3, tree_exact_bounds, to 1e-12
 */
export function propagate(system: System, bounds: readonly Bound[], params = RECON_1_0): Propagation {
  const low = new Float64Array(system.nodes)
  const high = new Float64Array(system.nodes).fill(Infinity)
  const lowFrom = Array.from<unknown, Source | null>({ length: system.nodes }, () => null)
  const highFrom = Array.from<unknown, Source | null>({ length: system.nodes }, () => null)
  const tolerance = params.propagationTolerance
  let changed = false

  const rises = (node: number, value: number) => value > low[node]! + tolerance * Math.max(1, Math.abs(low[node]!))
  const falls = (node: number, value: number) => value < high[node]! - tolerance * Math.max(1, Math.abs(value))
  const raise = (node: number, value: number, source: Source) => {
    low[node] = value
    lowFrom[node] = source
    changed = true
  }
  const lower = (node: number, value: number, source: Source) => {
    high[node] = value
    highFrom[node] = source
    changed = true
  }

  for (const bound of bounds) {
    if (bound.low > low[bound.node]!) {
      low[bound.node] = bound.low
      lowFrom[bound.node] = { id: bound.id, used: [] }
    }
    if (bound.high < high[bound.node]!) {
      high[bound.node] = bound.high
      highFrom[bound.node] = { id: bound.id, used: [] }
    }
  }

  const infeasible = () => {
    for (let i = 0; i < system.nodes; i++) {
      if (low[i]! > high[i]! * (1 + params.infeasibleRelative) + params.infeasibleAbsolute) return i
    }
    return null
  }

  let at: number | null = null
  let sweeps = 0
  do {
    changed = false
    for (const { id, kind, lhs, rhs, factor } of system.constraints) {
      if (kind === 'le') {
        const part = lhs[0]!
        const up = low[part]! / factor
        if (rises(rhs, up)) raise(rhs, up, { id, used: [lowFrom[part]!] })
        const down = factor * high[rhs]!
        if (falls(part, down)) lower(part, down, { id, used: [highFrom[rhs]!] })
        continue
      }
      const parts = total(lhs, low, -1) / factor
      if (rises(rhs, parts)) raise(rhs, parts, { id, used: sources(lhs, lowFrom, -1) })
      for (const part of lhs) {
        if (high[rhs] === Infinity) break
        const rest = factor * high[rhs]! - total(lhs, low, part)
        if (falls(part, rest)) lower(part, rest, { id, used: [highFrom[rhs]!, ...sources(lhs, lowFrom, part)] })
      }
      if (kind === 'sum_le') continue
      const most = total(lhs, high, -1)
      if (falls(rhs, most)) lower(rhs, most, { id, used: sources(lhs, highFrom, -1) })
      for (const part of lhs) {
        const least = low[rhs]! - total(lhs, high, part)
        if (rises(part, least)) raise(part, least, { id, used: [lowFrom[rhs]!, ...sources(lhs, highFrom, part)] })
      }
    }
    at = infeasible()
    sweeps++
  } while (changed && at === null && sweeps < params.sweepCap)

  return {
    feasible: at === null,
    low,
    high,
    at,
    explain: () => (at === null ? [] : expand([lowFrom[at]!, highFrom[at]!])),
    provenance: (node) => [expand([lowFrom[node]!]), expand([highFrom[node]!])],
    slowLoop: changed && at === null && sweeps >= params.sweepCap,
  }
}

/** Sum over the nodes, one left out (−1 = none). */
function total(nodes: readonly number[], values: Float64Array, without: number): number {
  let sum = 0
  for (const node of nodes) if (node !== without) sum += values[node]!
  return sum
}

function sources(nodes: readonly number[], from: readonly (Source | null)[], without: number): (Source | null)[] {
  return nodes.filter((node) => node !== without).map((node) => from[node]!)
}

/** All ids reachable from the given sources, sorted by code points. */
function expand(from: readonly (Source | null)[]): string[] {
  const ids = new Set<string>()
  const seen = new Set<Source>()
  const open = [...from]
  while (open.length > 0) {
    const source = open.pop()
    if (source === null || source === undefined || seen.has(source)) continue
    seen.add(source)
    ids.add(source.id)
    open.push(...source.used)
  }
  return [...ids].sort()
}
