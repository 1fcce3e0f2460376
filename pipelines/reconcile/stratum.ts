/** The eight codes that make a stratum: what is measured, of whom, by whom, where and when. Claims are pooled inside one only. */
export interface Scope {
  victim_geo: string
  perpetrator_scope: string
  population: string
  fraud_type: string
  measurand: string
  reporting_system: string
  gross_net: string
  time_period: string
}

export const DIMENSIONS = [
  'victim_geo',
  'perpetrator_scope',
  'population',
  'fraud_type',
  'measurand',
  'reporting_system',
  'gross_net',
  'time_period',
] as const satisfies readonly (keyof Scope)[]

export type Dimension = (typeof DIMENSIONS)[number]

/** `usa.any.all.all_fraud.reported_loss.ftc_csn.gross.2024`: lower case, joined by `.`, `/` written `_`. */
export function estimateId(scope: Scope): string {
  return DIMENSIONS.map((dimension) => scope[dimension].toLowerCase().replaceAll('/', '_')).join('.')
}
