import { compareCandidates } from './representative.ts'
import { groupBy } from './order.ts'
import type { Kind } from './kind.ts'
import type { Grade } from './params.ts'

/** A claim of one stratum as `pool` reads it. Amounts are doubles in the unit of the input. */
export interface PoolRow {
  claim_id: string
  kind: Kind
  /** As its source states it, for people: `at least $10 billion`. */
  stated: string
  grade: Grade
  /** Mean and spread of ln(amount), stated and graded; null = one-sided. */
  m: number | null
  s: number | null
  sGraded: number | null
  /** Graded lower bound of an "at least". */
  gradedFloor: number | null
  hard: [number, number | null] | null
  softUpper: number | null
  /** The figure of a count, or the two ends of a cut print. */
  counted: [number, number] | null
  /** The printed floor of an "at least", as it stands. */
  floor: number | null
  mayConstrain: boolean
  origin: string
  /** Lossless steps to the origin's root; 0 where it is not known. */
  distance: number
  unit: number
  publishedOn: string | null
}

/** The claim that speaks for each origin, by claim_id. */
export function representatives(rows: readonly PoolRow[]): Set<string> {
  const speaking = new Set<string>()
  for (const group of groupBy(rows, ({ origin }) => origin).values()) {
    const first = group
      .map((row) => ({ ...row, published_on: row.publishedOn }))
      .reduce((a, b) => (compareCandidates(b, a) < 0 ? b : a))
    speaking.add(first.claim_id)
  }
  return speaking
}
