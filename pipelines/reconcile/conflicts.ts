import type { Base } from './base.ts'
import { clashOf } from './base.ts'
import type { Binding } from './binding.ts'
import { conflictSentence } from './conflict-sentence.ts'
import type { Solver } from './linear-program.ts'
import type { CitationInput } from './ledger.ts'
import { minimalSet } from './minimal-set.ts'
import { type Network, type Piece, boundAt, box, propagateIn, withProgram } from './network.ts'
import { compareCodePoints, groupBy } from './order.ts'
import { RECON_1_0 } from './params.ts'
import type { Bound } from './propagate.ts'
import { repairsOf } from './repairs.ts'
import { rowId } from './row-id.ts'
import { severity } from './severity.ts'

export type ConflictLevel = 'strict' | 'graded' | 'bounds_vs_pool' | 'contested' | 'circular' | 'identity'

/** A row of `conflicts`. */
export interface ConflictRow {
  conflict_id: string
  level: ConflictLevel
  claim_ids: string[]
  relation_ids: string[]
  estimate_ids: string[]
  reading_id: string | null
  z: number | null
  gap_ln: number | null
  repairs: string[]
  is_open: boolean
  sentence: string
}

/** A pair that cannot both be true: the lower claim's stratum lies inside the upper claim's. */
export interface Clash {
  level: 'strict' | 'graded'
  lower: Binding
  upper: Binding
  relations: readonly string[]
  z: number
  gapLn: number
}

const TOLERANCE = 1 + RECON_1_0.infeasibleRelative

/**
 * Every minimal conflict between two claims along orders: L/f > U. Complete for orders; all their minimal sets are such
 * pairs. `graded` where the sets that bound strata clash, `strict` where only the asserted ones do.
 */
export function pairClashes(network: Network, bindings: readonly Binding[]): Clash[] {
  const uppers = groupBy(
    bindings.filter(({ high, strictHigh }) => high < Infinity || strictHigh < Infinity),
    ({ estimateId }) => estimateId,
  )
  return bindings.flatMap((lower) =>
    network
      .up(lower.estimateId)
      .flatMap(({ to }) => uppers.get(to) ?? [])
      .filter((upper) => upper !== lower)
      .flatMap((upper) => clashesAlong(network, lower, upper)),
  )
}

/** The clash of x_lower ≤ f·x_upper along the best path from one stratum up to the other; empty where there is none. */
export function clashesAlong(network: Network, lower: Binding, upper: Binding): Clash[] {
  const path = network.up(lower.estimateId).find(({ to }) => to === upper.estimateId)
  const clash = path === undefined ? null : clashBetween(lower, upper, path.factor)
  return clash === null ? [] : [{ ...clash, lower, upper, relations: path!.relations }]
}

/** Level, z and gap of x_lower ≤ factor·x_upper; null where both can be true. */
function clashBetween(
  lower: Binding,
  upper: Binding,
  factor: number,
): { level: 'strict' | 'graded'; z: number; gapLn: number } | null {
  const z = severity({ m: lower.ln.m - Math.log(factor), s: lower.ln.s }, upper.ln)
  const graded = lower.low / factor
  if (graded > upper.high * TOLERANCE) return { level: 'graded', z, gapLn: Math.log(graded / upper.high) }
  const asserted = Math.max(lower.low, lower.strictLow) / factor
  const most = Math.min(upper.high, upper.strictHigh)
  return asserted > most * TOLERANCE ? { level: 'strict', z, gapLn: Math.log(asserted / most) } : null
}

/**
 * Minimal sets that need a sum: what stays infeasible although no pair clashes. One for each claim that the base had to
 * leave out and each component that the strict sets make infeasible.
 */
