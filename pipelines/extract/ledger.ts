import { z } from 'zod'
import type { Source } from '../../sources/define-source.ts'
import { LedgerError } from '../errors.ts'
import { micros } from './decimal.ts'
import * as f from './fields.ts'
import type { Reading } from './reading.ts'
import { SEMANTICS, type Semantics } from './semantics.ts'
import { readTypedCsv, type Wrong } from './typed-csv.ts'

/** What the ledger knows of a document: from its row with the smallest claim_id. */
export interface LedgerPublication {
  publication_id: string
  source_id: string
  edition: string
  title: string | null
  url: string | null
  /** False: the address follows the publisher's usual pattern and nobody met it in a text. */
  url_verified: boolean
  published_on: string | null
  published_precision: 'day' | 'month' | 'year' | null
}

/** Codes that the scope columns may hold; `readCodes` makes it. */
export type KnownCodes = Readonly<Record<CodedColumn, ReadonlySet<string>>>

/** Columns whose codes stand in `sql/reference/codes/`. */
export const CODED_COLUMNS = [
  'victim_geo',
  'perpetrator_scope',
  'population',
  'fraud_type',
  'measure',
  'reporting_system',
  'period_kind',
  'basis',
] as const

export type CodedColumn = (typeof CODED_COLUMNS)[number]

// `sources/<source_id>/ledger.csv`: one row is one figure that one document printed, transcribed by hand.
const ROW = z.object({
  claim_id: f.claimId,
  claim_key: f.words,
  edition: f.words,
  statement: f.words,
  publisher_as_cited: f.text,
  document_title: f.text,
  document_url: f.text,
  url_status: f.code(['seen', 'reconstructed', 'none']),
  published_on: f.vagueDay,
  as_printed: f.text.optional(), // the transcription did not keep the words; a new row may
  value_low: f.money,
  value_central: f.money,
  value_high: f.money,
  unit: f.listed.regex(/^(?:[A-Z]{3}|PERSONS)$/, 'an ISO 4217 code, or PERSONS'),
  semantics: f.code(SEMANTICS),
  hedge_status: f.code(['seen', 'unrecorded']),
  stated_level: f.factor,
  printed_decimals_low: f.count,
  printed_decimals_high: f.count,
  printed_scale: f.money,
  printed_status: f.code(['seen', 'inferred']),
  victim_geo: f.listed,
  perpetrator_scope: f.listed,
  population: f.listed,
  fraud_type: f.listed,
  measure: f.listed,
  reporting_system: f.listed,
  gross_net: f.code(['gross', 'net']),
  period_start: f.day,
  period_end: f.day,
  period_kind: f.listed,
  basis: f.listed,
  grade_reasons: f.codes(['no_method', 'origin_unseen', 'top_respondent_unknown', 'sells_remedy', 'scope_inferred']),
  status: f.code(['unknown', 'provisional', 'revised', 'corrected', 'final']),
  locator: f.text,
  confidence: f.code(['high', 'medium', 'low']),
  evidence_texts: f.count,
  negative_example: f.bool,
  unit_note: f.text,
  note: f.text,
})

type Row = ReturnType<typeof readRows>[number]['row']

/** A ledger as read: its figures in the order of the file, its documents sorted by publication_id. */
export interface Ledger {
  readings: Reading[]
  publications: LedgerPublication[]
}

/**
 * Figures transcribed by hand, in the shape of figures that were read; and the documents that they quote.
 *
 * @param csvText content of the source's `ledger.csv`
 * @param file how errors name it
 * @param codes when given, every scope code must be one of them
 * @throws LedgerError naming file, line, column and what was expected
 */
export function readLedgerFile(source: Source, csvText: string, file: string, codes?: KnownCodes): Ledger {
  const rows = readRows(source, csvText, file, codes)
  const seen = new Map<string, number>()
  const first = new Map<string, Row>()
  for (const { line, row } of rows) {
    const before = seen.get(row.claim_id)
    if (before !== undefined) {
      throw new LedgerError(`${file}:${line}`, 'claim_id', `an id of its own; line ${before} has it`, row.claim_id)
    }
    seen.set(row.claim_id, line)
    const held = first.get(row.edition)
    if (held === undefined || row.claim_id < held.claim_id) first.set(row.edition, row)
  }
  const publications = [...first.values()].map((row) => publicationOf(source, row))
  return {
    readings: rows.map(({ row }) => readingOf(source, row)),
    publications: publications.sort((a, b) => (a.publication_id < b.publication_id ? -1 : 1)),
  }
}

/** The figures of a ledger alone. */
export function readLedger(source: Source, csvText: string, file: string, codes?: KnownCodes): Reading[] {
  return readLedgerFile(source, csvText, file, codes).readings
}

