import type { Semantics } from '../extract/semantics.ts'

/** How the method reads a claim: codes of `gradings.kind`. */
const KINDS = [
  'count',
  'trunc_count',
  'point_estimate',
  'about',
  'at_least',
  'nearly',
  'range',
  'ci',
  'scenario',
  'pert',
  'pm_sd',
  'order_of',
  'up_to',
] as const

export type Kind = (typeof KINDS)[number]

/** Kinds that a reporting system's own books give: the only ones whose hard set bounds other strata, with `at_least`. */
export const COUNT_KINDS: ReadonlySet<Kind> = new Set<Kind>(['count', 'trunc_count', 'nearly'])

const ADMINISTRATIVE_BASES: ReadonlySet<string> = new Set(['victim_reports', 'bank_returns', 'audit'])

/** Measures that a reporting system counts: `needs_system` of the list measures. */
const SYSTEM_MEASURES: ReadonlySet<string> = new Set([
  'reported_loss',
  'prevented_loss',
  'reimbursed',
  'amount_involved',
])

export function needsSystem(measure: string): boolean {
  return SYSTEM_MEASURES.has(measure)
}

/** True when the figure is counted by the system itself: an administrative basis and a measure that `needs_system`. */
export function isAdministrative(basis: string, needsSystem: boolean): boolean {
  return needsSystem && ADMINISTRATIVE_BASES.has(basis)
}

export interface KindFacts {
  semantics: Semantics
  /** `unrecorded`: a transcription that did not keep the hedge. */
  hedgeUnrecorded: boolean
  administrative: boolean
  levelStated: boolean
}

/**
 * The kind that follows from (semantics, basis, level): method.md (a), the table of kinds.
 *
 * A transcription without its hedge reads as `exact` on an administrative basis and as `approximately` elsewhere.
 */
export function kindOf({ semantics, hedgeUnrecorded, administrative, levelStated }: KindFacts): Kind {
  const point = semantics === 'exact' || semantics === 'approximately'
  const words = point && hedgeUnrecorded ? (administrative ? 'exact' : 'approximately') : semantics
  switch (words) {
    case 'exact':
      return administrative ? 'count' : 'point_estimate'
    case 'approximately':
      return 'about'
    case 'more_than':
      return administrative ? 'trunc_count' : 'at_least'
    case 'interval':
      return levelStated ? 'ci' : 'range'
    default:
      return words
  }
}

/** True when the claim has a distribution: everything but a bound in words. */
export function isTwoSided(kind: Kind): boolean {
  return kind !== 'at_least' && kind !== 'up_to'
}
