import type { CitationInput, ClaimInput, ReconcileInput } from '../../../pipelines/reconcile/ledger.ts'

/** A claim of a made-up country, exact unless said otherwise; amounts in US$. */
export function claim(
  id: string,
  fields: Partial<ClaimInput> & { value?: string; low?: string; high?: string } = {},
): ClaimInput {
  const { value, low, high, ...rest } = fields
  const source = id.split('/')[0]!
  const isInterval = low !== undefined && high !== undefined
  const ends = {
    low: low ?? null,
    central: value ?? (low === undefined && high === undefined ? '10000000000' : null),
    high: high ?? null,
  }
  return {
    claim_id: id,
    source_id: source,
    publication_id: `${source}/2024`,
    as_printed: null,
    semantics: isInterval ? 'interval' : low !== undefined ? 'at_least' : 'exact',
    hedge_status: 'seen',
    stated_level: null,
    printed_decimals_low: null,
    printed_decimals_high: null,
    printed_scale: null,
    low_native: ends.low,
    central_native: ends.central,
    high_native: ends.high,
    low_usd: ends.low,
    central_usd: ends.central,
    high_usd: ends.high,
    local_per_usd: null,
    unit: 'USD',
    basis: 'modelled',
    measure: 'estimated_loss',
    measurand: 'true_loss',
    needs_system: false,
    reporting_system: 'none',
    publisher_kind: 'academia',
    operates: [],
    grade_reasons: [],
    flags: [],
    fx_ln_sd: 0,
    victim_geo: 'AAA',
    perpetrator_scope: 'any',
    population: 'all',
    fraud_type: 'all_fraud',
    gross_net: 'gross',
    period_start: '2024-01-01',
    period_end: '2024-12-31',
    period_kind: 'annual',
    published_on: '2025-01-01',
    negative_example: false,
    transcription: null,
    confirmed: true,
    ...rest,
  }
}

/** A count that a system's own operator prints. */
export function count(id: string, value: string, fields: Partial<ClaimInput> = {}): ClaimInput {
  return claim(id, {
    value,
    basis: 'victim_reports',
    measure: 'reported_loss',
    measurand: 'reported_loss',
    needs_system: true,
    reporting_system: 'AAA_POLICE',
    publisher_kind: 'police',
    operates: ['AAA_POLICE'],
    ...fields,
  })
}

export function cites(child: string, parent: string, type: string, fields: Partial<CitationInput> = {}): CitationInput {
  return {
    edge_id: `e ${child} ${parent} ${type}`,
    child_claim_id: child,
    parent_claim_id: parent,
    parent_label: null,
    type,
    factor: null,
    overlap: null,
    status: 'asserted',
    ...fields,
  }
}

const sub = (dimension: string, a: string, b: string) => ({ dimension, a, b, rel: 'SUB' })
const dis = (dimension: string, a: string, b: string) => ({ dimension, a, b, rel: 'DIS' })

/** Two countries of one world, two overlapping systems, two kinds of fraud: the least that shows every rule. */
export function ledger(claims: readonly ClaimInput[], fields: Partial<ReconcileInput> = {}): ReconcileInput {
  return {
    claims,
    citations: [],
    readings: [],
    declaredRelations: [],
    scopeRelations: [
      sub('victim_geo', 'AAA', 'WORLD'),
      sub('victim_geo', 'BBB', 'WORLD'),
      sub('perpetrator_scope', 'gang', 'any'),
      sub('population', 'elders', 'all'),
      sub('fraud_type', 'card_fraud', 'all_fraud'),
      sub('fraud_type', 'scams', 'all_fraud'),
      dis('fraud_type', 'card_fraud', 'scams'),
      sub('reporting_system', 'AAA_POLICE', 'any_system'),
      sub('reporting_system', 'AAA_BANKS', 'any_system'),
      sub('reporting_system', 'any_system', 'none'),
      { dimension: 'reporting_system', a: 'AAA_POLICE', b: 'AAA_BANKS', rel: 'OVL' },
      sub('gross_net', 'net', 'gross'),
    ],
    measureRelations: [
      { a: 'reported_loss', b: 'true_loss', rel: 'SUB', switch: 'assume_reported_le_true' },
      { a: 'criminal_revenue', b: 'true_loss', rel: 'SUB', switch: 'assume_revenue_le_loss' },
      { a: 'criminal_profit', b: 'criminal_revenue', rel: 'SUB', switch: 'definition' },
      { a: 'reimbursed', b: 'true_loss', rel: 'SUB', switch: 'definition' },
      { a: 'reimbursed', b: 'reported_loss', rel: 'SUB', switch: 'definition' },
    ],
    partitions: [
      {
        dimension: 'fraud_type',
        parent: 'all_fraud',
        children: ['card_fraud', 'scams'],
        exhaustive: true,
        declared_by: ['police'],
      },
    ],
    reportingSystems: [
      { code: 'AAA_POLICE', victim_geo: 'AAA', operator: 'Police of A' },
      { code: 'AAA_BANKS', victim_geo: 'AAA', operator: 'Banks of A' },
    ],
    geographies: [
      { code: 'AAA', kind: 'country' },
      { code: 'BBB', kind: 'country' },
      { code: 'WORLD', kind: 'world' },
    ],
    asOf: '2025-11-30',
    ...fields,
  }
}
