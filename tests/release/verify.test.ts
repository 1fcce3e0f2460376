import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ReleaseIndexError } from '../../pipelines/errors.ts'
import { snapshotFolder } from '../../pipelines/release/verify/snapshot-folder.ts'
import type { VerifyEffects } from '../../pipelines/release/verify/verification.ts'
import { verifyRelease } from '../../pipelines/release/verify/verify-release.ts'
import { DEFECTS } from './defects.ts'
import { copyOf, edit, rehash, releaseSmall } from './released.ts'
import { workspace } from './workspace.ts'

// The figures of the small database stand in these texts at the places that it names.
const documents = {
  ftc: 'x\n'.repeat(4) + '$12,537,194,708',
  pacific: `${' '.repeat(20)}$50-75 billion${' '.repeat(26)}$10 to 12.5 billion`,
}
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

let root = ''
let remove = (): void => {}
beforeAll(async () => {
  root = workspace((later) => (remove = later))
  await releaseSmall(root, {
    rows: (rows) => {
      const [ftc, pacific] = rows['snapshots']!
      const hashes = new Map([
        [ftc!['sha256']!, hashOf(documents.ftc)],
        [pacific!['sha256']!, hashOf(documents.pacific)],
      ])
      for (const table of ['snapshots', 'evidence', 'rejected'])
        for (const row of rows[table]!)
          for (const [column, value] of Object.entries(row)) row[column] = hashes.get(value) ?? value
    },
  })
})
afterAll(() => remove())

/** Failures of a copy of the release after a change. */
async function failuresAfter(
  change: (folder: string) => void | Promise<void>,
  effects: VerifyEffects = {},
): Promise<string[]> {
  let remove = (): void => {}
  const folder = join(
    copyOf(
      root,
      workspace((later) => (remove = later)),
    ),
    'releases/2025.11.1',
  )
  try {
    await change(folder)
    const results = await verifyRelease(folder, effects)
    return results.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`))
  } finally {
    remove()
  }
}

test('a release as it was made holds, and says what could not be looked at', async () => {
  const results = await verifyRelease(join(root, 'releases/2025.11.1'))
  expect(results.flatMap(({ failures }) => failures)).toEqual([])
  expect(Object.fromEntries(results.map(({ name, skipped }) => [name, skipped]))).toMatchObject({
    files: null,
    figures: 'no snapshots at hand: give their folder with --snapshots',
    estimates: 'nothing here reconciles claims',
  })
})

test('a downloaded folder holds without anything beside it', async () => {
  expect(await failuresAfter((folder) => rmSync(join(folder, '../index.json')))).toEqual([])
})

describe('defects behind right hashes', () => {
  let failures: string[] = []
  beforeAll(async () => {
    failures = await failuresAfter(async (folder) => {
      for (const [, file, from, to] of DEFECTS) edit(folder, file, from, to)
      await rehash(folder)
    })
  })

  test.each(DEFECTS)('%s is found', (_, _file, _from, _to, failure) => {
    expect(failures).toEqual(expect.arrayContaining([expect.stringMatching(failure)]))
  })
})

test('files that are wrong, too many or gone', async () => {
  const failures = await failuresAfter((folder) => {
    edit(folder, 'estimates.csv', 'medium', 'robust')
    writeFileSync(join(folder, 'extra.txt'), 'x')
    rmSync(join(folder, 'METHOD.md'))
  })
  expect(failures).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^files: estimates\.csv: sha256 is [0-9a-f]{64}, SHA256SUMS says [0-9a-f]{64}$/),
      expect.stringMatching(/^files: estimates\.csv: sha256 is [0-9a-f]{64}, datapackage\.json says sha256:/),
      'files: extra.txt: not listed in SHA256SUMS',
      'files: METHOD.md: listed in SHA256SUMS, but not there',
    ]),
  )
})

test('a Parquet file with another amount than its CSV', async () => {
  const swapped = async (folder: string): Promise<void> => {
    const path = join(folder, 'headlines.parquet')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(
      `create table t as select * replace (if(rank = 1, 2, n_origins)::bigint as n_origins) from '${path}'`,
    )
    await connection.run(`copy t to '${path}' (format parquet)`)
    connection.closeSync()
  }
  expect(await failuresAfter(swapped)).toEqual(
    expect.arrayContaining([
      'parquet: headlines.parquet: row "usa.any.all.internet_crime.reported_loss.ic3.gross.2024" is another than in the CSV',
    ]),
  )
})

test('a folder that is no release', async () => {
  await expect(verifyRelease(workspace(onTestFinished))).rejects.toThrow(ReleaseIndexError)
})

describe('figures in their bytes', () => {
  const texts = new Map([
    ['r5c2', documents.ftc.trim().split('\n').at(-1)!],
    ['b10', documents.pacific],
  ])
  const locate = async () => (locator: string) => texts.get(locator) ?? null
  const keep = (folder: string, text: string): void => {
    mkdirSync(join(folder, hashOf(text).slice(0, 2)), { recursive: true })
    writeFileSync(join(folder, hashOf(text).slice(0, 2), hashOf(text)), text)
  }

  test('are read again, and counted', async () => {
    const snapshots = workspace(onTestFinished)
    keep(snapshots, documents.ftc)
    const results = await verifyRelease(join(root, 'releases/2025.11.1'), {
      readSnapshot: snapshotFolder(snapshots),
      locate,
    })
    expect(results.find(({ name }) => name === 'figures')).toEqual({
      name: 'figures',
      looked: '1 of 3 figures read again',
      failures: [],
      skipped: '2 figures: their bytes are not in the folder of snapshots',
    })
  })

  test('that stand elsewhere are failures', async () => {
    const moved = async (folder: string): Promise<void> => {
      edit(folder, 'evidence.csv', 'b10,60,79', 'b10,59,78')
      await rehash(folder)
    }
    const effects = {
      readSnapshot: async (sha256: string) =>
        Buffer.from(sha256 === hashOf(documents.ftc) ? documents.ftc : documents.pacific),
      locate,
    }
    expect(await failuresAfter(moved, effects)).toEqual([
      'figures: pacific-forum/2025-10-28/us_taken#b2b2b2b2b2b2: at b10 stands " $10 to 12.5 billio", published "$10 to 12.5 billion"',
    ])
  })

  test('whose bytes were exchanged are failures', async () => {
    const effects = { readSnapshot: async () => Buffer.from('other bytes'), locate }
    const failures = await failuresAfter(() => {}, effects)
    expect(failures.length).toBe(3)
    expect(
      failures.filter((failure) => /^figures: .*: the bytes kept as [0-9a-f]{12} have sha256 /.test(failure)),
    ).toEqual(failures)
  })
})

test('estimates are compared with what the claims give', async () => {
  const id = 'aus.any.all.all_fraud.reported_loss.au_nasc.gross.2024'
  const results = await verifyRelease(join(root, 'releases/2025.11.1'), {
    recompute: async () => [{ estimate_id: id, low_usd: '1', high_usd: '1339668712.466178' }],
  })
  expect(results.find(({ name }) => name === 'estimates')!.failures).toEqual(
    expect.arrayContaining([
      `${id}: low_usd is 1339668712.466178, the claims give 1`,
      'usa.any.all.internet_crime.reported_loss.ic3.gross.2024: the claims do not give it',
    ]),
  )
})
