import type { Grade, Params } from './params.ts'
import { RECON_1_0 } from './params.ts'
import type { Headline } from './headline.ts'
import { tailShares } from './tails.ts'

export type Evidence = 'robust' | 'medium' | 'limited'
export type AgreementWord = 'high' | 'medium' | 'low' | 'na'
export type Confidence = 'high' | 'medium' | 'low' | 'very_low'

const TABLE: Record<Evidence, Record<AgreementWord, Confidence>> = {
  robust: { high: 'high', medium: 'medium', low: 'low', na: 'low' },
  medium: { high: 'medium', medium: 'medium', low: 'low', na: 'low' },
  limited: { high: 'low', medium: 'low', low: 'very_low', na: 'very_low' },
}

/** robust: n_eff ≥ 4 and two origins of grade A–B · medium: n_eff ≥ 2 or one of A–B · limited. */
function evidenceStrength(nEff: number, originGrades: readonly Grade[], params: Params = RECON_1_0): Evidence {
  const strong = originGrades.filter((grade) => grade <= 'B').length
  if (nEff >= params.robustNEff && strong >= 2) return 'robust'
  return nEff >= params.mediumNEff || strong >= 1 ? 'medium' : 'limited'
}

/** high: three in four meet and Q is within χ² · medium: a majority meets · low · na for one origin or none. */
function agreementWord(
  agreed: { n: number; count: number; majority: boolean } | null,
  homogeneous: boolean,
  params: Params = RECON_1_0,
): AgreementWord {
  if (agreed === null || agreed.n <= 1) return 'na'
  if (agreed.count / agreed.n >= params.highAgreement && homogeneous) return 'high'
  return agreed.majority ? 'medium' : 'low'
}

/**
 * Confidence by the table of method.md (h), capped at medium where a graded conflict is open or a D source owns more than
 * half of a tail.
 */
function confidenceWord(evidence: Evidence, agreement: AgreementWord, capped: boolean): Confidence {
  const word = TABLE[evidence][agreement]
  return capped && word === 'high' ? 'medium' : word
}

/** The three words beside a range. */
export interface Judgement {
  evidence: Evidence
  agreement: AgreementWord
  confidence: Confidence
}

/**
 * @param result the headline rule's; agreement and Q are those of its tier
 * @param nEff of all claims of the stratum
 * @param originGrades grade of each origin's representative
 * @param conflictOpen a graded conflict touches the stratum
 */
export function judge(
  result: Headline,
  nEff: number,
  originGrades: readonly Grade[],
  conflictOpen = false,
  params: Params = RECON_1_0,
): Judgement {
  const evidence = evidenceStrength(nEff, originGrades, params)
  const agreement = agreementWord(result.agreement, result.homogeneous, params)
  const tails = result.pool === null ? [] : tailShares(result.pool)
  const restsOnD = tails.some(
    ({ low, high }, i) => result.tier[i]!.grade === 'D' && Math.max(low, high) > params.tailShare,
  )
  return { evidence, agreement, confidence: confidenceWord(evidence, agreement, conflictOpen || restsOnD) }
}
