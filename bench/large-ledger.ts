import type { ClaimInput, ReconcileInput } from '../pipelines/reconcile/ledger.ts'

/**
 * A made-up ledger of many strata on the code lists of a real one: a figure for each country, type and year, three in five a
 * count of the country's own system, the rest a model. Amounts are noise, so it is full of conflicts: the worst case.
 *
 * @param like a ledger with code lists; `types` all fraud types
 */
export function largeLedger(like: ReconcileInput, types: readonly string[], strata: number): ReconcileInput {
  const countries = like.geographies.filter(({ kind }) => kind === 'country').map(({ code }) => code)
  const systems = new Map(like.reportingSystems.map(({ victim_geo, code }) => [victim_geo, code]))
  const model = like.claims.find(({ basis, unit }) => basis === 'modelled' && unit === 'USD')!
  let state = 7
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const claims = Array.from({ length: strata }, (_, i): ClaimInput => {
    const type = types[i % types.length]!
    const country = countries[Math.floor(i / types.length) % countries.length]!
    const year = 2025 - Math.floor(i / (types.length * countries.length))
    const system = uniform() < 0.6 ? systems.get(country) : undefined
    const source = `s${i % 50}`
    const amount = String(Math.round(1e6 * Math.exp(3 * uniform())))
    return {
      ...model,
      claim_id: `${source}/${year}/${country.toLowerCase()}.${type}`,
      source_id: source,
      publication_id: `${source}/${year}`,
      victim_geo: country,
      perpetrator_scope: 'any',
      population: 'all',
      fraud_type: type,
      semantics: 'exact',
      hedge_status: 'seen',
      basis: system === undefined ? 'modelled' : 'victim_reports',
      measure: system === undefined ? 'estimated_loss' : 'reported_loss',
      measurand: system === undefined ? 'true_loss' : 'reported_loss',
      needs_system: system !== undefined,
      reporting_system: system ?? 'none',
      operates: system === undefined ? [] : [system],
      low_native: null,
      central_native: amount,
      high_native: null,
      low_usd: null,
      central_usd: amount,
      high_usd: null,
      printed_decimals_low: null,
      printed_decimals_high: null,
      printed_scale: null,
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
      period_kind: 'annual',
      published_on: `${year + 1}-03-01`,
    }
  })
  return { ...like, claims, citations: [], readings: [], declaredRelations: [] }
}
