import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCodes } from '../../pipelines/extract/codes.ts'
import { readLedger, readLedgerFile } from '../../pipelines/extract/ledger.ts'
import { loadLedgers } from '../../pipelines/extract/ledgers.ts'
import { loadSources } from '../../pipelines/extract/sources.ts'
import { defineSource } from '../../sources/define-source.ts'

const source = defineSource({
  id: 'x-police',
  title: 'Fraud known to the police',
  publisher: { id: 'x-police', name: 'Police of X', country: 'KOR', kind: 'police', operates: ['KOR_KNPA'] },
  basis: 'victim_reports',
  landing: 'https://example.org/',
  frequency: 'yearly',
  licence: 'facts_only',
})

const cells = {
  claim_id: 'x-police/2024/total_loss',
  claim_key: 'x-2024',
  edition: '2024',
  statement: 'total_loss',
  publisher_as_cited: '',
  document_title: 'Year in review',
  document_url: 'https://example.org/2024',
  url_status: 'seen',
  published_on: '2025-02',
  value_low: '',
  value_central: '600300000000',
  value_high: '',
  unit: 'KRW',
  semantics: 'exact',
  hedge_status: 'seen',
  stated_level: '',
  printed_decimals_low: '0',
  printed_decimals_high: '0',
  printed_scale: '100000000',
  printed_status: 'inferred',
  victim_geo: 'KOR',
  perpetrator_scope: 'any',
  population: 'all',
  fraud_type: 'scams',
  measure: 'reported_loss',
  reporting_system: 'KOR_KNPA',
  gross_net: 'gross',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  period_kind: 'annual',
  basis: 'victim_reports',
  grade_reasons: '',
  status: 'unknown',
  locator: 'body',
  confidence: 'high',
  evidence_texts: '2',
  negative_example: 'false',
  unit_note: '6003억원',
  note: 'a note, with a comma',
}

type Cells = Record<string, string>
const csv = (...rows: Cells[]) => Papa.unparse(rows, { newline: '\n' })
const read = (...rows: Cells[]) => readLedger(source, csv(...rows), 'sources/x-police/ledger.csv')

describe('a row of a ledger', () => {
  test('is a reading with evidence "ledger" and no words', () => {
    expect(read(cells)).toMatchObject([
      {
        claim_id: 'x-police/2024/total_loss',
        source_id: 'x-police',
        publication_id: 'x-police/2024',
        as_printed: null,
        central_native: '600300000000',
        low_native: null,
        unit: 'KRW',
        printed_decimals_low: 0,
        printed_scale: '100000000',
        published_on: '2025-02-01',
        published_precision: 'month',
        evidence_kind: 'ledger',
        locator: 'ledger:x-2024',
        transcription: 'high',
        attested_by: 2,
        negative_example: false,
        obs_status: 'A',
        note: '6003억원; a note, with a comma',
        span_start: null,
        snapshot_sha256: null,
      },
    ])
  })

  test('may keep the words, in a column that the first transcription did not have', () => {
    expect(read({ ...cells, as_printed: '6003억원', printed_status: 'seen' })[0]?.as_printed).toBe('6003억원')
  })

  test.each([
    ['F: the period reaches beyond the year of publication', { published_on: '2023-12-31' }, 'F'],
    ['A: the year alone is known, and the period lies in it', { published_on: '2024' }, 'A'],
    ['A: undated', { published_on: '' }, 'A'],
    ['P: provisional', { status: 'provisional' }, 'P'],
    ['E: a survey', { basis: 'survey' }, 'E'],
  ])('obs_status %s', (_, change, expected) => {
    expect(read({ ...cells, ...change })[0]?.obs_status).toBe(expected)
  })

  test('names the document once, with its smallest claim', () => {
    const second = {
      ...cells,
      claim_id: 'x-police/2024/a_loss',
      statement: 'a_loss',
      document_title: 'First',
      url_status: 'reconstructed',
    }
    expect(readLedgerFile(source, csv(cells, second), 'l.csv').publications).toEqual([
      {
        publication_id: 'x-police/2024',
        source_id: 'x-police',
        edition: '2024',
        title: 'First',
        url: 'https://example.org/2024',
        url_verified: false,
        published_on: '2025-02-01',
        published_precision: 'month',
      },
    ])
  })
})

