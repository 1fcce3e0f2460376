import { readFileSync } from 'node:fs'
import type { Extraction, Reading } from '../../pipelines/extract/reading.ts'
import { readLedger } from '../../pipelines/extract/ledger.ts'
import type { Source } from '../../sources/define-source.ts'

/** What a scraped and a transcribed figure of one document must say alike; hedge and print may be unrecorded in a ledger. */
const COLUMNS = [
  'claim_id',
  'low_native',
  'central_native',
  'high_native',
  'unit',
  'victim_geo',
  'perpetrator_scope',
  'population',
  'fraud_type',
  'measure',
  'reporting_system',
  'gross_net',
  'period_start',
  'period_end',
  'period_kind',
  'basis',
] as const satisfies readonly (keyof Reading)[]

/** Scraped figures that the ledger has too, beside what it says of them; `more` columns where the ledger kept the words. */
export function ledgerTwins(
  source: Source,
  { readings }: Pick<Extraction, 'readings'>,
  more: readonly (keyof Reading)[] = [],
) {
  const columns = [...COLUMNS, ...more]
  const shown = (rows: readonly Reading[]) => rows.map((row) => columns.map((column) => row[column]))
  const path = `sources/${source.id}/ledger.csv`
  const ledger = new Map(readLedger(source, readFileSync(path, 'utf8'), path).map((row) => [row.claim_id, row]))
  const known = readings.filter(({ claim_id }) => ledger.has(claim_id))
  return { scraped: shown(known), transcribed: shown(known.map(({ claim_id }) => ledger.get(claim_id)!)) }
}
