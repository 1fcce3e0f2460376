import type { Binding } from './binding.ts'
import { type Cone, conesOf } from './cone.ts'
import type { Solver } from './linear-program.ts'
import { type Network, type Piece, boundAt, box, withProgram } from './network.ts'
import { groupBy } from './order.ts'
import { type Bound, type Constraint, propagate } from './propagate.ts'
import { isReached } from './witness.ts'

/** A row of `bound`: what other strata force on one. US$, doubles; Infinity = none. */
export interface StratumBound {
  low: number
  high: number
  /** Claims behind each end, and relations; sorted. */
  lowClaims: string[]
  highClaims: string[]
  relations: string[]
}

const UNBOUNDED: StratumBound = { low: 0, high: Infinity, lowClaims: [], highClaims: [], relations: [] }

/** One other choice, for the sensitivity table: the claims that were admitted stay, what they say or imply changes. */
export interface BoundChange {
  /** Factor of a relation; null = it is switched off. */
  factor?: (relationId: string, factor: number) => number | null
  /** Interval of a claim; null = as it is. */
  interval?: (binding: Binding) => readonly [number, number] | null
}

/** Bounds of a stratum from the admitted claims that `use` lets in. */
export type Bounder = (estimateId: string, use: (binding: Binding) => boolean, change?: BoundChange) => StratumBound

interface Prepared {
  piece: Piece
  claims: readonly Binding[]
  /** The same by local node. */
  claimsAt: ReadonlyMap<number, readonly Binding[]>
  coneOf: (node: number) => Cone
}

/**
 * Prepares the bounds of strata. Exact: by propagation on trees and orders; where a sum lies on a cycle, a point that
 * reaches the bound proves it, and a linear program decides where none is found. With a `change` propagation alone is run.
 */
export function bounder(network: Network, admitted: readonly Binding[], solver: Solver | null): Bounder {
  const pieceOf = (estimateId: string) => network.pieceOf[network.index.get(estimateId)!]!
  const claimsOf = groupBy(admitted, ({ estimateId }) => String(pieceOf(estimateId).nodes[0]))
  const prepared = new Map<Piece, Prepared>()
  const prepare = (piece: Piece): Prepared => {
    const known = prepared.get(piece)
    if (known !== undefined) return known
    const claims = claimsOf.get(String(piece.nodes[0])) ?? []
    const system = { nodes: piece.nodes.length, constraints: piece.compiled }
    const most = propagate(
      system,
      claims.map((binding) => boundAt(network, piece, binding)),
    )
    const claimsAt = new Map<number, Binding[]>()
    for (const binding of claims) {
      const at = piece.local.get(network.index.get(binding.estimateId)!)!
      claimsAt.set(at, [...(claimsAt.get(at) ?? []), binding])
    }
    const made = { piece, claims, claimsAt, coneOf: conesOf(system, most) }
    prepared.set(piece, made)
    return made
  }
  return (estimateId, use, change) => {
    const index = network.index.get(estimateId)
    if (index === undefined) return UNBOUNDED
    const { piece, claims, claimsAt, coneOf } = prepare(network.pieceOf[index]!)
    const node = piece.local.get(index)!
    const cone = coneOf(node)
    const constraints = change?.factor === undefined ? cone.constraints : changed(cone.constraints, change.factor)
    const near: Bound[] = []
    for (const [at, local] of cone.local) {
      for (const binding of claimsAt.get(at) ?? []) {
        if (!use(binding)) continue
        const other = change?.interval?.(binding) ?? null
        const [low, high] = other ?? [binding.low, binding.high]
        near.push({ id: binding.id, node: local, low, high })
      }
    }
    const bound = propagated(constraints, near, cone.local.size, cone.local.get(node)!)
    if (change !== undefined || !piece.cyclic || !cone.hasSum) return bound
    const bounds = claims.filter(use).map((binding) => boundAt(network, piece, binding))
    return tightened(bound, piece, bounds, node, solver)
  }
}

function changed(
  constraints: readonly Constraint[],
  factorOf: (id: string, factor: number) => number | null,
): Constraint[] {
  return constraints.flatMap((constraint) => {
    const factor = factorOf(constraint.id, constraint.factor)
    return factor === null ? [] : [{ ...constraint, factor }]
  })
}

function propagated(
  constraints: readonly Constraint[],
  bounds: readonly Bound[],
  nodes: number,
  node: number,
): StratumBound {
  const result = propagate({ nodes, constraints }, bounds)
  const isClaim = new Set(bounds.map(({ id }) => id))
  const [lowFrom, highFrom] = result.provenance(node)
  return {
    low: result.low[node]!,
    high: result.high[node]!,
    lowClaims: lowFrom.filter((id) => isClaim.has(id)),
    highClaims: highFrom.filter((id) => isClaim.has(id)),
    relations: [...new Set([...lowFrom, ...highFrom])].filter((id) => !isClaim.has(id)).sort(),
  }
}

/** The exact bound, where propagation gives an outer one. */
function tightened(
  bound: StratumBound,
  piece: Piece,
  bounds: readonly Bound[],
  node: number,
  solver: Solver | null,
): StratumBound {
  const system = { nodes: piece.nodes.length, constraints: piece.compiled }
  const lowOpen = piece.hasEquation && bound.low > 0 && !isReached(system, bounds, node, bound.low, 'low')
  const highOpen = bound.high < Infinity && !isReached(system, bounds, node, bound.high, 'high')
  if (!lowOpen && !highOpen) return bound
  const { low, high } = box(piece.nodes.length, bounds)
  return withProgram(piece, solver, (program) => {
    const extreme = (sense: 'min' | 'max') => {
      const found = program?.extreme(low, high, node, sense) ?? null
      if (found === null) return null
      // What holds the optimum: the claims that give the active ends, and the active relations.
      const claims = bounds.filter(
        (one) => found.nodes.includes(one.node) && (one.low === low[one.node] || one.high === high[one.node]),
      )
      return { ...found, claims: claims.map(({ id }) => id).sort() }
    }
    const exact = { ...bound }
    const least = lowOpen ? extreme('min') : null
    if (least !== null && least.value > bound.low * (1 + 1e-9)) {
      exact.low = least.value
      exact.lowClaims = least.claims
      exact.relations = [...new Set([...exact.relations, ...least.constraints])].sort()
    }
    const most = highOpen ? extreme('max') : null
    if (most !== null && most.value < bound.high * (1 - 1e-9)) {
      exact.high = most.value
      exact.highClaims = most.claims
      exact.relations = [...new Set([...exact.relations, ...most.constraints])].sort()
    }
    return exact
  })
}
