import type { Warehouse } from '../warehouse/warehouse.ts'
import type { EstimateRow } from './estimate-row.ts'
import type { Grading } from './grading.ts'
import type { CitationInput, ClaimInput, ReconcileInput } from './ledger.ts'
import { methodParams } from './method-params.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import { rangeText } from './words.ts'

/**
 * The method over what a warehouse holds: reads the claims that the models coded, fills the method's tables.
 * Joins stay in SQL (`060-reconcile-input.sql`, and the models from 100 on that read `stage.graded`).
 */
export async function reconcileClaims(warehouse: Warehouse): Promise<void> {
  const result = await reconcile(await readInput(warehouse))
  await fillTables(warehouse, result)
}

async function readInput(warehouse: Warehouse): Promise<ReconcileInput> {
  const [today] = await warehouse.rows<{ as_of: string }>(`select getvariable('as_of') as as_of`)
  const claims = await warehouse.rows<ClaimRow>('from stage.reconcile_claims order by claim_id')
  const citations = await warehouse.rows<CitationRow>('from main.citations order by edge_id')
  return {
    claims: claims.map(readClaim),
    citations: citations.map(({ factor, overlap, how: _, ...edge }) => ({
      ...edge,
      factor: numberOf(factor),
      overlap: numberOf(overlap),
    })),
    readings: await warehouse.rows('select * exclude (why) from stage.declared_readings'),
    declaredRelations: await warehouse.rows('from stage.identities'),
    scopeRelations: await warehouse.rows('select dimension, a, b, rel from ref.scope_relations'),
    measureRelations: await warehouse.rows('select a, b, rel, switch from ref.measure_relations'),
    partitions: await warehouse.rows(
      `select dimension, parent, string_split(children, ' ') as children, exhaustive,
         string_split(declared_by, ' ') as declared_by
       from ref.partitions`,
    ),
    reportingSystems: await warehouse.rows('select code, victim_geo, operator from ref.reporting_systems'),
    geographies: await warehouse.rows('select code, kind from ref.places'),
    asOf: today!.as_of,
  }
}

type ClaimRow = Omit<ClaimInput, 'printed_decimals_low' | 'printed_decimals_high' | 'fx_ln_sd'> & {
  printed_decimals_low: string | null
  printed_decimals_high: string | null
}
type CitationRow = Omit<CitationInput, 'factor' | 'overlap'> & {
  factor: string | null
  overlap: string | null
  how: string
}

function readClaim(row: ClaimRow): ClaimInput {
  return {
    ...row,
    printed_decimals_low: numberOf(row.printed_decimals_low),
    printed_decimals_high: numberOf(row.printed_decimals_high),
    fx_ln_sd: 0, // every claim that converts has a period, and flows convert at its mean
  }
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}

async function fillTables(warehouse: Warehouse, result: Reconciled): Promise<void> {
  await warehouse.load(
    'stage.graded',
    GRADED,
    result.claims.map((claim) => ({ ...claim, grade_reasons: claim.grade_reasons.join(' ') })),
  )
  await warehouse.load(
    'stage.ranges',
    { estimate_id: 'VARCHAR', range_text: 'VARCHAR' },
    result.estimates.map(rangeRow),
  )
  const tables = {
    gradings: result.gradings.map(gradingRow),
    origins: result.origins,
    estimates: result.estimates,
    estimate_claims: result.estimate_claims,
    sensitivity: result.sensitivity,
    conflicts: result.conflicts,
    readings: result.readings,
    relations: result.relations,
    identities: result.identities,
    method_params: methodParams(),
  }
  for (const [table, rows] of Object.entries(tables)) await warehouse.fill(`main.${table}`, rows.map(printRow))
}

const GRADED = {
  claim_id: 'VARCHAR',
  grade: 'VARCHAR',
  grade_reasons: 'VARCHAR',
  origin_id: 'VARCHAR',
  is_representative: 'BOOLEAN',
  estimate_id: 'VARCHAR',
  claim_status: 'VARCHAR',
  is_current: 'BOOLEAN',
  superseded_by: 'VARCHAR',
}

/** The columns of `gradings`; what the method keeps beside them is nobody else's. */
function gradingRow({
  claim_id,
  kind,
  flags,
  may_constrain,
  soft_upper_usd,
  ln_mean,
  ln_sd,
  ln_sd_graded,
  ...sets
}: Grading): object {
  const { hard_low_usd, hard_high_usd, strict_low_usd, strict_high_usd, graded_low_usd, graded_high_usd } = sets
  return {
    claim_id,
    kind,
    flags,
    hard_low_usd,
    hard_high_usd,
    strict_low_usd,
    strict_high_usd,
    soft_upper_usd,
    may_constrain,
    ln_mean,
    ln_sd,
    ln_sd_graded,
    graded_low_usd,
    graded_high_usd,
  }
}

function rangeRow({ estimate_id, status, low_usd, high_usd }: EstimateRow): object {
  const low = numberOf(low_usd)
  const high = status === 'bounds_only' ? null : numberOf(high_usd)
  return { estimate_id, range_text: low === null && high === null ? null : rangeText([low, high]) }
}

/** Lists as ids with one blank between them, nothing as null, statistics with the 12 decimals that are published. */
function printRow(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (Array.isArray(value)) return [column, value.length === 0 ? null : value.join(' ')]
      if (typeof value === 'number' && !Number.isInteger(value)) return [column, value.toFixed(12)]
      return [column, value]
    }),
  )
}