function publicationOf(source: Source, row: Row): LedgerPublication {
  return {
    publication_id: `${source.id}/${row.edition}`,
    source_id: source.id,
    edition: row.edition,
    title: row.document_title,
    url: row.document_url,
    url_verified: row.url_status === 'seen',
    published_on: row.published_on?.day ?? null,
    published_precision: row.published_on?.precision ?? null,
  }
}

function readRows(source: Source, csvText: string, file: string, codes?: KnownCodes) {
  return readTypedCsv(csvText, file, ROW, (row): Wrong | undefined => {
    const id = `${source.id}/${row.edition}/${row.statement}`
    if (row.claim_id !== id)
      return { column: 'claim_id', expected: `${id}, as folder, edition and statement say`, got: row.claim_id }
    for (const column of CODED_COLUMNS) {
      if (codes !== undefined && !codes[column].has(row[column])) {
        return { column, expected: 'a code of sql/reference/codes', got: row[column] }
      }
    }
    return wrongValues(row.semantics, row) ?? wrongPeriod(row)
  })
}

/** Which ends each semantics fills: `sql/reference/codes/semantics.csv`. */
const ENDS: Readonly<Record<Semantics, string>> = {
  exact: 'central',
  approximately: 'central',
  order_of: 'central',
  at_least: 'low',
  more_than: 'low',
  nearly: 'high',
  up_to: 'high',
  interval: 'low high',
  scenario: 'low high',
  pert: 'low central high',
  pm_sd: 'low central high',
}

interface Values {
  value_low: string | null
  value_central: string | null
  value_high: string | null
}

function wrongValues(semantics: Semantics, row: Values): Wrong | undefined {
  const ends = ENDS[semantics].split(' ')
  for (const end of ['low', 'central', 'high'] as const) {
    const value = row[`value_${end}`]
    if (ends.includes(end) === (value === null)) {
      const expected =
        value === null
          ? `an amount, because "${semantics}" fills ${ends.join(', ')}`
          : `nothing, because "${semantics}" fills ${ends.join(', ')}`
      return { column: `value_${end}`, expected, got: value }
    }
  }
  if (row.value_low !== null && row.value_high !== null && micros(row.value_low) > micros(row.value_high)) {
    return { column: 'value_high', expected: `at least ${row.value_low}, the low end`, got: row.value_high }
  }
  return undefined
}

function wrongPeriod(row: { period_start: string | null; period_end: string | null }): Wrong | undefined {
  const { period_start: start, period_end: end } = row
  if ((start === null) !== (end === null)) {
    return {
      column: end === null ? 'period_end' : 'period_start',
      expected: 'both ends of the period, or none',
      got: '',
    }
  }
  if (start !== null && end !== null && end < start)
    return { column: 'period_end', expected: `${start} or later`, got: end }
  return undefined
}

function readingOf(source: Source, row: Row): Reading {
  return {
    claim_id: row.claim_id,
    source_id: source.id,
    publication_id: `${source.id}/${row.edition}`,
    as_printed: row.as_printed ?? null,
    printed_decimals_low: row.printed_decimals_low,
    printed_decimals_high: row.printed_decimals_high,
    printed_scale: row.printed_scale,
    printed_status: row.printed_status,
    semantics: row.semantics,
    hedge_status: row.hedge_status,
    stated_level: row.stated_level,
    low_native: row.value_low,
    central_native: row.value_central,
    high_native: row.value_high,
    unit: row.unit,
    victim_geo: row.victim_geo,
    perpetrator_scope: row.perpetrator_scope,
    population: row.population,
    fraud_type: row.fraud_type,
    measure: row.measure,
    reporting_system: row.reporting_system,
    gross_net: row.gross_net,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    basis: row.basis,
    grade_reasons: row.grade_reasons,
    published_on: row.published_on?.day ?? null,
    published_precision: row.published_on?.precision ?? null,
    url: row.document_url,
    obs_status: obsStatus(row),
    transcription: row.confidence,
    negative_example: row.negative_example,
    note: [row.unit_note, row.note].filter((n) => n !== null).join('; ') || null,
    evidence_kind: 'ledger',
    snapshot_sha256: null,
    locator: `ledger:${row.claim_key}`,
    span_start: null,
    span_end: null,
    publisher_as_cited: row.publisher_as_cited,
    attested_by: row.evidence_texts,
  }
}

const ESTIMATED: ReadonlySet<string> = new Set(['modelled', 'survey', 'expert', 'onchain'])

/** F: the period reaches beyond the year of publication · P: as the publisher says · E: no count · A: all others. */
function obsStatus(row: Row): Reading['obs_status'] {
  const published = row.published_on?.day.slice(0, 4)
  if (published !== undefined && row.period_end !== null && row.period_end.slice(0, 4) > published) return 'F'
  if (row.status === 'provisional') return 'P'
  return ESTIMATED.has(row.basis) ? 'E' : 'A'
}
