import { compareCodePoints } from './order.ts'
import type { Grade } from './params.ts'

/** What decides who speaks for an origin. */
export interface Candidate {
  claim_id: string
  /** Lossless steps to the root; an `updates` step counts 0. */
  distance: number
  grade: Grade
  /** Printed unit in US$; of an interval the smaller one. */
  unit: number
  published_on: string | null
}

/**
 * The order in which the claims of one origin may speak for it: nearest to the root, best grade, finest print, earliest
 * (undated last), claim_id.
 *
 * @see method.md (d4)
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    a.distance - b.distance ||
    compareCodePoints(a.grade, b.grade) ||
    a.unit - b.unit ||
    compareCodePoints(a.published_on ?? '9999', b.published_on ?? '9999') ||
    compareCodePoints(a.claim_id, b.claim_id)
  )
}
