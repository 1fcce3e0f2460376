import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { LockHeldError } from '../errors.ts'
import { explained, realDisk } from './disk.ts'
import { hashOf } from './hash.ts'

/** Who writes into a state root. */
interface Holder {
  pid: number
  /** Start of the process as its kernel counts it: a pid that was given away again has another. Null where it can't be known. */
  started: string | null
  host: string
  /** UTC; for the person who reads the message. */
  since: string
  command: string
  /** No two attempts write the same text. */
  nonce: string
}

export interface Lock {
  release(): Promise<void>
}

export interface LockEffects {
  now(): Date
  self: Pick<Holder, 'pid' | 'host' | 'command'>
  /** Null = no such process. */
  startOf(pid: number): Promise<string | null | 'unknown'>
  note(text: string): void
}

const liveEffects: LockEffects = {
  now: () => new Date(),
  self: { pid: process.pid, host: hostname(), command: process.argv.slice(2).join(' ') },
  startOf,
  note: () => {},
}

/**
 * Takes the lock of a state root, or throws at once. A lock whose process is gone (a kill, a power cut) is taken over,
 * and said so through `note`.
 *
 * @throws LockHeldError saying who holds it and since when; StoreWriteError where nothing can be written
 */
export async function takeLock(root: string, effects: Partial<LockEffects> = {}): Promise<Lock> {
  const { now, self, startOf, note } = { ...liveEffects, ...effects }
  const path = join(root, 'lock')
  const started = await startOf(self.pid)
  const nonce = Math.random().toString(36).slice(2)
  const mine: Holder = { ...self, started: started === 'unknown' ? null : started, since: now().toISOString(), nonce }
  const text = `${JSON.stringify(mine)}\n`
  const own = `${path}.${self.pid}.${nonce}`
  try {
    await realDisk.makeFolder(root)
    await writeFile(own, text)
    // link() makes the lock appear whole or not at all, and for one of many only.
    for (let tries = 0; tries < 400; tries += 1) {
      if ((await linked(own, path)) || (await tookOver())) return { release: () => release(path, text) }
      await sleep(5)
    }
    throw new LockHeldError(`${root}: the lock changes hands too fast; try again`)
  } catch (error) {
    throw explained(error, root)
  } finally {
    await rm(own, { force: true }).catch(() => {})
  }

  /** @returns false when the lock must be looked at again @throws LockHeldError when its holder is alive */
  async function tookOver(): Promise<boolean> {
    const held = await textOf(path)
    if (held === null) return false
    const holder = parse(held)
    if (holder && (await isRunning(holder)))
      throw new LockHeldError(
        `${root}: another run holds the lock: pid ${holder.pid} on ${holder.host} since ${holder.since} (${holder.command || 'no arguments'}); wait for it, or delete ${path} if it is gone`,
      )
    // Of many who find it stale, one may replace it: who links the guard of just this stale lock. A guard whose maker
    // died on the way is passed by the guard of that guard.
    const guards = [guardOf(held)]
    for (;;) {
      const guard = guards.at(-1) ?? ''
      if (await linked(own, guard)) break
      const theirs = await textOf(guard)
      const maker = theirs === null ? null : parse(theirs)
      if (theirs === null || (maker && (await isRunning(maker)))) return false
      guards.push(guardOf(guard + theirs))
    }
    const isStillStale = (await textOf(path)) === held
    if (isStillStale) {
      await rename(own, path)
      note(
        `took over the lock of ${holder ? `pid ${holder.pid}, gone since ${holder.since}` : 'a run that left it unreadable'}`,
      )
    }
    for (const guard of guards.reverse()) await rm(guard, { force: true })
    return isStillStale
  }

  function guardOf(text: string): string {
    return `${path}.takeover-${hashOf(Buffer.from(text)).slice(0, 16)}`
  }

  async function isRunning(holder: Holder): Promise<boolean> {
    if (holder.host !== self.host) return true // can't be looked at from here
    const start = await startOf(holder.pid)
    if (start === null) return false
    return start === 'unknown' || holder.started === null || start === holder.started
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

async function release(path: string, text: string): Promise<void> {
  if ((await textOf(path)) === text) await rm(path, { force: true })
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Holder
    return Number.isInteger(value.pid) ? value : null
  } catch {
    return null
  }
}

/** Field 22 of /proc/PID/stat, in ticks since boot; the name in field 2 may hold blanks and brackets. */
async function startOf(pid: number): Promise<string | null | 'unknown'> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return 'unknown'
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z') return null // dead, its parent has not looked yet
  return fields[19] ?? 'unknown'
}
