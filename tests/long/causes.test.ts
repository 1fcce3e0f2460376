import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

interface Change {
  table_name: string
  row_id: string
  field: string
  op: string
  old: string
  new: string
  cause: string
}

// A clone in which one thing at a time is changed between two runs, as a person or a publisher would change it.
let clone: string
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'lossrange-causes-'))
  await run('git', ['clone', '-q', ROOT, join(clone, 'before')])
  await symlink(join(ROOT, 'node_modules'), join(clone, 'before/node_modules'))
  await demo('before', 'before', '2026-11-23')
})
afterAll(() => rm(clone, { recursive: true, force: true }))

async function demo(code: string, state: string, day: string): Promise<string> {
  const bin = join(clone, code, 'bin/lossrange.mjs')
  const root = join(clone, `${state}-state`)
  const { stdout } = await run('node', [bin, 'run', '--channel', 'demo', '--as-of', day, '--out', root], {
    maxBuffer: 1e8,
  })
  return stdout
}

/** What changed between the release of the untouched clone and that of a copy in which `edit` changed something. */
async function changesAfter(name: string, edit: (folder: string) => Promise<void>): Promise<Change[]> {
  await cp(join(clone, 'before'), join(clone, name), { recursive: true, verbatimSymlinks: true })
  await cp(join(clone, 'before-state'), join(clone, `${name}-state`), { recursive: true })
  await edit(join(clone, name))
  await demo(name, name, '2026-11-24')
  const releases = join(clone, `${name}-state/releases`)
  const versions = (await readdir(releases)).filter((folder) => /^\d/.test(folder)).sort()
  const newest = join(releases, versions.at(-1)!)
  expect(versions).toHaveLength(2)
  return Papa.parse<Change>(await readFile(join(newest, 'changes.csv'), 'utf8'), { header: true, skipEmptyLines: true })
    .data
}

async function replaceIn(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  expect(text).toMatch(from)
  await writeFile(path, text.replace(from, to))
}

const causesOf = (changes: readonly Change[], table = 'claims') => [
  ...new Set(changes.filter(({ table_name }) => table_name === table).map(({ cause }) => cause)),
]
const claimsOf = (changes: readonly Change[]) => [
  ...new Set(changes.filter(({ table_name }) => table_name === 'claims').map(({ row_id }) => row_id)),
]

describe('each change of a release has its cause, on the rows that it moved', () => {
  test('a transcription that a person mends: correction, that claim alone', async () => {
    const changes = await changesAfter('ledger', (folder) =>
      replaceIn(join(folder, 'sources/aarp/ledger.csv'), ',28300000000,', ',28400000000,'),
    )
    expect(claimsOf(changes)).toEqual(['aarp/2023-06-15/estimated_loss'])
    expect(causesOf(changes)).toEqual(['correction'])
  })

  test('an exchange rate: reference, the claims of that currency and year', async () => {
    const changes = await changesAfter('rate', (folder) =>
      replaceIn(join(folder, 'sql/reference/fx_monthly.csv'), /^SEK,2023-06,[\d.]+/m, 'SEK,2023-06,11.9'),
    )
    expect(causesOf(changes)).toEqual(['reference'])
    expect(claimsOf(changes).length).toBeGreaterThan(0)
    expect(claimsOf(changes).filter((id) => !id.startsWith('se-'))).toEqual([])
  })

  test('a parameter of the method: method, and no claim has other amounts', async () => {
    const changes = await changesAfter('method', (folder) =>
      replaceIn(join(folder, 'pipelines/reconcile/params.ts'), 'pUnstated: 0.8', 'pUnstated: 0.9'),
    )
    expect(causesOf(changes, 'estimates')).toEqual(['method'])
    expect(causesOf(changes).filter((cause) => cause !== 'method')).toEqual([])
  })

  test('a source that is gone: source-gone, all of its claims; one that comes: new-source', async () => {
    const gone = await changesAfter('gone', async (folder) => {
      await rm(join(folder, 'sources/the-times'), { recursive: true })
    })
    expect(
      gone.filter(({ op, table_name }) => op === 'DEL' && table_name === 'claims').map(({ cause }) => cause),
    ).toEqual(['source-gone'])
    const come = await changesAfter('come', async (folder) => {
      await cp(join(folder, 'sources/the-times'), join(folder, 'sources/the-other-times'), { recursive: true })
      await replaceIn(join(folder, 'sources/the-other-times/source.ts'), /the-times/g, 'the-other-times')
      await replaceIn(join(folder, 'sources/the-other-times/ledger.csv'), /^the-times\//gm, 'the-other-times/')
    })
    expect(
      come.filter(({ op, table_name }) => op === 'ADD' && table_name === 'claims').map(({ cause }) => cause),
    ).toEqual(['new-source'])
  })

  test('a publisher who changes a figure: source; a reader that reads it otherwise: extractor; never DEL and ADD', async () => {
    const page = 'sources/kr-npa/sample'
    const bytes = await changesAfter('bytes', async (folder) => {
      const [file] = (await readdir(join(folder, page), { recursive: true, withFileTypes: true })).filter(
        (entry) => entry.isFile() && entry.name.includes('fileDownload'),
      )
      const path = join(file!.parentPath, file!.name)
      const text = await readFile(path, 'latin1')
      expect(text).toContain(',2364,')
      await writeFile(path, text.replace(',2364,', ',2365,'), 'latin1')
    })
    expect(claimsOf(bytes)).toEqual(['kr-npa/to-2023/imposter_loss.2023'])
    expect(causesOf(bytes)).toEqual(['source'])
    const code = await changesAfter('code', (folder) =>
      replaceIn(join(folder, 'sources/kr-npa/voice-phishing.ts'), /'loan_scam'/, `'telephone_scam'`),
    )
    expect(causesOf(code)).toEqual(['extractor'])
    expect(code.filter(({ table_name, op }) => table_name === 'claims' && op !== 'MOD')).toEqual([])
  })
})
