import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { CODES_DIR } from './extract/codes.ts'
import type { Reading } from './extract/reading.ts'
import { timePeriod } from './reconcile/period.ts'

/** The columns of `claims` that are known before conversion, in the order of the contract; money as decimal strings, ∅ as null. */
export function claimColumns(
  reading: Reading,
  measurands: ReadonlyMap<string, string>,
): Record<string, string | number | null> {
  const { period_start, period_end, period_kind, grade_reasons, printed_scale } = reading
  return {
    claim_id: reading.claim_id,
    source_id: reading.source_id,
    publication_id: reading.publication_id,
    as_printed: reading.as_printed,
    printed_decimals_low: reading.printed_decimals_low,
    printed_decimals_high: reading.printed_decimals_high,
    printed_scale: printed_scale === null ? null : Number(printed_scale),
    printed_status: reading.printed_status,
    semantics: reading.semantics,
    hedge_status: reading.hedge_status,
    stated_level: reading.stated_level,
    low_native: reading.low_native,
    central_native: reading.central_native,
    high_native: reading.high_native,
    unit: reading.unit,
    victim_geo: reading.victim_geo,
    perpetrator_scope: reading.perpetrator_scope,
    population: reading.population,
    fraud_type: reading.fraud_type,
    measurand: measurands.get(reading.measure) ?? null,
    reporting_system: reading.reporting_system,
    gross_net: reading.gross_net,
    time_period: timePeriod(period_start, period_end, period_kind),
    period_start,
    period_end,
    measure: reading.measure,
    period_kind,
    basis: reading.basis,
    grade_reasons: grade_reasons.length === 0 ? null : grade_reasons.toSorted().join(' '),
    published_on: reading.published_on,
    published_precision: reading.published_precision,
    url: reading.url,
    obs_status: reading.obs_status,
    transcription: reading.transcription,
    note: reading.note,
  }
}

/** The columns of `evidence`. */
export function evidenceColumns(reading: Reading): object {
  const { snapshot_sha256 } = reading
  return {
    evidence_id: `${reading.claim_id}#${snapshot_sha256?.slice(0, 12) ?? 'ledger'}`,
    evidence_kind: reading.evidence_kind,
    snapshot_sha256,
    locator: reading.locator,
    span_start: reading.span_start,
    span_end: reading.span_end,
    publisher_as_cited: reading.publisher_as_cited,
    attested_by: reading.attested_by,
  }
}

/** measure → what it measures (`sql/reference/codes/measures.csv`). */
export async function readMeasurands(): Promise<Map<string, string>> {
  const text = await readFile(join(CODES_DIR, 'measures.csv'), 'utf8')
  const { data } = papaparse.parse<{ code: string; measurand: string }>(text, { header: true, skipEmptyLines: true })
  return new Map(data.map(({ code, measurand }) => [code, measurand]))
}
