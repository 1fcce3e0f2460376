import type { Binding } from './binding.ts'
import type { Program, Solver } from './linear-program.ts'
import { type Network, type Piece, boundAt, box, propagateIn, withProgram } from './network.ts'
import type { Bound, Propagation } from './propagate.ts'
import { groupBy } from './order.ts'
import { hasWitness } from './witness.ts'

/** The claims that can all be true, and those that had to be left out. */
export interface Base {
  admitted: Binding[]
  /** Each with what it clashed with: ids of claims and relations, itself included. */
  leftOut: { binding: Binding; explain: string[] }[]
}

/**
 * Admits claims in order of trust: each enters if its component stays feasible, else it is left out (method.md (f)).
 *
 * @param bindings in order of trust
 * @param solver for components with an equation on a cycle, where propagation can miss a clash
 */
export function admit(network: Network, bindings: readonly Binding[], solver: Solver | null): Base {
  const base: Base = { admitted: [], leftOut: [] }
  const known = bindings.filter(({ estimateId }) => network.index.has(estimateId))
  const byPiece = groupBy(known, ({ estimateId }) => String(network.pieceOf[network.index.get(estimateId)!]!.nodes[0]))
  for (const group of byPiece.values()) {
    const piece = network.pieceOf[network.index.get(group[0]!.estimateId)!]!
    const quick = admitInto(network, piece, group, null)
    const system = { nodes: piece.nodes.length, constraints: piece.compiled }
    // One point that satisfies all admitted claims proves that no earlier step missed a clash.
    const sure = !piece.hasEquation || hasWitness(system, quick.bounds, propagateIn(piece, quick.bounds))
    const entered = sure ? quick : withProgram(piece, solver, (program) => admitInto(network, piece, group, program))
    base.admitted.push(...entered.admitted)
    base.leftOut.push(...entered.leftOut)
  }
  return base
}

function admitInto(
  network: Network,
  piece: Piece,
  group: readonly Binding[],
  program: Program | null,
): Base & { bounds: Bound[] } {
  const entered: Base & { bounds: Bound[] } = { admitted: [], leftOut: [], bounds: [] }
  const { bounds } = entered
  let now = propagateIn(piece, bounds)
  for (const binding of group) {
    const bound = boundAt(network, piece, binding)
    // What is implied already cannot clash.
    const isImplied = bound.low <= now.low[bound.node]! && bound.high >= now.high[bound.node]!
    const next: Propagation = isImplied ? now : propagateIn(piece, [bound], { from: now })
    const unseen = next.feasible && !isImplied ? unseenClash(piece, next, [...bounds, bound], program) : null
    if (next.feasible && unseen === null) {
      bounds.push(bound)
      entered.admitted.push(binding)
      now = next
    } else {
      const explain = unseen ?? clashOf(piece, [...bounds, bound], program) ?? [binding.id]
      entered.leftOut.push({ binding, explain })
    }
  }
  return entered
}

/** A clash that propagation does not see, where the piece has an equation: decided by a witness, else by the program. */
function unseenClash(
  piece: Piece,
  result: Propagation,
  bounds: readonly Bound[],
  program: Program | null,
): string[] | null {
  if (program === null || hasWitness({ nodes: piece.nodes.length, constraints: piece.compiled }, bounds, result))
    return null
  const { low, high } = box(piece.nodes.length, bounds)
  if (program.isFeasible(low, high)) return null
  return [...new Set([...bounds.map(({ id }) => id), ...piece.compiled.map(({ id }) => id)])]
}

/** Null when the bounds can all hold; else ids behind the clash. Where only the program sees it, all of them. */
export function clashOf(
  piece: Piece,
  bounds: readonly Bound[],
  program: Program | null,
  keep?: (id: string) => boolean,
): string[] | null {
  const result: Propagation = propagateIn(piece, bounds, keep === undefined ? {} : { keep })
  if (!result.feasible) return result.explain()
  return keep === undefined ? unseenClash(piece, result, bounds, program) : null
}
