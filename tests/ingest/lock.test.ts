import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { LockHeldError } from '../../pipelines/errors.ts'
import { type LockEffects, takeLock } from '../../pipelines/ingest/lock.ts'
import { temporaryFolder } from './made-up.ts'

async function root(): Promise<string> {
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A run of its own, on a machine where these processes are alive, each with its start. */
function run(pid: number, alive: Record<number, string>, changes: Partial<LockEffects> = {}): Partial<LockEffects> {
  return {
    now: () => new Date('2026-01-31T06:00:00Z'),
    self: { pid, host: 'here', command: 'run --channel live' },
    startOf: async (asked) => alive[asked] ?? null,
    ...changes,
  }
}

test('a second run is told who holds the lock; after its end the lock is free', async () => {
  const folder = await root()
  const alive = { 41: '900', 42: '950' }
  const lock = await takeLock(folder, run(41, alive))
  await expect(takeLock(folder, run(42, alive))).rejects.toThrow(LockHeldError)
  await expect(takeLock(folder, run(42, alive))).rejects.toThrow(
    /another run holds the lock: pid 41 on here since 2026-01-31T06:00:00.000Z \(run --channel live\)/,
  )
  await lock.release()
  await (await takeLock(folder, run(42, alive))).release()
  expect(await readdir(folder)).toEqual([])
})

test.for([
  { name: 'its process is gone', alive: { 42: '950' } },
  { name: 'its pid was given to another process', alive: { 41: '5000', 42: '950' } },
])('a lock is taken over when $name', async ({ alive }) => {
  const folder = await root()
  await takeLock(folder, run(41, { 41: '900' }))
  const notes: string[] = []
  await takeLock(folder, run(42, alive as Record<number, string>, { note: (text) => notes.push(text) }))
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: 42 })
  expect(notes).toEqual([expect.stringMatching(/took over the lock of pid 41/)])
})

test('a lock of another machine is held, whatever its pid means here', async () => {
  const folder = await root()
  await takeLock(folder, run(41, { 41: '900' }, { self: { pid: 41, host: 'there', command: 'run' } }))
  await expect(takeLock(folder, run(42, { 42: '950' }))).rejects.toThrow(/on there .* delete .*lock if it is gone/)
})

test('a lock that a full disk left empty is taken over', async () => {
  const folder = await root()
  await writeFile(join(folder, 'lock'), '')
  await takeLock(folder, run(42, { 42: '950' }))
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: 42 })
})

test.for([1, 2, 3, 4, 5, 6, 7, 8])('of many that find a stale lock, one gets it (%i)', async (turn) => {
  const folder = await root()
  await takeLock(folder, run(turn, { [turn]: '1' }))
  const pids = Array.from({ length: 20 }, (_, index) => 100 + index)
  const alive = Object.fromEntries(pids.map((pid) => [pid, `${pid}`]))
  const taken = await Promise.allSettled(pids.map((pid) => takeLock(folder, run(pid, alive))))
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['lock'])
})

test('a run that died while it took a stale lock over is no obstacle', async () => {
  const folder = await root()
  await takeLock(folder, run(1, { 1: '1' }))
  const dying: Partial<LockEffects> = run(
    2,
    { 2: '2' },
    {
      note() {
        throw new Error('killed')
      },
    },
  )
  const path = join(folder, 'lock')
  const stale = await readFile(path, 'utf8')
  await expect(takeLock(folder, dying)).rejects.toThrow('killed') // its guard stays behind
  await writeFile(path, stale) // as if it had died before it replaced the lock
  expect((await readdir(folder)).some((name) => name.includes('takeover'))).toBe(true)
  await takeLock(folder, run(3, { 3: '3' }))
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: 3 })
  expect(await readdir(folder)).toEqual(['lock'])
})

test('the lock of the running process is held against itself, with the real pid and start', async () => {
  const folder = await root()
  const lock = await takeLock(folder)
  await expect(takeLock(folder)).rejects.toThrow(`pid ${process.pid}`)
  await lock.release()
})
