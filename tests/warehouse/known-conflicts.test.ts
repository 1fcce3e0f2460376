import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDataset } from '../../pipelines/dataset.ts'
import { loadLedgers } from '../../pipelines/extract/ledgers.ts'
import { loadSources } from '../../pipelines/extract/sources.ts'
import type { Warehouse } from '../../pipelines/warehouse/warehouse.ts'

const FILE = new URL('../../../shared/facts/known_conflicts.csv', import.meta.url)

interface Case {
  id: string
  kind: string
  claim_keys: string
  expect_table: string
  expect: string
}

/** Members of each row (or series) of the tables that a case may name. */
const MEMBERS: Readonly<Record<string, string>> = {
  restatements: `select list(claim_id) as members from main.restatements group by series_id`,
  findings: `select string_split(claim_ids, ' ') as members from main.findings`,
  homonyms: `select string_split(claim_ids, ' ') as members from main.homonyms`,
  identities: `select list_append(string_split(lhs_claim_ids, ' '), rhs_claim_id) as members from main.identities`,
  citations: `select [child_claim_id, parent_claim_id] as members from main.citations where parent_claim_id is not null`,
  distortions: `select distinct [child_claim_id, parent_claim_id] as members from main.distortions`,
  claims: `select [claim_id] as members from main.claims`,
}

/**
 * Cases whose members a reader finds in more than one row: other series of the same publisher, a chain of pairs, or a member
 * that the case names to keep it apart. Each says where the others stand.
 */
const SEVERAL_ROWS: Readonly<Record<string, string>> = {
  'west-07': 'the later half-year whose growth rate implies the restatement is joined by a citation',
  'west-08': 'two series; the year after is joined by a citation',
  'west-09': 'the year after is joined by a citation',
  'west-12': 'two years, two series',
  'west-41': 'the homonym stays apart: a row of homonyms',
  'west-42': 'the sum of three parts; the total of the year before is another figure',
  'apac-07': 'three years, three series',
  'apac-18': 'sums over different lists are two series; the total has one vintage',
  'apac-24': 'a chain of pairs of one counter',
  'apac-26': 'two years, two findings',
  'apac-33': 'pairs; the components stand in identities',
}

describe.skipIf(!existsSync(FILE))('known conflicts of the facts (needs ../shared/facts)', () => {
  let dataset: Warehouse
  let idOf: Map<string, string>
  const rows: Record<string, string[][]> = {}
  const cases = existsSync(FILE)
    ? Papa.parse<Case>(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true }).data
    : []

  beforeAll(async () => {
    const sources = await loadSources()
    const ledgers = await loadLedgers(sources)
    idOf = new Map(ledgers.readings.map(({ locator, claim_id }) => [locator.slice('ledger:'.length), claim_id]))
    dataset = await buildDataset(
      { sources, ledgers, snapshots: [], extractions: [] },
      { channel: 'live', asOf: '2026-11-24' },
    )
    for (const [table, sql] of Object.entries(MEMBERS))
      rows[table] = (await dataset.rows<{ members: string[] }>(sql)).map(({ members }) => members)
  }, 60_000)
  afterAll(() => dataset?.close())

  test.each(cases)('$id, $expect_table: $expect', ({ id, claim_keys, expect_table }) => {
    const wanted = claim_keys.split(' ').map((key) => idOf.get(key) ?? `no claim of key ${key}`)
    const found = rows[expect_table]!
    const together = found.map((members) => wanted.filter((claim) => members.includes(claim)))
    const best = together.reduce((most, members) => (members.length > most.length ? members : most), [])
    if (expect_table === 'claims') return expect(together.flat().sort()).toEqual(wanted.toSorted())
    if (!(id in SEVERAL_ROWS)) return expect(best).toEqual(wanted)
    const elsewhere = Object.values(rows).flat()
    const joined = wanted.filter((claim) => elsewhere.some((members) => members.length > 1 && members.includes(claim)))
    expect({ together: best.length >= 2, joined }).toEqual({ together: true, joined: wanted })
  })
})