export function sumClashes(
  network: Network,
  bindings: readonly Binding[],
  base: Base,
  solver: Solver | null,
): { level: 'strict' | 'graded'; claims: Binding[]; relations: string[] }[] {
  const byId = new Map(bindings.map((binding) => [binding.id, binding]))
  const isOrder = (id: string) => byId.has(id) || network.relations.get(id)?.kind === 'le'
  const found: { level: 'strict' | 'graded'; claims: Binding[]; relations: string[] }[] = []
  const record = (level: 'strict' | 'graded', piece: Piece, explain: readonly string[], bounds: readonly Bound[]) => {
    if (explain.every(isOrder)) return
    const members = minimalIn(network, piece, explain, bounds, byId, solver)
    if (members.every(isOrder)) return
    found.push({
      level,
      claims: members.flatMap((id) => byId.get(id) ?? []),
      relations: members.filter((id) => !byId.has(id)),
    })
  }
  const admitted = groupByPiece(network, base.admitted)
  for (const { binding, explain } of base.leftOut) {
    const piece = network.pieceOf[network.index.get(binding.estimateId)!]!
    const inside = [...(admitted.get(piece) ?? []), binding]
    record(
      'graded',
      piece,
      explain,
      inside.map((one) => boundAt(network, piece, one)),
    )
  }
  for (const [piece, own] of admitted) {
    if (!piece.compiled.some(({ kind }) => kind !== 'le')) continue
    withProgram(piece, piece.hasEquation ? solver : null, (program) => {
      const all = own.map((binding) => boundAt(network, piece, binding, true))
      if (clashOf(piece, all, program) === null) return
      const bounds: Bound[] = []
      for (const binding of own) {
        bounds.push(boundAt(network, piece, binding, true))
        const clash = clashOf(piece, bounds, program)
        if (clash === null) continue
        record('strict', piece, clash, bounds)
        bounds[bounds.length - 1] = boundAt(network, piece, binding)
      }
    })
  }
  return found
}

function groupByPiece(network: Network, bindings: readonly Binding[]): Map<Piece, Binding[]> {
  const groups = new Map<Piece, Binding[]>()
  for (const binding of bindings) {
    const piece = network.pieceOf[network.index.get(binding.estimateId)!]!
    const group = groups.get(piece)
    if (group === undefined) groups.set(piece, [binding])
    else group.push(binding)
  }
  return groups
}

/**
 * Deletion filter in the order of the method: inferred relations, switchable assumptions, claims from E to A, definitions.
 */
export function minimalIn(
  network: Network,
  piece: Piece,
  members: readonly string[],
  bounds: readonly Bound[],
  byId: ReadonlyMap<string, Binding>,
  solver: Solver | null,
): string[] {
  const rank = (id: string): string => {
    const relation = network.relations.get(id)
    if (relation === undefined) return `2${String.fromCharCode(0x45 - byId.get(id)!.grade.charCodeAt(0) + 0x41)}`
    return relation.status === 'inferred' ? '0' : relation.switches.length > 0 ? '1' : '3'
  }
  const ordered = [...members].sort((a, b) => compareCodePoints(rank(a), rank(b)) || compareCodePoints(a, b))
  return minimalSet(ordered, (subset) => {
    const kept = bounds.filter(({ id }) => subset.has(id))
    if (!propagateIn(piece, kept, { keep: (id) => subset.has(id) }).feasible) return true
    if (!piece.hasEquation) return false
    const compiled = piece.compiled.filter(({ id }) => subset.has(id))
    return withProgram({ ...piece, compiled }, solver, (program) => {
      const { low, high } = box(piece.nodes.length, kept)
      return program !== null && !program.isFeasible(low, high)
    })
  })
}

/** A row for a set of claims that cannot all be true. */
export function conflictRow(
  level: ConflictLevel,
  claims: readonly { id: string; estimateId: string; member: Binding['member'] }[],
  relations: readonly string[],
  citations: readonly CitationInput[],
  facts: { z?: number; gapLn?: number; readingId?: string; estimateIds?: readonly string[] } = {},
): ConflictRow {
  const claimIds = [...new Set(claims.map(({ id }) => id))].sort()
  const readingId = facts.readingId ?? null
  const members = [...claimIds, ...[...relations].sort(), ...(readingId === null ? [] : [readingId])]
  return {
    conflict_id: rowId('x', level, members),
    level,
    claim_ids: claimIds,
    relation_ids: [...relations].sort(),
    estimate_ids: [...new Set(facts.estimateIds ?? claims.map(({ estimateId }) => estimateId))].sort(),
    reading_id: readingId,
    z: facts.z ?? null,
    gap_ln: facts.gapLn ?? null,
    repairs: repairsOf(
      claims.map(({ member }) => member),
      citations,
    ),
    is_open: true,
    sentence: conflictSentence(level, claimIds, readingId),
  }
}
