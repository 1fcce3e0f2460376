import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReleaseIndexError, UsageError } from '../../pipelines/errors.ts'
import { canonicalJson } from '../../pipelines/release/canonical-json.ts'
import { citationFile } from '../../pipelines/release/citation.ts'
import { codebookCsv } from '../../pipelines/release/codebook.ts'
import { readPublicationSettings } from '../../pipelines/release/publication-settings.ts'
import { readme } from '../../pipelines/release/readme.ts'
import { readReleaseIndex, writeReleaseIndex } from '../../pipelines/release/release-index.ts'
import { bumpFits, diffSchemas, type FrozenDescriptor } from '../../pipelines/release/schema-diff.ts'
import { tables } from '../../pipelines/release/table-model.ts'
import { compareVersions, isVersion, nextVersion } from '../../pipelines/release/version.ts'
import { workspace } from './workspace.ts'

const version = fc
  .tuple(fc.integer({ min: 1990, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 }))
  .map((parts) => parts.join('.'))

describe('versions', () => {
  test('the next one is above all of its month, and a version', () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }), (given, month) => {
        const next = nextVersion(`2026-${String(month).padStart(2, '0')}-15`, given)
        expect(isVersion(next)).toBe(true)
        for (const other of given)
          if (other.startsWith(`2026.${month}.`)) expect(compareVersions(next, other)).toBeGreaterThan(0)
        expect(given).not.toContain(next)
      }),
    )
  })

  test('are ordered by number, not by letter', () => {
    expect(['2026.11.1', '2026.2.10', '2026.2.9', '2025.12.3'].toSorted(compareVersions)).toEqual([
      '2025.12.3',
      '2026.2.9',
      '2026.2.10',
      '2026.11.1',
    ])
  })
})

test('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const turned = Object.fromEntries(Object.entries(object).toReversed())
      expect(canonicalJson(turned)).toBe(canonicalJson(object))
      expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)))
    }),
  )
})

describe('the bump of the contract', () => {
  const field = (name: string, more: object = {}) => ({ name, type: 'string', ...more })
  const descriptor = (fields: object[], more: object = {}): FrozenDescriptor =>
    ({
      schema_version: '1.0.0',
      resources: [{ name: 'claims', schema: { fields, primaryKey: ['a'], ...more } }],
    }) as FrozenDescriptor
  const old = descriptor([field('a'), field('b', { constraints: { enum: ['x', 'y'] } })])

  test.each<[string, FrozenDescriptor, 'MAJOR' | 'MINOR' | null, string]>([
    ['nothing', old, null, ''],
    [
      'a column at the end',
      descriptor([...old.resources[0]!.schema.fields, field('c')]),
      'MINOR',
      'claims.c: new column',
    ],
    [
      'a code',
      descriptor([field('a'), field('b', { constraints: { enum: ['x', 'y', 'z'] } })]),
      'MINOR',
      'claims.b: new code z',
    ],
    [
      'a code less',
      descriptor([field('a'), field('b', { constraints: { enum: ['x'] } })]),
      'MAJOR',
      'claims.b: code y is gone',
    ],
    ['a column renamed', descriptor([field('a'), field('bb')]), 'MAJOR', 'claims: column 2 was b, is bb'],
    ['columns in another order', descriptor([field('b'), field('a')]), 'MAJOR', 'claims: column 1 was a, is b'],
    ['a column less', descriptor([field('a')]), 'MAJOR', 'claims.b: column is gone'],
    [
      'another type',
      descriptor([field('a', { type: 'number' }), field('b', { constraints: { enum: ['x', 'y'] } })]),
      'MAJOR',
      'claims.a: was string, is number',
    ],
    [
      'another unit',
      descriptor([field('a', { unit: 'USD' }), field('b', { constraints: { enum: ['x', 'y'] } })]),
      'MAJOR',
      'claims.a: unit was none, is USD',
    ],
    [
      'another key',
      descriptor([...old.resources[0]!.schema.fields], { primaryKey: ['b'] }),
      'MAJOR',
      'claims: other primary key',
    ],
    ['a table less', { schema_version: '1.0.0', resources: [] }, 'MAJOR', 'claims: table is gone'],
    [
      'a table more',
      { ...old, resources: [...old.resources, { name: 'more', schema: { fields: [] } }] },
      'MINOR',
      'more: new table',
    ],
  ])('%s', (_, now, bump, words) => {
    const diff = diffSchemas(old, now)
    expect([diff.bump, diff.differences[0] ?? '']).toEqual([bump, words])
  })

  test.each<[string, string, 'MAJOR' | 'MINOR' | null, boolean]>([
    ['1.0.0', '1.0.0', null, true],
    ['1.0.0', '1.0.1', 'MINOR', false],
    ['1.0.0', '1.1.0', 'MINOR', true],
    ['1.9.0', '1.10.0', 'MINOR', true],
    ['1.0.0', '1.1.0', 'MAJOR', false],
    ['1.2.0', '2.0.0', 'MAJOR', true],
    ['2.0.0', '1.9.0', 'MINOR', false],
  ])('%s to %s for a %s change: %s', (old, now, bump, fits) => expect(bumpFits(old, now, bump)).toBe(fits))
})

