import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import papaparse from 'papaparse'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { ReleaseBlockedError, UsageError } from '../../pipelines/errors.ts'
import { readReleaseIndex } from '../../pipelines/release/release-index.ts'
import { tables } from '../../pipelines/release/table-model.ts'
import { copyOf, releaseSmall } from './released.ts'
import { type Rows, rowOf } from './small-database.ts'
import { workspace } from './workspace.ts'

const profiles = `${import.meta.dirname}/../../../shared/profiles`

const read = (root: string, path: string): string => readFileSync(join(root, 'releases', path), 'utf8')
const readCsv = (root: string, path: string) =>
  papaparse.parse<Record<string, string>>(read(root, path), { header: true, skipEmptyLines: true }).data

const removals: (() => void)[] = []
afterAll(() => removals.forEach((remove) => remove()))

const built = (async () => {
  const root = workspace((remove) => removals.push(remove))
  return { root, result: await releaseSmall(root) }
})()

/** The first release in a folder of its own, to go on from. */
async function firstRelease(): Promise<string> {
  return copyOf((await built).root, workspace(onTestFinished))
}

describe('a first release', () => {
  test('is the first version of the month of --as-of, in a folder of that name', async () => {
    const { root, result } = await built
    expect(result).toMatchObject({
      outcome: 'released',
      version: '2025.11.1',
      folder: join(root, 'releases/2025.11.1'),
    })
    expect(readdirSync(join(root, 'releases')).sort()).toEqual(['2025.11.1', 'index.json'])
  })

  test('holds every table of the contract twice, with its header also where it has no row', async () => {
    const { root } = await built
    for (const table of tables) {
      expect(read(root, `2025.11.1/${table.name}.csv`).split('\n')[0]).toBe(
        table.columns.map(({ name }) => name).join(','),
      )
      expect(existsSync(join(root, `releases/2025.11.1/${table.name}.parquet`))).toBe(true)
    }
  })

  test('prints cells by the rules of the contract', async () => {
    const { root } = await built
    const claims = readCsv(root, '2025.11.1/claims.csv')
    expect(claims.map(({ claim_id }) => claim_id)).toEqual(claims.map(({ claim_id }) => claim_id).toSorted())
    expect(claims[0]).toMatchObject({
      central_native: '2030000000',
      central_usd: '1339668712.466178',
      low_usd: '',
      is_representative: 'true',
    })
    expect(readCsv(root, '2025.11.1/snapshots.csv')[0]!['retrieved_at']).toBe('2025-04-24T06:00:00Z')
    expect(readCsv(root, '2025.11.1/rejected.csv')[0]!['detail']).toBe('words, "no number",\nno unit')
    expect(readCsv(root, '2025.11.1/publications.csv').map(({ title }) => title)).toContain(' =Scam centers')
    const bytes = readFileSync(join(root, 'releases/2025.11.1/claims.csv'))
    expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf')
    expect(bytes.includes('\r')).toBe(false)
  })

  test('sorts headlines by rank, everything else by its key', async () => {
    const { root } = await built
    expect(readCsv(root, '2025.11.1/headlines.csv').map(({ rank }) => rank)).toEqual(['1', '2', '3', '4'])
  })

  test('publishes no DOI, homepage or repository that is not configured', async () => {
    const { root } = await built
    const metadata = [
      'datapackage.json',
      '.zenodo.json',
      'dataset.jsonld',
      'croissant.json',
      'CITATION.cff',
      'README.md',
    ]
    for (const file of metadata) {
      const text = read(root, `2025.11.1/${file}`)
      expect(text).not.toMatch(/doi\.org|example\.(org|com)\/lossrange|"(homepage|repository)"|\bundefined\b|\bnull\b/)
    }
  })

  test('lists itself in the index, after everything else', async () => {
    const { root } = await built
    const index = await readReleaseIndex(root, 'demo')
    expect(index).toMatchObject({
      latest: '2025.11.1',
      last_successful: '2025.11.1',
      latest_by_contract: { 1: '2025.11.1' },
    })
    expect(index.releases[0]).toMatchObject({ status: 'current', data_as_of: '2025-10-28', previous: null, doi: null })
    expect(index.releases[0]!.files.find(({ name }) => name === 'claims.csv')).toMatchObject({
      rows: 6,
      mediatype: 'text/csv',
    })
  })

  test('has a workbook in which every text is a text', async () => {
    const { root } = await built
    const files = unzipSync(readFileSync(join(root, 'releases/2025.11.1/lossrange.xlsx')))
    expect(Buffer.from(files['xl/workbook.xml']!).toString()).toMatch(
      /README.*codebook.*headlines.*estimates.*claims.*sources.*changes/s,
    )
    expect(Buffer.from(files['xl/sharedStrings.xml']!).toString()).toContain('10 to 12.5 billion')
    expect(Object.keys(files).flatMap((name) => Buffer.from(files[name]!).toString().match(/<f>/g) ?? [])).toEqual([])
  })

  test.skipIf(!existsSync(profiles))('has a descriptor that the profile of Data Package 2.0 accepts', async () => {
    const { root } = await built
    const ajv = new Ajv.default({ strict: false })
    addFormats.default(ajv)
    ajv.addFormat('textarea', true)
    const valid = ajv.compile(JSON.parse(readFileSync(`${profiles}/datapackage-2.0/datapackage.json`, 'utf8')))
    expect([valid(JSON.parse(read(root, '2025.11.1/datapackage.json'))), valid.errors]).toEqual([true, null])
  })

  test.skipIf(!existsSync(profiles))('has the fields that CFF 1.2.0 requires and no other', async () => {
    const { root } = await built
    const schema = JSON.parse(readFileSync(`${profiles}/cff-1.2.0/schema.json`, 'utf8')) as {
      properties: object
      required: string[]
    }
    const keys = [...read(root, '2025.11.1/CITATION.cff').matchAll(/^([a-z-]+):/gm)].map(([, key]) => key!)
    expect(keys.filter((key) => !(key in schema.properties))).toEqual([])
    expect(keys).toEqual(expect.arrayContaining(schema.required))
  })
})

