import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const BIN = join(import.meta.dirname, '../../bin/lossrange.mjs')
const KILL_AT = join(import.meta.dirname, 'kill-at.mjs')
const STEPS = ['copy', 'before-rename', 'after-rename', 'before-index', 'after-index']

let folder: string
let untouched: Map<string, string>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lossrange-kill-release-'))
  const root = join(folder, 'never-killed')
  expect(await run(root)).toMatchObject({ code: 0, signal: null })
  untouched = await releaseOf(root)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(
  root: string,
  killAt?: string,
): Promise<{ code: number | null; signal: string | null; out: string }> {
  const preload = killAt === undefined ? [] : ['--import', KILL_AT]
  const args = [...preload, BIN, 'run', '--channel', 'demo', '--as-of', '2026-11-23', '--out', root]
  const env = { ...process.env, KILL_ROOT: root, ...(killAt !== undefined && { KILL_AT: killAt }) }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env })
    return { code: 0, signal: null, out: stdout }
  } catch (error) {
    const { code, signal, stdout } = error as { code: number | null; signal: string | null; stdout: string }
    return { code, signal, out: stdout }
  }
}

async function releaseOf(root: string): Promise<Map<string, string>> {
  const releases = join(root, 'releases')
  const files = (await readdir(releases, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(releases.length + 1), await readFile(path, 'base64')] as const),
    ),
  )
}

// One root for all: each run also meets what the one before left.
test('kill -9 at each named step of a release: nothing partial is listed, and the next run makes the same bytes', async () => {
  const root = join(folder, 'killed')
  const left: Record<string, { listed: boolean; named: boolean; staged: boolean; copied: boolean }> = {}
  for (const step of STEPS) {
    expect({ step, ...(await run(root, step)) }).toMatchObject({ step, signal: 'SIGKILL' })
    const names = await readdir(join(root, 'releases'))
    const staging = names.find((name) => name.startsWith('.staging-'))
    left[step] = {
      listed: existsSync(join(root, 'releases/index.json')),
      named: existsSync(join(root, 'releases/2026.11.1/SHA256SUMS')),
      staged: staging !== undefined,
      copied: staging !== undefined && existsSync(join(root, 'releases', staging, 'claims.csv')),
    }
  }
  expect(left).toEqual({
    copy: { listed: false, named: false, staged: true, copied: false },
    'before-rename': { listed: false, named: false, staged: true, copied: true },
    'after-rename': { listed: false, named: true, staged: false, copied: false },
    'before-index': { listed: false, named: true, staged: false, copied: false },
    'after-index': { listed: true, named: true, staged: false, copied: false },
  })
  const last = await run(root)
  expect({ code: last.code, says: last.out.includes('nothing changed') }).toEqual({ code: 0, says: true })
  expect(await releaseOf(root)).toEqual(untouched)
})