describe('publication settings', () => {
  const read = (text: string) => {
    const path = join(workspace(onTestFinished), 'publication.json')
    writeFileSync(path, text)
    return readPublicationSettings(path)
  }

  test('a file that is not there: nothing is made up', async () => {
    const settings = await readPublicationSettings('/nowhere/publication.json')
    expect([settings.doi, settings.homepage, settings.repository, settings.files]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('what is configured is used', async () => {
    expect(await read('{"doi":"10.5281/zenodo.1","homepage":"https://losses.example/"}')).toMatchObject({
      doi: '10.5281/zenodo.1',
      homepage: 'https://losses.example/',
    })
  })

  test.each([
    ['no JSON', '{', /is not JSON/],
    ['an unknown key', '{"hompage":"https://x.example"}', /hompage/],
    ['an address without https', '{"homepage":"x.example"}', /homepage/],
    ['a DOI as an address', '{"doi":"https://doi.org/10.5281/zenodo.1"}', /doi/],
  ])('%s is refused, with the place', async (_, text, words) => {
    await expect(read(text)).rejects.toThrow(UsageError)
    await expect(read(text)).rejects.toThrow(words)
  })
})

describe('the index', () => {
  const entry = (version: string, status: 'current' | 'superseded' | 'draft' | 'withdrawn') => ({
    version,
    schema_version: version.startsWith('2026.1.') ? '1.0.0' : '2.0.0',
    released_at: '2026-01-01',
    data_as_of: '2026-01-01',
    status,
    doi: null,
    commit: 'c',
    previous: null,
    changes: { added: 0, modified: 0, deleted: 0 },
    files: [],
  })

  test('latest is the newest that is neither draft nor withdrawn, for each contract too', async () => {
    const root = workspace(onTestFinished)
    const empty = await readReleaseIndex(root, 'live')
    await writeReleaseIndex(root, {
      ...empty,
      releases: [
        entry('2026.11.1', 'draft'),
        entry('2026.10.1', 'withdrawn'),
        entry('2026.9.1', 'current'),
        entry('2026.1.1', 'current'),
        entry('2026.1.2', 'superseded'),
      ],
    })
    const index = await readReleaseIndex(root, 'live')
    expect(index).toMatchObject({ latest: '2026.9.1', latest_by_contract: { 1: '2026.1.2', 2: '2026.9.1' } })
    expect(index.releases.map(({ version, status }) => `${version} ${status}`)).toEqual([
      '2026.1.1 superseded',
      '2026.1.2 superseded',
      '2026.9.1 current',
      '2026.10.1 withdrawn',
      '2026.11.1 draft',
    ])
  })

  test.each(['{', '{"schema":"lossrange-index/1"}', '[]'])('a broken one (%s) stops everything', async (text) => {
    const root = workspace(onTestFinished)
    await writeReleaseIndex(root, await readReleaseIndex(root, 'live'))
    writeFileSync(join(root, 'releases/index.json'), text)
    await expect(readReleaseIndex(root, 'live')).rejects.toThrow(ReleaseIndexError)
  })
})

test('the codebook has a row for each column, with its words', () => {
  const lines = codebookCsv(new Map()).split('\n')
  expect(lines.length - 2).toBe(tables.flatMap(({ columns }) => columns).length)
  expect(lines[1]).toMatch(/^estimates,1,estimate_id,id,,true,/)
})

test('a citation quotes every value, so that a version is no number', () => {
  const facts = {
    version: '2026.10.1',
    channel: 'live',
    created: '2026-10-01',
    tables: [],
    sources: [],
    settings: { name: 'n', title: 'A "title": with signs', creators: [{ name: 'x' }] },
  }
  const text = citationFile(facts as never)
  expect(text).toContain('version: "2026.10.1"')
  expect(text).toContain('title: "A \\"title\\": with signs"')
})

test('a README without a workbook says why there is none', () => {
  const facts = {
    version: '2026.10.1',
    channel: 'live',
    created: '2026-10-01',
    dataAsOf: '2026-09-30',
    methodVersion: 'recon-1.0',
    settings: { name: 'n', title: 'Ranges', creators: [{ name: 'x' }] },
    tables: [],
    sources: [],
    places: [],
    periods: null,
    headlines: [],
  }
  expect(readme(facts as never, false)).toContain('There is no lossrange.xlsx: more than 50,000 rows.')
  expect(readme(facts as never, true)).toContain('Open lossrange.xlsx.')
  expect(readme(facts as never, true)).not.toContain('Demonstration data')
})
