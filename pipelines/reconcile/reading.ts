import { type Base, clashOf } from './base.ts'
import { bindingOf } from './binding.ts'
import type { Bounder, StratumBound } from './bounds.ts'
import { type Clash, type ConflictRow, clashesAlong, conflictRow, minimalIn } from './conflicts.ts'
import type { CitationInput, ReadingInput } from './ledger.ts'
import type { Solver } from './linear-program.ts'
import type { Member } from './member.ts'
import { wholeUnits } from './money.ts'
import { type Network, boundAt, withProgram } from './network.ts'
import { compareCodePoints } from './order.ts'
import type { Lineage } from './origins.ts'
import { estimateId } from './stratum.ts'

export type Verdict = 'supported' | 'bounded' | 'contradicted' | 'silent'

/** A row of `readings`: a claim under one possible scope. */
export interface ReadingRow {
  claim_id: string
  reading_id: string
  is_coded: boolean
  verdict: Verdict
  claim_ids: string[]
  conflict_id: string | null
  bound_low_usd: string | null
  bound_high_usd: string | null
  z: number | null
}

/**
 * The declared readings with their periods: for a `rate` the period `unstated` stands for the calendar year of publication
 * and the two before.
 *
 * @param members claims known on the day; readings of others are dropped
 */
export function expandReadings(
  readings: readonly ReadingInput[],
  members: ReadonlyMap<string, Member>,
): ReadingInput[] {
  return readings.flatMap((reading) => {
    const member = members.get(reading.claim_id)
    if (member === undefined) return []
    const year = member.claim.published_on?.slice(0, 4)
    if (reading.time_period !== 'unstated' || member.claim.period_kind !== 'rate' || year === undefined)
      return [reading]
    return [0, 1, 2].map((back) => ({ ...reading, time_period: String(Number(year) - back).padStart(4, '0') }))
  })
}

/** What a reading is tested against. */
export interface ReadingContext {
  network: Network
  base: Base
  bounds: Bounder
  lineage: Lineage
  /** Poolable claims of each stratum. */
  strata: ReadonlyMap<string, readonly Member[]>
  citations: readonly CitationInput[]
  solver: Solver | null
}

/**
 * Tests a claim at another stratum (method.md (f), Readings): without it and all that descends from it, its graded and its
 * strict set are added there. Grade D takes part in the test, never in the bounds that are shown.
 */
export function testReading(
  reading: ReadingInput,
  member: Member,
  context: ReadingContext,
): { row: ReadingRow; conflict: ConflictRow | null } {
  const { claim_id, ...scope } = reading
  const id = estimateId(scope)
  const out = context.lineage.descendants(claim_id)
  const shown = context.bounds(id, (binding) => binding.grade <= 'C' && !out.has(binding.id))
  const conflict = contradiction(id, member, out, context)
  const supporters = (context.strata.get(id) ?? []).filter(
    (other) => other.cluster !== member.cluster && !out.has(other.claim.claim_id) && meets(member, other),
  )
  const isBounded = shown.low > 0 || shown.high < Infinity
  const verdict: Verdict =
    conflict !== null ? 'contradicted' : supporters.length > 0 ? 'supported' : isBounded ? 'bounded' : 'silent'
  const why: Record<Verdict, readonly string[]> = {
    contradicted: (conflict?.claim_ids ?? []).filter((other) => other !== claim_id),
    supported: supporters.map(({ claim }) => claim.claim_id),
    bounded: [...shown.lowClaims, ...shown.highClaims],
    silent: [],
  }
  const row: ReadingRow = {
    claim_id,
    reading_id: id,
    is_coded: member.estimate_id === id,
    verdict,
    claim_ids: [...new Set(why[verdict])].sort(),
    conflict_id: conflict?.conflict_id ?? null,
    ...printedBounds(shown),
    z: conflict?.z ?? null,
  }
  return { row, conflict }
}

/** The minimal set that the reading breaks: the pair that gapes widest, else a set that needs a sum; null = none. */
function contradiction(
  node: string,
  member: Member,
  out: ReadonlySet<string>,
  { network, base, citations, solver }: ReadingContext,
): ConflictRow | null {
  const own = bindingOf(member, node)
  const index = network.index.get(node)
  if (own === null || index === undefined) return null
  const piece = network.pieceOf[index]!
  const inside = base.admitted.filter(
    (binding) => !out.has(binding.id) && network.pieceOf[network.index.get(binding.estimateId)!] === piece,
  )
  const pairs = inside.flatMap((other) => [...clashesAlong(network, other, own), ...clashesAlong(network, own, other)])
  const worst = pairs.sort(compareClashes)[0]
  if (worst !== undefined) {
    const { level, lower, upper, relations, z, gapLn } = worst
    return conflictRow(level, [lower, upper], relations, citations, { z, gapLn, readingId: node })
  }
  if (!piece.compiled.some(({ kind }) => kind !== 'le')) return null
  return withProgram(piece, piece.hasEquation ? solver : null, (program) => {
    for (const level of ['graded', 'strict'] as const) {
      const bounds = inside.map((binding) => boundAt(network, piece, binding))
      bounds.push(boundAt(network, piece, own, level === 'strict'))
      const clash = clashOf(piece, bounds, program)
      if (clash === null) continue
      const byId = new Map([...inside, own].map((binding) => [binding.id, binding]))
      const members = minimalIn(network, piece, clash, bounds, byId, solver)
      const claims = members.flatMap((id) => byId.get(id) ?? [])
      const relations = members.filter((id) => !byId.has(id))
      return conflictRow(level, claims, relations, citations, { readingId: node })
    }
    return null
  })
}

/** Graded before strict, the widest gap first. */
function compareClashes(a: Clash, b: Clash): number {
  return (
    compareCodePoints(a.level, b.level) ||
    b.gapLn - a.gapLn ||
    compareCodePoints(`${a.lower.id} ${a.upper.id}`, `${b.lower.id} ${b.upper.id}`)
  )
}

/** Another's graded interval meets the asserted set; a claim that asserts none is taken by its graded interval. */
function meets(member: Member, other: Member): boolean {
  const graded = other.grading.graded90
  if (graded === null || other.grading.grade === 'E') return false
  const { hard_low_usd: low, hard_high_usd: high, graded90, graded_floor } = member.grading
  const [from, to] =
    low !== null ? [Number(low), high === null ? Infinity : Number(high)] : (graded90 ?? [graded_floor ?? 0, Infinity])
  return graded[0] <= to && graded[1] >= from
}

export function printedBounds(bound: StratumBound): { bound_low_usd: string | null; bound_high_usd: string | null } {
  return {
    bound_low_usd: bound.low > 0 ? wholeUnits(bound.low) : null,
    bound_high_usd: bound.high < Infinity ? wholeUnits(bound.high) : null,
  }
}
