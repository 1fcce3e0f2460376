import type { Binding } from './binding.ts'
import { type Component, components } from './cycles.ts'
import type { Program, Solver } from './linear-program.ts'
import { RECON_1_0 } from './params.ts'
import { type Path, upwardPaths } from './paths.ts'
import { type Bound, type Constraint, type Propagation, propagate } from './propagate.ts'
import type { RelationRow } from './relations.ts'
import type { Node } from './scope-order.ts'

/** Strata and the relations between them, compiled: nodes are indices. */
export interface Network {
  nodes: readonly Node[]
  index: ReadonlyMap<string, number>
  relations: ReadonlyMap<string, RelationRow>
  pieces: readonly Piece[]
  /** Piece of each node. */
  pieceOf: readonly Piece[]
  /** Strata that contain a stratum, along orders alone. */
  up: (estimateId: string) => readonly Path[]
}

/** A component with node numbers of its own, so that a propagation touches nothing else. */
export interface Piece extends Omit<Component, 'constraints'> {
  /** Local number of a node. */
  local: ReadonlyMap<number, number>
  compiled: readonly Constraint[]
  hasEquation: boolean
}

/** @param relations in order of relation_id, in which they are swept */
export function buildNetwork(nodes: readonly Node[], relations: readonly RelationRow[]): Network {
  const index = new Map(nodes.map(({ id }, i) => [id, i]))
  const constraints = relations.map(({ relation_id: id, kind, lhs_ids, rhs_id, factor }): Constraint => ({
    id,
    kind,
    lhs: lhs_ids.map((lhs) => index.get(lhs)!),
    rhs: index.get(rhs_id)!,
    factor,
  }))
  const pieces = components({ nodes: nodes.length, constraints }).map((piece): Piece => {
    const local = new Map(piece.nodes.map((node, i) => [node, i]))
    const compiled = piece.constraints.map((constraint) => ({
      ...constraint,
      lhs: constraint.lhs.map((node) => local.get(node)!),
      rhs: local.get(constraint.rhs)!,
    }))
    return {
      nodes: piece.nodes,
      cyclic: piece.cyclic,
      local,
      compiled,
      hasEquation: compiled.some(({ kind }) => kind === 'sum_eq'),
    }
  })
  const pieceOf = Array.from<unknown, Piece>({ length: nodes.length }, () => pieces[0]!)
  for (const piece of pieces) for (const node of piece.nodes) pieceOf[node] = piece
  const byId = new Map(relations.map((row) => [row.relation_id, row]))
  return { nodes, index, relations: byId, pieces, pieceOf, up: upwardPaths(relations) }
}

/** What a binding says, at a piece's own node number. */
export function boundAt(network: Network, piece: Piece, binding: Binding, strict = false): Bound {
  return {
    id: binding.id,
    node: piece.local.get(network.index.get(binding.estimateId)!)!,
    low: strict ? Math.max(binding.low, binding.strictLow) : binding.low,
    high: strict ? Math.min(binding.high, binding.strictHigh) : binding.high,
  }
}

/** Propagates inside one piece; `keep` leaves constraints out, `from` is a fixed point to go on from. */
export function propagateIn(
  piece: Piece,
  bounds: readonly Bound[],
  { keep, from }: { keep?: (id: string) => boolean; from?: Propagation } = {},
): Propagation {
  const constraints = keep === undefined ? piece.compiled : piece.compiled.filter(({ id }) => keep(id))
  return propagate({ nodes: piece.nodes.length, constraints }, bounds, RECON_1_0, from)
}

/** The tightest ends that bounds give each node. */
export function box(size: number, bounds: readonly Bound[]): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(size)
  const high = new Float64Array(size).fill(Infinity)
  for (const bound of bounds) {
    if (bound.low > low[bound.node]!) low[bound.node] = bound.low
    if (bound.high < high[bound.node]!) high[bound.node] = bound.high
  }
  return { low, high }
}

/**
 * Runs `use` with the piece's linear program where propagation alone is not exact (a cycle through a sum), else with null.
 */
export function withProgram<T>(piece: Piece, solver: Solver | null, use: (program: Program | null) => T): T {
  if (!piece.cyclic || solver === null) return use(null)
  const constraints = piece.compiled
  return solver.open({ nodes: piece.nodes.map((_, i) => i), constraints }, use)
}
