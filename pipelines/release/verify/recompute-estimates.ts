import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'
import type { EstimateRow } from '../../reconcile/estimate-row.ts'
import type { ClaimInput, ReadingInput, ReconcileInput } from '../../reconcile/ledger.ts'
import type { Grade } from '../../reconcile/params.ts'
import { reconcile } from '../../reconcile/reconcile.ts'
import type { RecomputedEstimate } from './verification.ts'

type Row = Readonly<Record<string, string | null>>

/**
 * Every estimate, made again of what a release folder holds: claims with their printed and converted amounts, kinds and
 * grades, lineage, identities, scopes and assumptions. No state and no ledger is needed.
 */
export async function recomputeEstimates(folder: string): Promise<RecomputedEstimate[]> {
  const { estimates } = await reconcile(await readRelease(folder))
  return estimates.map(printEstimate)
}

async function readRelease(folder: string): Promise<ReconcileInput> {
  const read = (table: string) => readCsv(join(folder, `${table}.csv`))
  const { created } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as { created: string }
  const gradings = byKey(await read('gradings'), 'claim_id')
  const sources = byKey(await read('sources'), 'source_id')
  const systems = byKey(await read('measures'), 'code')
  const rates = new Map(
    (await read('adjustments'))
      .filter(({ kind }) => kind === 'currency')
      .map((row) => [row['claim_id']!, row['divide']!]),
  )
  const estimates = byKey(await read('estimates'), 'estimate_id')
  return {
    claims: (await read('claims')).map((row) => readClaim(row, gradings, sources, systems, rates)),
    citations: (await read('citations')).map((row) => ({
      ...(row as Record<string, string>),
      parent_claim_id: row['parent_claim_id']!,
      parent_label: row['parent_label']!,
      factor: numberOf(row['factor']),
      overlap: numberOf(row['overlap']),
    })) as unknown as ReconcileInput['citations'],
    readings: (await read('readings')).flatMap((row) => readReading(row, estimates)),
    declaredRelations: (await read('identities')).map((row) => ({
      kind: row['kind'] as 'le',
      lhs_claim_ids: listOf(row['lhs_claim_ids']),
      rhs_claim_id: row['rhs_claim_id']!,
      status: row['status']!,
      why: row['why']!,
    })),
    scopeRelations: (await read('scope_relations')) as unknown as ReconcileInput['scopeRelations'],
    measureRelations: (await read('measure_relations')) as unknown as ReconcileInput['measureRelations'],
    partitions: (await read('partitions')).map((row) => ({
      dimension: row['dimension']!,
      parent: row['parent']!,
      children: listOf(row['children']),
      exhaustive: row['exhaustive'] === 'true',
      declared_by: listOf(row['declared_by']),
    })),
    reportingSystems: (await read('reporting_systems')) as unknown as ReconcileInput['reportingSystems'],
    geographies: (await read('geographies')) as unknown as ReconcileInput['geographies'],
    asOf: created.slice(0, 10),
  }
}

/** A published claim as the method gets it. Its grade is taken as published: a stranger can't know what a publisher operates. */
function readClaim(
  row: Row,
  gradings: ReadonlyMap<string, Row>,
  sources: ReadonlyMap<string, Row>,
  measures: ReadonlyMap<string, Row>,
  rates: ReadonlyMap<string, string>,
): ClaimInput & { grade: Grade } {
  const grading = gradings.get(row['claim_id']!)
  return {
    ...(row as unknown as ClaimInput),
    grade: row['grade'] as Grade,
    grade_reasons: listOf(row['grade_reasons']),
    printed_decimals_low: numberOf(row['printed_decimals_low']),
    printed_decimals_high: numberOf(row['printed_decimals_high']),
    local_per_usd: rates.get(row['claim_id']!) ?? null,
    needs_system: measures.get(row['measure']!)?.['needs_system'] === 'true',
    publisher_kind: sources.get(row['source_id']!)?.['publisher_kind'] ?? 'press',
    operates: [],
    flags: listOf(grading?.['flags'] ?? null).filter((flag) => !COMPUTED.has(flag)),
    fx_ln_sd: 0,
    negative_example: row['claim_status'] === 'negative_example',
    confirmed: row['evidence_state'] === 'confirmed',
  }
}

/** Flags that the method sets itself. */
const COMPUTED = new Set(['strict', 'period_offset', 'hedge_unrecorded'])

/** A reading names its scope by the id of the estimate that it is tested at. */
function readReading(row: Row, estimates: ReadonlyMap<string, Row>): ReadingInput[] {
  const scope = estimates.get(row['reading_id']!)
  return scope === undefined ? [] : [{ ...(scope as unknown as ReadingInput), claim_id: row['claim_id']! }]
}

function printEstimate(row: EstimateRow): RecomputedEstimate {
  const printed = Object.entries(row).map(([column, value]) => [column, printValue(value)])
  return Object.fromEntries(printed) as RecomputedEstimate
}

/** As a release prints it: ids with one blank between them, 12 decimals at most, trailing zeros cut, ∅ as null. */
function printValue(value: unknown): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null
  if (Array.isArray(value)) return value.join(' ')
  const text = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(12) : String(value)
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text
}

async function readCsv(path: string): Promise<Row[]> {
  if (!existsSync(path)) return []
  const { data } = papaparse.parse<Record<string, string>>(await readFile(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === '' ? null : value])),
  )
}

function byKey(rows: readonly Row[], column: string): Map<string, Row> {
  return new Map(rows.map((row) => [row[column]!, row]))
}

function listOf(text: string | null | undefined): string[] {
  return text === null || text === undefined ? [] : text.split(' ')
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text)
}