describe('the same again', () => {
  test('makes no release, however often and whenever we look', async () => {
    const root = await firstRelease()
    const before = readFileSync(join(root, 'releases/index.json'), 'utf8')
    for (const asOf of ['2025-11-30', '2025-12-01', '2026-01-05'])
      expect(await releaseSmall(root, { asOf })).toMatchObject({ outcome: 'unchanged', version: '2025.11.1' })
    expect(readFileSync(join(root, 'releases/index.json'), 'utf8')).toBe(before)
    expect(readdirSync(join(root, 'releases')).sort()).toEqual(['2025.11.1', 'index.json'])
  })

  test('in another folder, with other threads and in another time zone, gives the same bytes', async () => {
    const { root: one } = await built
    const two = workspace(onTestFinished)
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Kiritimati'
      await releaseSmall(two, { threads: 4 })
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
    expect(read(two, '2025.11.1/SHA256SUMS')).toBe(read(one, '2025.11.1/SHA256SUMS'))
    expect(read(two, 'index.json')).toBe(read(one, 'index.json'))
  })
})

describe('something new', () => {
  const cheaper = (rows: Rows): void => {
    rowOf(rows, 'claims', 'fbi-ic3/2024/total_loss')['note'] = 'business loss included'
  }

  test('gets the next number of its month; the one before is superseded', async () => {
    const root = await firstRelease()
    expect(
      await releaseSmall(root, {
        rows: cheaper,
        inputs: (inputs) => (inputs.sources['fbi-ic3']!.ledger = 'l2'),
      }),
    ).toMatchObject({
      outcome: 'released',
      version: '2025.11.2',
      changes: { added: 0, modified: 1, deleted: 0 },
    })
    expect(await releaseSmall(root, { asOf: '2026-03-01' })).toMatchObject({ outcome: 'released', version: '2026.3.1' })
    const { releases, latest } = await readReleaseIndex(root, 'demo')
    expect(latest).toBe('2026.3.1')
    expect(releases.map(({ version, status, previous }) => [version, status, previous])).toEqual([
      ['2025.11.1', 'superseded', null],
      ['2025.11.2', 'superseded', '2025.11.1'],
      ['2026.3.1', 'current', '2025.11.2'],
    ])
    expect(read(root, '2026.3.1/CHANGELOG.md').match(/^## .*$/gm)).toEqual([
      '## 2026.3.1, 2026-03-01',
      '## 2025.11.2, 2025-11-30',
      '## 2025.11.1, 2025-11-30',
    ])
  })

  test('of an older day is refused, with the way out', async () => {
    const root = await firstRelease()
    await expect(releaseSmall(root, { asOf: '2025-02-01', rows: cheaper })).rejects.toThrow(
      /2025\.2\.1, before 2025\.11\.1.*--out/,
    )
  })

  test.each(['2025.011.1', 'v2025.11.1', '2025.13.1', '2025.11.0', 'latest'])(
    'refuses the version %s',
    async (version) => {
      await expect(releaseSmall(workspace(onTestFinished), { version })).rejects.toThrow(UsageError)
    },
  )

  test('never takes a version that was given', async () => {
    const root = await firstRelease()
    await expect(releaseSmall(root, { version: '2025.11.1', rows: cheaper })).rejects.toThrow(/a release never changes/)
  })
})

describe('a run that was killed', () => {
  test('leaves nothing visible; the next one clears up', async () => {
    const root = workspace(onTestFinished)
    mkdirSync(join(root, 'releases/.staging-2025.11.1'), { recursive: true })
    writeFileSync(join(root, 'releases/.staging-2025.11.1/claims.csv'), 'half')
    mkdirSync(join(root, 'releases/2025.11.1'))
    writeFileSync(join(root, 'releases/2025.11.1/claims.csv'), 'renamed, but not in the index')
    expect(await releaseSmall(root)).toMatchObject({ version: '2025.11.1' })
    expect(readdirSync(join(root, 'releases')).sort()).toEqual(['2025.11.1', 'index.json'])
    expect(readCsv(root, '2025.11.1/claims.csv').length).toBe(6)
  })
})

test('the gate blocks a release that does not hold, says all of it, and leaves nothing', async () => {
  const root = workspace(onTestFinished)
  const refused = releaseSmall(root, {
    rows: (rows) => {
      rows['origins']!.push(rows['origins']![0]!)
      rowOf(rows, 'claims', 'fbi-ic3/2024/total_loss')['note'] = '=HYPERLINK("x")'
      rowOf(rows, 'sources', 'pacific-forum')['redistribution'] = 'no'
    },
  })
  await expect(refused).rejects.toThrow(ReleaseBlockedError)
  await expect(refused).rejects.toThrow(/cells: claims\.note: 1 cells are not plain text/)
  await expect(refused).rejects.toThrow(/keys: origins: key "au-nasc\/2024\/combined_loss" stands more than once/)
  await expect(refused).rejects.toThrow(/terms: sources: pacific-forum allows no redistribution/)
  expect(readdirSync(join(root, 'releases'))).toEqual([])
})
