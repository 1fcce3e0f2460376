import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Semantics } from '../../../pipelines/extract/semantics.ts'
import type { CitationInput, ClaimInput, ReconcileInput } from '../../../pipelines/reconcile/ledger.ts'
import { toUsd } from '../../../pipelines/reconcile/money.ts'
import { rowId } from '../../../pipelines/reconcile/row-id.ts'
import { DIMENSIONS, type Dimension, type Scope } from '../../../pipelines/reconcile/stratum.ts'
import { isKnown } from '../../../pipelines/reconcile/vintage.ts'

const SHARED = new URL('../../../../shared/', import.meta.url)

/** The collected figures stand beside the repository. */
export const hasFacts = existsSync(new URL('facts/claims.csv', SHARED))

type Row = Record<string, string>

const rows = (path: string): Row[] =>
  Papa.parse<Row>(readFileSync(new URL(path, SHARED), 'utf8'), { header: true, skipEmptyLines: true }).data
const codes = (name: string) => rows(`method/codes/${name}.csv`)
const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text)
const words = (text: string | undefined) => (text ?? '').split(' ').filter((word) => word !== '')

/**
 * The ledger as it was known on a day, read from the transcription. Other currencies are converted at yearly averages: good
 * enough for a test of the method, not what the warehouse does.
 */
export function readFacts(asOf: string): ReconcileInput {
  const measures = new Map(codes('measures').map((row) => [row['code']!, row]))
  const publishers = new Map(rows('facts/publishers.csv').map((row) => [row['source_id']!, row]))
  const fx = new Map(
    rows('reference/fx_annual.csv').map((row) => [`${row['currency']} ${row['year']}`, row['local_per_usd']!]),
  )
  const all = rows('facts/claims.csv')
  const idOf = new Map(all.map((row) => [row['claim_key']!, row['claim_id']!]))
  const claims = all.map((row) => claimInput(row, measures, publishers, fx)).filter((claim) => isKnown(claim, asOf))
  const ids = (keys: string | undefined) => words(keys).flatMap((key) => idOf.get(key) ?? [])
  const citations = rows('facts/edges.csv').map((row): CitationInput => ({
    edge_id: rowId('e', row['type']!, [row['child_key']!, row['parent_key'] || row['parent_label']!]),
    child_claim_id: idOf.get(row['child_key']!) ?? '',
    parent_claim_id: idOf.get(row['parent_key']!) ?? null,
    parent_label: orNull(row['parent_label']),
    type: row['type']!,
    factor: row['factor'] ? Number(row['factor']) : null,
    overlap: row['overlap'] ? Number(row['overlap']) : null,
    status: row['status']!,
  }))
  return {
    claims,
    citations,
    readings: rows('facts/readings.csv').map((row) => ({ ...scopeOf(row), claim_id: idOf.get(row['claim_key']!)! })),
    declaredRelations: rows('facts/relations.csv').map((row) => ({
      kind: row['kind'] as 'le',
      lhs_claim_ids: ids(row['lhs_keys']),
      rhs_claim_id: idOf.get(row['rhs_key']!) ?? '',
      status: row['status']!,
      why: row['why']!,
    })),
    scopeRelations: codes('scope_relations') as any,
    measureRelations: codes('measure_relations') as any,
    partitions: codes('partitions').map((row) => ({
      dimension: row['dimension']!,
      parent: row['parent']!,
      children: words(row['children']),
      exhaustive: row['exhaustive'] === 'true',
      declared_by: words(row['declared_by']),
    })),
    reportingSystems: codes('reporting_systems').map((row) => ({
      code: row['code']!,
      victim_geo: orNull(row['victim_geo']),
      operator: orNull(row['operator']),
    })),
    geographies: codes('geographies') as any,
    asOf,
  }
}

function scopeOf(row: Row) {
  const code = (dimension: Dimension) => row[dimension]!
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, code(dimension)])) as unknown as Scope
}

function claimInput(
  row: Row,
  measures: ReadonlyMap<string, Row>,
  publishers: ReadonlyMap<string, Row>,
  fx: ReadonlyMap<string, string>,
): ClaimInput {
  const measure = measures.get(row['measure']!)!
  const publisher = publishers.get(row['source_id']!)!
  const unit = row['unit']!
  const year = (row['period_start'] || row['published_on'] || '').slice(0, 4)
  const rate = unit === 'USD' ? null : (fx.get(`${unit} ${year}`) ?? undefined)
  const native = {
    low: orNull(row['value_low']),
    central: orNull(row['value_central']),
    high: orNull(row['value_high']),
  }
  const usd = (amount: string | null) =>
    amount === null || rate === undefined ? null : rate === null ? amount : toUsd(amount, rate)
  const published = row['published_on']!
  return {
    claim_id: row['claim_id']!,
    source_id: row['source_id']!,
    publication_id: `${row['source_id']}/${row['edition']}`,
    as_printed: null,
    semantics: row['semantics'] as Semantics,
    hedge_status: row['hedge_status'] as 'seen',
    stated_level: orNull(row['stated_level']),
    printed_decimals_low: row['printed_decimals_low'] ? Number(row['printed_decimals_low']) : null,
    printed_decimals_high: row['printed_decimals_high'] ? Number(row['printed_decimals_high']) : null,
    printed_scale: orNull(row['printed_scale']),
    low_native: native.low,
    central_native: native.central,
    high_native: native.high,
    low_usd: usd(native.low),
    central_usd: usd(native.central),
    high_usd: usd(native.high),
    local_per_usd: rate ?? null,
    unit,
    basis: row['basis']!,
    measure: row['measure']!,
    measurand: measure['measurand']!,
    needs_system: measure['needs_system'] === 'true',
    reporting_system: row['reporting_system']!,
    publisher_kind: publisher['kind']!,
    operates: words(publisher['operates']),
    grade_reasons: words(row['grade_reasons']),
    flags: [],
    fx_ln_sd: 0,
    victim_geo: row['victim_geo']!,
    perpetrator_scope: row['perpetrator_scope']!,
    population: row['population']!,
    fraud_type: row['fraud_type']!,
    gross_net: row['gross_net']!,
    period_start: orNull(row['period_start']),
    period_end: orNull(row['period_end']),
    period_kind: row['period_kind']!,
    published_on:
      published === ''
        ? null
        : published.length === 4
          ? `${published}-01-01`
          : published.length === 7
            ? `${published}-01`
            : published,
    negative_example: row['negative_example'] === 'true',
    transcription: row['confidence'] as 'high',
    confirmed: false,
  }
}
