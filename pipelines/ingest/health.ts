import { join } from 'node:path'
import { z } from 'zod'
import type { Source } from '../../sources/define-source.ts'
import { StoreCorruptError } from '../errors.ts'
import { type Disk, realDisk, replaceFile } from './disk.ts'
import { migrated, type Migrations } from './format.ts'
import { timeText } from './manifest.ts'

// <root>/health.json: what we saw when we last looked, beside the releases and never in them.

const time = z.string().nullable()

const states = ['fresh', 'unchanged', 'blocked', 'moved', 'structure_changed', 'failing', 'stale'] as const

const sourceHealth = z.object({
  state: z.enum(states),
  /** What the last look gave; `state` differs from it when what was fetched can't be read. */
  look: z.enum(states).default('unchanged'),
  /** Since when a later stage can't read its newest document; null = it can. */
  unread_since: time.default(null),
  unread_error: time.default(null),
  /** Since when it is in good order, or since when it is broken in this way. */
  since: z.string(),
  last_checked: z.string(),
  /** Null = never in good order yet. */
  last_ok: time,
  /** First day on which it is looked at again, `2026-11-25`. */
  next_due: z.string(),
  /** Since when the served figures are not backed by a good look; null = they are. */
  stale_since: time,
  /** Since when its address leads nowhere. */
  source_gone_at: time,
  /** Looks in a row that failed. */
  failures: z.int().min(0),
  error: z.string().nullable(),
})

const healthFile = z.object({ format: z.int(), sources: z.record(z.string(), sourceHealth) })

export type SourceState = (typeof states)[number]
export type SourceHealth = z.infer<typeof sourceHealth>
export type Health = Record<string, SourceHealth>

/** Format 0 was the bare map of sources. */
const migrations: Migrations = [(sources: object) => ({ format: 1, sources })]

/** How long a source may fail before what it serves counts as stale. */
const staleAfterDays = 30

/** @returns {} when nothing was ever looked at @throws NewerFormatError, StoreCorruptError */
export async function readHealth(root: string, disk: Disk = realDisk): Promise<Health> {
  const path = join(root, 'health.json')
  const bytes = await disk.read(path)
  if (bytes === null) return {}
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new StoreCorruptError(`${path}: not JSON; delete it, the next run looks at every source`, { cause: error })
  }
  const read = healthFile.safeParse(migrated(value, path, migrations))
  if (!read.success)
    throw new StoreCorruptError(
      `${path}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}; delete it, the next run looks at every source`,
    )
  return read.data.sources
}

export async function writeHealth(root: string, health: Health, disk: Disk = realDisk): Promise<void> {
  const sources = Object.fromEntries(Object.entries(health).sort(([a], [b]) => (a < b ? -1 : 1)))
  const text = `${JSON.stringify({ format: migrations.length, sources }, null, 2)}\n`
  await replaceFile(disk, join(root, 'health.json'), Buffer.from(text))
}

export function isGood(state: SourceState): boolean {
  return state === 'fresh' || state === 'unchanged'
}

/**
 * What is known of a source after a look at it.
 *
 * @param before null on the first look
 * @param seen what this look gave: a state other than `stale`, which follows from it
 */
export function afterLook(
  before: SourceHealth | null,
  seen: { state: Look; error: string | null },
  source: Pick<Source, 'due'>,
  at: Date,
): SourceHealth {
  const now = timeText(at)
  const failures = isGood(seen.state) ? 0 : (before?.failures ?? 0) + 1
  const unread = { unread_since: before?.unread_since ?? null, unread_error: before?.unread_error ?? null }
  const after = combined(before, { ...unread, look: seen.state, error: seen.error, failures, last_checked: now }, now)
  return { ...after, next_due: nextDue(source, after.state, now) }
}

/**
 * What is known of a source after its newest document was read, or not.
 *
 * @param error why it can't be read (an anchor gone, too few claims); null = it was
 */
function afterReading(before: SourceHealth, error: string | null, at: Date): SourceHealth {
  const now = timeText(at)
  const unread = { unread_since: error === null ? null : (before.unread_since ?? now), unread_error: error }
  return combined(before, { ...before, ...unread, error: isGood(before.look) ? null : before.error }, now)
}

/**
 * Records of each source whether its newest document could be read; a source that was never looked at has no entry.
 *
 * @returns the sources that could be read before and can't be now: exit code 3
 */
export async function recordReadings(
  root: string,
  readings: readonly { source_id: string; error: string | null }[],
  at: Date,
  disk: Disk = realDisk,
): Promise<string[]> {
  const health = await readHealth(root, disk)
  const newlyFailed: string[] = []
  for (const { source_id, error } of readings) {
    const before = health[source_id]
    if (!before) continue
    if (error !== null && isGood(before.state)) newlyFailed.push(source_id)
    health[source_id] = afterReading(before, error, at)
  }
  await writeHealth(root, health, disk)
  return newlyFailed
}

type Look = Exclude<SourceState, 'stale'>
type Facts = Pick<SourceHealth, 'unread_since' | 'unread_error' | 'error' | 'failures' | 'last_checked'> & {
  look: SourceState
}

/** The one state that people see: trouble of the look first, then of the reading. */
function combined(before: SourceHealth | null, facts: Facts, now: string): SourceHealth {
  const good = isGood(facts.look) && facts.unread_since === null
  const staleSince = good ? null : (before?.stale_since ?? now)
  const isStale = facts.look === 'failing' && staleSince !== null && days(staleSince, now) > staleAfterDays
  const seen = isGood(facts.look) && !good ? 'structure_changed' : facts.look
  const state = isStale ? 'stale' : seen
  const isSame = before !== null && (good ? isGood(before.state) : sameTrouble(before.state, state))
  return {
    ...facts,
    state,
    since: isSame ? before.since : now,
    last_ok: good ? now : (before?.last_ok ?? null),
    next_due: before?.next_due ?? now.slice(0, 10),
    stale_since: staleSince,
    source_gone_at: state === 'moved' ? (before?.source_gone_at ?? now) : null,
    error: good ? null : (facts.error ?? facts.unread_error),
  }
}

function sameTrouble(before: SourceState, now: SourceState): boolean {
  const kind = (state: SourceState) => (state === 'stale' ? 'failing' : state)
  return kind(before) === kind(now)
}

/** Whether a source is looked at on this day; the first time always, and again when the clock was set back. */
export function isDue(health: SourceHealth | null, at: Date): boolean {
  const today = timeText(at).slice(0, 10)
  return health === null || today >= health.next_due || today < health.last_checked.slice(0, 10)
}

/**
 * Daily inside the windows, weekly outside; without windows always. A source that refused us is left alone for a week;
 * one that failed is tried again the next day.
 */
function nextDue({ due }: Pick<Source, 'due'>, state: SourceState, now: string): string {
  const today = now.slice(0, 10)
  if (state === 'blocked') return plusDays(today, 7)
  if (due.length === 0) return today
  if (!isGood(state)) return plusDays(today, 1)
  for (let ahead = 1; ahead < 7; ahead += 1) {
    const day = plusDays(today, ahead)
    if (due.some((window) => contains(window, day.slice(5)))) return day
  }
  return plusDays(today, 7)
}

/** A window may run over the end of the year: `12-20` to `01-10`. */
function contains({ from, to }: { from: string; to: string }, day: string): boolean {
  return from <= to ? from <= day && day <= to : day >= from || day <= to
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
