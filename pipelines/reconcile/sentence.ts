import type { AgreementWord, Confidence, Evidence } from './confidence.ts'

/** The scope of a sentence, as codes. */
export interface SentenceScope {
  measurand: string
  fraud_type: string
  perpetrator_scope: string
  population: string
  victim_geo: string
  time_period: string
}

export interface SentenceFacts {
  /** Independent origins that the range rests on. */
  origins: number
  nEff: number
  evidence: Evidence
  agreement: AgreementWord
  confidence: Confidence
  /** Sentences about conflicts, '' = none is open. */
  conflicts: string
  /** True for a mean of several years: amounts are then a year. */
  yearly: boolean
}

export const NO_CONFIDENCE_INTERVAL = 'Not a confidence interval.'

/**
 * The result in words, by the template of method.md (h). Nothing here says "true", "likely" or gives a midpoint.
 *
 * @param range text of the range, or of the camps joined by " or "
 */
export function rangeSentence(scope: SentenceScope, range: string, facts: SentenceFacts): string {
  const basis = `5-95 % of ${facts.origins} independent origins`
  return join(
    `Published estimates put ${subject(scope)}, at ${range}${yearly(facts)} (${basis}, ${words(facts)}).`,
    facts,
  )
}

/** `{operator} counted {amount} …` */
export function countSentence(scope: SentenceScope, operator: string, amount: string, facts: SentenceFacts): string {
  return join(`${operator} counted ${amount}${yearly(facts)} of ${subject(scope)} (${words(facts)}).`, facts)
}

/** `… is bounded below by {range}` */
export function boundSentence(scope: SentenceScope, range: string, facts: SentenceFacts): string {
  const text = `${subject(scope)}, is bounded below by ${range}${yearly(facts)} (${words(facts)}).`
  return join(text[0]!.toUpperCase() + text.slice(1), facts)
}

export function noRangeSentence(scope: SentenceScope, facts: SentenceFacts): string {
  return join(`Published estimates give no range for ${subject(scope)} (${words(facts)}).`, facts)
}

function subject(scope: SentenceScope): string {
  const perpetrators = scope.perpetrator_scope === 'any' ? '' : `, perpetrators: ${inWords(scope.perpetrator_scope)}`
  const population = scope.population === 'all' ? '' : `, ${inWords(scope.population)}`
  const measurand = scope.measurand === 'true_loss' ? 'losses, reported or not' : inWords(scope.measurand)
  const what = `${measurand} of ${inWords(scope.fraud_type)}${perpetrators}${population}`
  return `${what}, victims in ${inWords(scope.victim_geo)}, ${scope.time_period}`
}

/** A code as people read it: "_" is a space. */
function inWords(code: string): string {
  return code.replaceAll('_', ' ')
}

function words({ nEff, evidence, agreement, confidence }: SentenceFacts): string {
  return `n_eff ${nEff.toFixed(1)}; ${evidence} evidence, ${agreement} agreement -> ${confidence.replace('_', ' ')} confidence`
}

function yearly({ yearly }: SentenceFacts): string {
  return yearly ? ' a year' : ''
}

function join(sentence: string, { conflicts }: SentenceFacts): string {
  return [sentence, conflicts, NO_CONFIDENCE_INTERVAL].filter((part) => part !== '').join(' ')
}
