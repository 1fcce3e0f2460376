import type { StratumBound } from './bounds.ts'
import { type Judgement, judge } from './confidence.ts'
import type { ConflictRow } from './conflicts.ts'
import type { ReportingSystem } from './ledger.ts'
import { printedBounds } from './reading.ts'
import { wholeUnits } from './money.ts'
import { METHOD_VERSION, type Params } from './params.ts'
import { boundSentence, countSentence, noRangeSentence, rangeSentence } from './sentence.ts'
import type { Scope } from './stratum.ts'
import type { BoundCode, EstimateStatus, StratumResult } from './stratum-result.ts'
import { tailShares } from './tails.ts'
import type { Vote } from './votes.ts'
import { rangeText } from './words.ts'
import { rangeOf } from './sensitivity.ts'
import { roundOutward } from './round-outward.ts'

/** A row of `estimates`: columns and order of the contract. Money as decimal strings, real as doubles. */
export interface EstimateRow extends Scope {
  estimate_id: string
  period_start: string | null
  period_end: string | null
  status: EstimateStatus
  low_usd: string | null
  high_usd: string | null
  low_bound: BoundCode
  high_bound: BoundCode
  sentence: string
  n_claims: number
  n_origins: number
  n_eff: number
  evidence_strength: Judgement['evidence']
  agreement: Judgement['agreement']
  confidence: Judgement['confidence']
  fragile: boolean | null
  claim_ids: string[]
  bound_claim_ids: string[]
  conflict_ids: string[]
  pool_low_usd: string | null
  pool_median_usd: string | null
  pool_high_usd: string | null
  bound_low_usd: string | null
  bound_high_usd: string | null
  bound_mass: number | null
  tail_origin_id: string | null
  tail_share: number | null
  obs_status: 'A' | 'E' | 'U' | 'O'
  method_version: string
}

/** What an estimate's row is made of. */
export interface EstimateFacts {
  estimateId: string
  scope: Scope
  start: string | null
  end: string | null
  votes: readonly Vote[]
  bound: StratumBound
  result: StratumResult
  nEff: number
  /** As-coded conflicts that touch the stratum. */
  conflicts: readonly ConflictRow[]
  fragile: boolean | null
  systems: ReadonlyMap<string, ReportingSystem>
  params: Params
}

export function estimateRow(facts: EstimateFacts): EstimateRow {
  const { scope, votes, bound, result, conflicts, nEff, params } = facts
  const { headline: head, status } = result
  const open = conflicts.filter(({ is_open }) => is_open)
  const judged = judge(
    head,
    nEff,
    votes.map(({ speaker }) => speaker.grading.grade),
    open.some(({ level }) => level === 'graded'),
    params,
  )
  const range = rangeOf(head)
  const speakers = new Map(votes.map((vote) => [vote.origin, vote.speaker.claim.claim_id]))
  const rests = status === 'bounds_only' || head.pool === null ? [] : head.used
  const tails = range === null || head.pool === null ? [] : tailShares(head.pool)
  const heaviest = tails.reduce((best, { high }, i) => (high > (tails[best]?.high ?? -1) ? i : best), 0)
  return {
    estimate_id: facts.estimateId,
    ...scope,
    period_start: facts.start,
    period_end: facts.end,
    status,
    low_usd: result.low,
    high_usd: result.high,
    low_bound: result.lowBound,
    high_bound: result.highBound,
    sentence: sentenceOf(facts, judged),
    n_claims: votes.reduce((sum, { members }) => sum + members.length, 0),
    n_origins: votes.filter(({ speaker }) => speaker.grading.ln_mean !== null).length,
    n_eff: nEff,
    evidence_strength: judged.evidence,
    agreement: judged.agreement,
    confidence: judged.confidence,
    fragile: facts.fragile,
    claim_ids: rests.map((origin) => speakers.get(origin)!).sort(),
    bound_claim_ids: [...new Set([...bound.lowClaims, ...bound.highClaims])].sort(),
    conflict_ids: conflicts.map(({ conflict_id }) => conflict_id).sort(),
    pool_low_usd: range === null ? null : wholeUnits(range[0]),
    pool_median_usd: range === null || range[1] === null ? null : wholeUnits(range[1]),
    pool_high_usd: range === null ? null : wholeUnits(range[2]),
    ...printedBounds(bound),
    bound_mass: range === null || head.mass === null ? null : Math.min(1, head.mass),
    tail_origin_id: range === null ? null : (head.tier[heaviest]?.origin ?? null),
    // Shares are exact to rounding: one origin carries 1, never a little more.
    tail_share: range === null ? null : Math.min(1, tails[heaviest]?.high ?? 1),
    obs_status: obsStatus(status, facts.fragile),
    method_version: METHOD_VERSION,
  }
}

function obsStatus(status: EstimateStatus, fragile: boolean | null): EstimateRow['obs_status'] {
  if (status === 'no_headline') return 'O'
  if (status === 'reported_count') return 'A'
  return status === 'contested' || fragile === true ? 'U' : 'E'
}

function sentenceOf(facts: EstimateFacts, judged: Judgement): string {
  const { scope, votes, result, nEff, systems, params } = facts
  const isYearly = votes.some(({ members }) => members.some(({ claim }) => claim.period_kind === 'multi_year_mean'))
  const words = {
    origins: result.headline.used.length,
    nEff,
    ...judged,
    conflicts: conflictWords(facts),
    yearly: isYearly,
  }
  const low = result.low === null ? null : Number(result.low)
  const high = result.high === null ? null : Number(result.high)
  switch (result.status) {
    case 'no_headline':
      return noRangeSentence(scope, words)
    case 'bounds_only':
      return boundSentence(scope, rangeText([low, null]), words)
    case 'reported_count': {
      const speaker = votes.find(({ origin }) => origin === result.headline.used[0])!.speaker
      const hedge = { trunc_count: 'more than ', nearly: 'nearly ' }[speaker.grading.kind as string] ?? ''
      const operator = systems.get(scope.reporting_system)?.operator ?? speaker.claim.source_id
      return countSentence(scope, operator, `${hedge}${rangeText([low, low])}`, words)
    }
    case 'contested': {
      const camps = result.headline.agreement!.regions.map((region) =>
        rangeText(roundOutward(region, params.significantDigits)),
      )
      return rangeSentence(scope, camps.join(' or '), words)
    }
    default:
      return rangeSentence(scope, rangeText([low, high]), words)
  }
}

function conflictWords({ conflicts, votes, result, bound }: EstimateFacts): string {
  const own = new Set(votes.flatMap(({ members }) => members.map(({ claim }) => claim.claim_id)))
  const others = [...new Set(conflicts.flatMap(({ claim_ids }) => claim_ids))].filter((id) => !own.has(id)).sort()
  const sentences: string[] = []
  if (result.status === 'conflict_with_bounds') {
    const text = rangeText(roundOutward([bound.low > 0 ? bound.low : null, bound.high < Infinity ? bound.high : null]))
    sentences.push(`Other strata imply ${text}.`)
  }
  if (others.length > 0) {
    const shown = others.slice(0, 3).join(', ')
    const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
    sentences.push(`Cannot be reconciled with ${shown}${more}.`)
  } else if (conflicts.some(({ level }) => level === 'graded' || level === 'strict')) {
    sentences.push('Figures of this stratum cannot be reconciled with each other.')
  }
  return sentences.join(' ')
}
