import { spawn } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readHealth } from '../../pipelines/ingest/health.ts'
import { verifyStore } from '../../pipelines/ingest/inspect.ts'
import { openStore } from '../../pipelines/ingest/store.ts'
import { reportPage, temporaryFolder, writeTree } from '../ingest/made-up.ts'

const child = join(import.meta.dirname, 'kill-child.mjs')

/** Runs the writer, kills it when told, and gives back what it had acknowledged. */
async function write(
  root: string,
  killAt: string,
  count: number,
  killAfterMs?: number,
): Promise<{ acked: string[]; signal: string | null; code: number | null }> {
  const writer = spawn(process.execPath, [child, root, killAt, `${count}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  writer.stdout.on('data', (data: Buffer) => {
    if (output === '' && killAfterMs !== undefined) setTimeout(() => writer.kill('SIGKILL'), killAfterMs)
    output += data.toString()
  })
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    writer.on('close', (code, signal) => resolve({ code, signal })),
  )
  return { acked: [...output.matchAll(/^ack (\d+)\n/gm)].map((match) => match[1] ?? ''), signal, code }
}

/** Nothing acknowledged is lost, nothing half is seen, and the next run takes the lock over and goes on to the end. */
async function recovers(root: string, acked: readonly string[]): Promise<void> {
  const left = await openStore(root)
  const kept = left.snapshots().map(({ edition }) => edition)
  expect(kept.slice(0, acked.length)).toEqual(acked)
  expect(kept.length).toBeLessThanOrEqual(acked.length + 1)
  expect(await verifyStore(left)).toMatchObject({ wrong: [] })
  await readHealth(root)

  const next = await write(root, '-', 40)
  expect(next).toMatchObject({ code: 0, signal: null })
  const whole = await openStore(root)
  expect(whole.snapshots()).toHaveLength(40)
  expect(await verifyStore(whole)).toEqual({ checked: 40, wrong: [], unnamed: [] })
  expect(await readdir(root)).not.toContain('lock')
}

async function root(): Promise<string> {
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

describe('kill -9 at each named step', () => {
  const names = ['write', 'rename', 'append', 'makeFolder', 'syncFolder', 'remove']
  const steps = names
    .flatMap((name) => [name, `after-${name}`])
    .flatMap((name) => [1, 2, 5].map((nth) => `${name}:${nth}`))
  test.for(steps)('%s', async (step) => {
    const folder = await root()
    const { acked, signal } = await write(folder, step, 20)
    expect(['SIGKILL', null]).toContain(signal)
    if (!step.startsWith('remove') && !step.startsWith('after-remove')) expect(signal).toBe('SIGKILL')
    await recovers(folder, acked)
  })
})

describe('kill -9 at thirty moments of a run', () => {
  test.for(Array.from({ length: 30 }, (_, index) => index))('moment %i', async (index) => {
    const folder = await root()
    const { acked } = await write(folder, '-', 2_000, index * 7 + Math.random() * 7)
    const left = await openStore(folder)
    const kept = left.snapshots().map(({ edition }) => edition)
    expect(kept.slice(0, acked.length)).toEqual(acked)
    expect(kept.length).toBeLessThanOrEqual(acked.length + 1)
    expect(await verifyStore(left)).toMatchObject({ wrong: [] })
    await readHealth(folder)
    const next = await write(folder, '-', kept.length + 3)
    expect(next.code).toBe(0)
    expect((await openStore(folder)).snapshots()).toHaveLength(kept.length + 3)
  })
})

test('killed again and again while it recovers, it still arrives', async () => {
  const folder = await root()
  const acked = new Set<string>()
  for (const step of [
    'append:1',
    'after-append:3',
    'truncate:1',
    'rename:2',
    'after-write:1',
    'syncFolder:2',
    'append:4',
  ])
    for (const edition of (await write(folder, step, 40)).acked) acked.add(edition)
  const kept = new Set((await openStore(folder)).snapshots().map(({ edition }) => edition))
  expect([...acked].filter((edition) => !kept.has(edition))).toEqual([])
  await recovers(folder, [...kept].sort())
})

describe('kill -9 while sources are looked at', () => {
  const editions = Array.from({ length: 12 }, (_, index) => `${2010 + index}`)

  async function samples(): Promise<string> {
    const folder = await root()
    const files: Record<string, string> = {}
    for (let host = 0; host < 6; host += 1) {
      const place = `made-up/sample/1/host${host}.example`
      files[`${place}/index.html`] =
        `<!doctype html>${editions.map((year) => `<a href="report-${year}.html">${year}</a>`).join('')}`
      for (const year of editions) files[`${place}/report-${year}.html`] = reportPage(year, `<p>Host ${host}</p>`)
    }
    await writeTree(folder, files)
    return folder
  }

  async function look(state: string, folder: string, killAfterMs: number | null): Promise<number | null> {
    const env = { ...process.env, KILL_CHILD: 'ingest' }
    const run = spawn(process.execPath, [child, state, folder], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    run.stdout.once('data', () => {
      if (killAfterMs !== null) setTimeout(() => run.kill('SIGKILL'), killAfterMs)
    })
    return new Promise((resolve) => run.on('close', resolve))
  }

  test('the next look ends as if nothing had happened', async () => {
    const folder = await samples()
    const whole = await root()
    expect(await look(whole, folder, null)).toBe(0)
    const wanted = (await openStore(whole)).snapshots()
    expect(wanted).toHaveLength(6 * editions.length)
    for (let moment = 0; moment < 12; moment += 1) {
      const state = await root()
      await look(state, folder, moment * 30 + Math.random() * 30)
      expect(await verifyStore(await openStore(state))).toMatchObject({ wrong: [] })
      expect(await look(state, folder, null)).toBe(0)
      expect((await openStore(state)).snapshots()).toEqual(wanted)
      expect(await verifyStore(await openStore(state))).toMatchObject({
        checked: wanted.length,
        wrong: [],
        unnamed: [],
      })
      expect(await readHealth(state)).toMatchObject({ 'source-5': { failures: 0 } })
    }
  })
})
