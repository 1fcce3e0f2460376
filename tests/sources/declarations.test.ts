import { existsSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCodes } from '../../pipelines/extract/codes.ts'
import { loadSources } from '../../pipelines/extract/sources.ts'
import { US_AREAS } from '../../pipelines/extract/vocabulary/us-areas.ts'
import { CRIME_TYPES, DESCRIPTORS } from '../../sources/fbi-ic3/crime-types.ts'
import { CATEGORIES, CONTACT_METHODS, PAYMENT_METHODS } from '../../sources/ftc-consumer-sentinel/databook-codes.ts'

type Row = Record<string, string>
const rowsOf = (path: string) =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
const publishers = join(import.meta.dirname, '../../../shared/facts/publishers.csv')

test('come sorted, each under its folder’s name', async () => {
  const ids = (await loadSources()).map((source) => source.id)
  expect(ids).toEqual([...ids].sort())
  expect(ids).toContain('us-treasury')
})

test('name systems and bases that the lists have', async () => {
  const codes = await readCodes()
  const sources = await loadSources()
  const systems = sources.flatMap((source) => [source.reportingSystem, ...source.publisher.operates])
  expect(systems.filter((code) => !codes.reporting_system.has(code))).toEqual([])
  expect(sources.filter((source) => !codes.basis.has(source.basis)).map((source) => source.id)).toEqual([])
})

test('leave out what follows: calendar years, no window, the system that the publisher runs', async () => {
  const [source] = (await loadSources()).filter(({ id }) => id === 'kr-fss')
  expect(source).toMatchObject({
    reportingSystem: 'KOR_FSS',
    periodStyle: 'calendar',
    due: [],
    documents: [],
    kind: 'ledger_only',
    language: 'ko',
    licence: { id: 'facts_only', redistribution: 'facts_only' },
  })
})

test.skipIf(!existsSync(publishers))('say of each publisher what the list of publishers says', async () => {
  const sources = new Map((await loadSources()).map((source) => [source.id, source]))
  const said = rowsOf(publishers).map(({ source_id: id = '' }) => {
    const source = sources.get(id)
    const { name, country, kind, operates } = source?.publisher ?? {}
    return [id, name, country, kind, operates?.join(' '), source?.licence.id]
  })
  const international = (country: string) => (country === 'INT' || country === 'EUR' ? null : country)
  const expected = rowsOf(publishers).map((row) => [
    row['source_id'],
    row['publisher_name'],
    international(row['country'] ?? ''),
    row['kind'],
    row['operates'],
    row['terms']?.split(':').at(-1),
  ])
  expect(said).toEqual(expected)
})

test('a folder without a declaration, and one that names another, are refused', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sources-'))
  mkdirSync(join(dir, 'x-empty'))
  await expect(loadSources(dir)).rejects.toThrow(
    'sources/x-empty: source.ts: expected a declaration in every source folder',
  )
  writeFileSync(join(dir, 'x-empty', 'source.ts'), `export default { id: 'x-other' }\n`)
  await expect(loadSources(dir)).rejects.toThrow(
    `sources/x-empty/source.ts: id: expected "x-empty", the folder's name, got "x-other"`,
  )
})

describe('code lists', () => {
  const delivered = join(import.meta.dirname, '../../../shared/method/codes')
  const lists = 'sql/reference/codes'

  test.skipIf(!existsSync(delivered))('of the method stand as delivered', () => {
    for (const list of ['fraud_types', 'geographies', 'populations', 'scope_relations', 'partitions', 'measures']) {
      expect(readFileSync(`${lists}/${list}.csv`, 'utf8')).toBe(readFileSync(join(delivered, `${list}.csv`), 'utf8'))
    }
  })

  test('every added code has a parent, and both ends of every relation are known', async () => {
    const codes = await readCodes()
    const relations = rowsOf(`${lists}/additions/scope_relations.csv`)
    const parents = new Set(relations.filter((r) => r['rel'] === 'SUB').map((r) => `${r['dimension']} ${r['a']}`))
    const added = (['geographies', 'populations', 'fraud_types'] as const).flatMap((list) => {
      const dimension = { geographies: 'victim_geo', populations: 'population', fraud_types: 'fraud_type' }[list]
      return rowsOf(`${lists}/additions/${list}.csv`).map((row) => `${dimension} ${row['code']}`)
    })
    expect(added.filter((code) => !parents.has(code))).toEqual([])
    const known: Record<string, ReadonlySet<string>> = codes
    expect(
      relations.filter((r) => ![r['a'], r['b']].every((code) => known[r['dimension'] ?? '']?.has(code ?? ''))),
    ).toEqual([])
    const pairs = [...rowsOf(`${lists}/scope_relations.csv`), ...relations].map(
      (r) => `${r['dimension']} ${[r['a'], r['b']].sort().join(' ')}`,
    )
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([])
  })

  test('hold every code that a scraper gives', async () => {
    const { fraud_type: types, victim_geo: places } = await readCodes()
    const given = [CATEGORIES, CONTACT_METHODS, PAYMENT_METHODS, CRIME_TYPES, DESCRIPTORS].flatMap((list) =>
      Object.values(list),
    )
    expect(given.filter((code) => !types.has(code))).toEqual([])
    expect(Object.values(US_AREAS).filter((code) => !places.has(code))).toEqual([])
    expect(Object.keys(US_AREAS)).toHaveLength(57)
  })
})
