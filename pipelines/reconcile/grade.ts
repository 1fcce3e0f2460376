import { COUNT_KINDS, type Kind } from './kind.ts'
import type { Grade } from './params.ts'
import { GRADES } from './params.ts'

/** What the grade rule reads of a claim and of the publisher that prints it. */
export interface GradeFacts {
  /** Code of `bases`. */
  basis: string
  /** Code of `measures`. */
  measure: string
  /** Code of `reporting_systems`; `none` where no system counts it. */
  reportingSystem: string
  /** Code of `publisher_kind`. */
  publisherKind: string
  /** Reporting systems that the publisher runs. */
  operates: readonly string[]
  /** Reasons known of the claim: codes of `grade_reasons`. */
  reasons: readonly string[]
}

export interface Graded {
  grade: Grade
  /** The reasons that bear on the grade, sorted; empty = the basis alone. */
  reasons: string[]
}

const OFFICIAL: ReadonlySet<string> = new Set([
  'police',
  'regulator',
  'central_bank',
  'ministry',
  'statistics',
  'international',
])
const COUNTED: ReadonlySet<string> = new Set(['reported_loss', 'reimbursed', 'prevented_loss'])
const NEEDS_METHOD: ReadonlySet<string> = new Set(['modelled', 'survey', 'onchain'])
const STEPS: ReadonlySet<string> = new Set([
  'no_method',
  'origin_unseen',
  'top_respondent_unknown',
  'sells_remedy',
  'scope_inferred',
])

/** True for police, regulators, central banks, ministries, statistical offices and international bodies. */
function isOfficial(publisherKind: string): boolean {
  return OFFICIAL.has(publisherKind)
}

/**
 * Grade of a claim: the basis gives the start, each reason that applies takes one step down, E is the end.
 *
 * `no_method` does not apply to expert or administrative bases; `top_respondent_unknown` is the reason why a survey starts
 * at D and takes no further step there.
 *
 * @throws RangeError on a basis that is no code of the list
 * @see method.md (a), codes/bases.csv
 */
export function gradeOf(facts: GradeFacts): Graded {
  const start = startGrade(facts)
  const reasons = [...new Set(facts.reasons)].filter((reason) => applies(reason, facts.basis)).sort()
  const steps = reasons.filter((reason) => !(reason === 'top_respondent_unknown' && start === 'D')).length
  return { grade: GRADES[Math.min(GRADES.indexOf(start) + steps, GRADES.length - 1)]!, reasons }
}

function applies(reason: string, basis: string): boolean {
  if (reason === 'no_method') return NEEDS_METHOD.has(basis)
  if (reason === 'top_respondent_unknown') return basis === 'survey'
  return STEPS.has(reason)
}

function startGrade({ basis, measure, reportingSystem, publisherKind, operates, reasons }: GradeFacts): Grade {
  switch (basis) {
    case 'victim_reports':
    case 'bank_returns':
      return COUNTED.has(measure) && operates.includes(reportingSystem) ? 'A' : 'B'
    case 'audit':
      return 'A'
    case 'modelled':
      return isOfficial(publisherKind) && !reasons.includes('no_method') ? 'B' : 'C'
    case 'onchain':
      return 'C'
    case 'survey':
      // A survey that does not show its top respondent's share is no better than an opinion, whoever ran it.
      return isOfficial(publisherKind) && !reasons.includes('top_respondent_unknown') ? 'B' : 'D'
    case 'expert':
      return isOfficial(publisherKind) ? 'C' : 'D'
    default:
      throw new RangeError(`basis must be a code of the list bases, got "${basis}"`)
  }
}

/**
 * True when a claim may bound other strata with its hard set: what a system counted, or an "at least" of grade A–C, and
 * its period is its stratum's own.
 */
export function mayConstrain(kind: Kind, grade: Grade, administrative: boolean, periodOffset: boolean): boolean {
  if (periodOffset) return false
  if (COUNT_KINDS.has(kind)) return administrative
  return kind === 'at_least' && grade <= 'C'
}
