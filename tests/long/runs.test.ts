import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/lossrange.mjs')
const run = promisify(execFile)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lossrange-runs-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function lossrange(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await run('node', [BIN, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

async function filesOf(root: string): Promise<Map<string, string>> {
  const names = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await readFile(join(root, name))).toString('base64')] as const),
    ),
  )
}

describe('a run of channel demo', () => {
  test('makes byte-identical releases in two folders, time zones and locales; the second look changes nothing', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    const demo = ['run', '--channel', 'demo', '--as-of', '2026-11-23', '--out']
    const first = await lossrange([...demo, one], {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'de_DE.UTF-8',
      LANG: 'de_DE.UTF-8',
    })
    const second = await lossrange([...demo, two], { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' })
    expect({ first: first.code, second: second.code }).toEqual({ first: 0, second: 0 })
    expect(first.out).toContain('2026.11.1')
    const [left, right] = [await filesOf(join(one, 'releases')), await filesOf(join(two, 'releases'))]
    expect([...left.keys()]).toEqual([...right.keys()])
    expect([...left].filter(([name, bytes]) => right.get(name) !== bytes).map(([name]) => name)).toEqual([])

    const again = await lossrange([...demo, one])
    expect({ code: again.code, out: again.out.includes('nothing changed') }).toEqual({ code: 0, out: true })
    expect(await filesOf(join(one, 'releases'))).toEqual(left)

    const nextDay = await lossrange(['run', '--channel', 'demo', '--as-of', '2026-11-24', '--out', one])
    expect({ code: nextDay.code, out: nextDay.out.includes('nothing changed') }).toEqual({ code: 0, out: true })
  })

  test('killed at any moment, the next run repairs it: no partial release is ever visible', async () => {
    const root = join(folder, 'killed')
    const demo = ['run', '--channel', 'demo', '--as-of', '2026-11-23', '--out', root]
    for (const afterMs of [400, 900, 1500, 2200, 3000, 4000, 5200, 6500, 8000]) {
      await killedAfter(demo, afterMs)
      const index = join(root, 'releases/index.json')
      if (!existsSync(index)) continue
      const { releases } = JSON.parse(await readFile(index, 'utf8')) as { releases: { version: string }[] }
      for (const { version } of releases) expect(existsSync(join(root, 'releases', version, 'SHA256SUMS'))).toBe(true)
    }
    const last = await lossrange(demo)
    expect({ code: last.code, err: last.err }).toEqual({ code: 0, err: '' })
    const visible = (await readdir(join(root, 'releases'))).filter((name) => !name.startsWith('.')).sort()
    expect(visible).toEqual(['2026.11.1', 'index.json'])
    const verified = await lossrange(['verify', '--channel', 'demo', '--out', root])
    expect(verified.code).toBe(0)
  })
})

describe('a file given by hand', () => {
  const seed = join(ROOT, '../shared/seed/pacnet.txt')

  test('that is no such document leaves the state untouched, with one clear line', async () => {
    const root = join(folder, 'refused')
    const { code, out, err } = await lossrange([
      'ingest',
      'ftc-consumer-sentinel',
      '--file',
      join(ROOT, 'package.json'),
      '--out',
      root,
    ])
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 })
    expect(existsSync(join(root, 'snapshots'))).toBe(false)
  })

  test.skipIf(!existsSync(seed))('the seed: kept, extracted and explained (needs ../shared/seed)', async () => {
    const root = join(folder, 'seed')
    const missing = await lossrange(['ingest', 'pacific-forum', '--file', seed, '--out', root])
    expect({ code: missing.code, says: missing.err.includes('--edition') }).toEqual({ code: 2, says: true })
    const kept = await lossrange([
      'ingest',
      'pacific-forum',
      '--file',
      seed,
      '--edition',
      '2025-10-28',
      '--published-on',
      '2025-10-28',
      '--out',
      root,
    ])
    expect(kept.code).toBe(0)
    const { out } = await lossrange(['extract', 'pacific-forum', '--out', root])
    const claims = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(claims).toMatchObject([
      {
        claim_id: 'pacific-forum/2025-10-28/global_taken',
        low_native: '50000000000',
        high_native: '75000000000',
        evidence_kind: 'snapshot',
      },
      {
        claim_id: 'pacific-forum/2025-10-28/us_taken',
        low_native: '10000000000',
        high_native: '12500000000',
        period_start: '2024-01-01',
      },
    ])
    const released = await lossrange(['run', '--channel', 'live', '--as-of', '2026-11-23', '--out', root])
    expect(released.code).toBe(0)
    const state = await lossrange([
      'query',
      '--out',
      root,
      '--json',
      `select claim_id, evidence_state, as_printed from claims where source_id = 'pacific-forum' order by 1`,
    ])
    expect(JSON.parse(state.out)).toEqual([
      { claim_id: 'pacific-forum/2025-10-28/global_taken', evidence_state: 'confirmed', as_printed: '$50-75 billion' },
      { claim_id: 'pacific-forum/2025-10-28/us_taken', evidence_state: 'confirmed', as_printed: '$10 to 12.5 billion' },
    ])
    const rejected = await lossrange([
      'query',
      '--out',
      root,
      '--json',
      `select as_printed, reason from rejected where source_id = 'pacific-forum'`,
    ])
    expect(JSON.parse(rejected.out)).toEqual([{ as_printed: 'tens of billions', reason: 'vague' }])
  })
})

/** Starts a run and kills it without warning; ends when it is gone. */
function killedAfter(args: readonly string[], ms: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('node', [BIN, ...args], { cwd: ROOT, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), ms)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