describe('an error names file, line, column and what was expected', () => {
  test.each<[string, Cells, string]>([
    [
      'separators in an amount',
      { value_central: '600,300' },
      'value_central: expected a plain decimal such as 12500000000 or 0.5, or nothing, got "600,300"',
    ],
    ['an exponent', { value_central: '6e11' }, 'value_central: expected a plain decimal'],
    ['a minus', { value_central: '-5' }, 'value_central: expected a plain decimal'],
    [
      'the wrong end',
      { semantics: 'at_least' },
      'value_low: expected an amount, because "at_least" fills low, got nothing',
    ],
    [
      'one end of an interval',
      { semantics: 'interval', value_central: '', value_low: '5' },
      'value_high: expected an amount',
    ],
    [
      'ends the wrong way round',
      { semantics: 'interval', value_central: '', value_low: '5', value_high: '4.9' },
      'value_high: expected at least 5',
    ],
    ['an unknown hedge', { semantics: 'circa' }, 'semantics: expected one of exact, approximately'],
    ['a day that does not exist', { period_end: '2024-02-30' }, 'period_end: expected a day that exists'],
    ['half a period', { period_end: '' }, 'period_end: expected both ends of the period'],
    ['a period that runs backwards', { period_end: '2023-12-31' }, 'period_end: expected 2024-01-01 or later'],
    ['a month that does not exist', { published_on: '2024-13' }, 'published_on: expected YYYY, YYYY-MM, YYYY-MM-DD'],
    ['an id that is not its parts', { statement: 'other' }, 'claim_id: expected x-police/2024/other'],
    ['capitals in an id', { claim_id: 'x-police/2024/Total' }, 'claim_id: expected a claim id'],
    ['a currency by its sign', { unit: '$' }, 'unit: expected'],
    ['yes for true', { negative_example: 'yes' }, 'negative_example: expected true or false, got "yes"'],
  ])('%s', (_, change, message) => {
    const second = { ...cells, claim_id: 'x-police/2024/b', statement: 'b', ...change }
    expect(() => read({ ...cells, note: 'two\nlines' }, second)).toThrow(`sources/x-police/ledger.csv:4: ${message}`)
  })

  test('an id that stands twice', () => {
    expect(() => read(cells, cells)).toThrow(
      'sources/x-police/ledger.csv:3: claim_id: expected an id of its own; line 2 has it',
    )
  })

  test('a column that is missing, one too many, one field too few', () => {
    const { unit: _, ...rest } = cells
    expect(() => read(rest)).toThrow('sources/x-police/ledger.csv:1: unit: expected a column of this name')
    expect(() => read({ ...cells, amount: '1' })).toThrow('ledger.csv:1: amount: expected one of the columns claim_id,')
    const short = csv(cells).replace(/,"[^"]*"$/, '')
    expect(() => readLedger(source, short, 'l.csv')).toThrow(
      'l.csv:2: unit_note: expected 39 fields, as in the header, got "38 fields"',
    )
  })

  test('a scope code that no list has', async () => {
    const codes = await readCodes()
    const wrong = csv({ ...cells, fraud_type: 'phising' })
    expect(() => readLedger(source, wrong, 'l.csv', codes)).toThrow(
      'l.csv:2: fraud_type: expected a code of sql/reference/codes, got "phising"',
    )
  })
})

const facts = join(import.meta.dirname, '../../../shared/facts/claims.csv')

describe('the ledgers of the project', () => {
  test('all load, every code is known, no id stands twice', async () => {
    const { readings } = await loadLedgers(await loadSources())
    expect(new Set(readings.map((r) => r.claim_id)).size).toBe(readings.length)
    expect(readings.length).toBeGreaterThanOrEqual(1006)
  })

  test('lineage names claims that are held', async () => {
    const { readings, edges, identities, declaredReadings } = await loadLedgers(await loadSources())
    const golden = readFileSync(new URL('../golden/ftc-consumer-sentinel/2024.json', import.meta.url), 'utf8')
    const scraped = [...golden.matchAll(/"claim_id":"([^"]+)"/g)].map(([, id]) => id!)
    const held = new Set([...readings.map((r) => r.claim_id), ...scraped])
    const named = [
      ...edges.flatMap((e) => [e.child_claim_id, ...(e.parent_claim_id === null ? [] : [e.parent_claim_id])]),
      ...identities.flatMap((i) => [...i.lhs_claim_ids, i.rhs_claim_id]),
      ...declaredReadings.map((r) => r.claim_id),
    ]
    expect(named.filter((id) => !held.has(id))).toEqual([])
    expect([edges.length, identities.length, declaredReadings.length]).toEqual([149, 336, 9])
  })

  test('a run of one source takes that source alone, and the lineage inside it', async () => {
    const sources = (await loadSources()).filter((s) => s.id === 'pacific-forum')
    const { readings, edges, declaredReadings } = await loadLedgers(sources)
    expect(readings.map((r) => r.claim_id)).toEqual([
      'pacific-forum/2025-10-28/global_taken',
      'pacific-forum/2025-10-28/us_taken',
    ])
    expect(edges).toEqual([])
    expect(declaredReadings).toHaveLength(6)
  })

  test.skipIf(!existsSync(facts))('hold every transcribed figure, value for value', async () => {
    const { readings } = await loadLedgers(await loadSources())
    const { data } = Papa.parse<Cells>(readFileSync(facts, 'utf8'), { header: true, skipEmptyLines: true })
    const byKey = new Map(readings.map((r) => [r.locator, r]))
    const shown = data.map((row) => {
      const r = byKey.get(`ledger:${row['claim_key']}`)
      return [
        r?.claim_id,
        r?.source_id,
        r?.low_native ?? '',
        r?.central_native ?? '',
        r?.high_native ?? '',
        r?.unit,
        r?.period_start ?? '',
      ]
    })
    const expected = data.map((row) =>
      ['claim_id', 'source_id', 'value_low', 'value_central', 'value_high', 'unit', 'period_start'].map(
        (column) => row[column],
      ),
    )
    expect(shown).toEqual(expected)
  })
})
