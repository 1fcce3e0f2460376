import { performance } from 'node:perf_hooks'
import PQueue from 'p-queue'
import type { Source } from '../../sources/define-source.ts'
import { nearest } from '../config.ts'
import { SourceError, StoreCorruptError, StoreWriteError, UsageError } from '../errors.ts'
import type { Client } from './client.ts'
import { withDeadline } from './deadline.ts'
import type { ReadDocument } from './examine.ts'
import { afterLook, type Health, isDue, isGood, readHealth, type SourceState, writeHealth } from './health.ts'
import { lookAt, type Looked } from './look.ts'
import { timeText } from './manifest.ts'
import { openPageCache, type PageCache } from './page-cache.ts'
import { mayPass } from './retry.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'
import { openWrites } from './while-open.ts'

export interface IngestOptions {
  channel: 'demo' | 'live'
  /** ISO day: in channel demo the time of everything; in live a past day means that nothing is fetched. */
  asOf: string
  /** Looks at sources that are not due, asks without conditions, and fetches editions again that are held. */
  force?: boolean
  /** Only these sources; absent = all. */
  only?: readonly string[] | null
}

export interface IngestEffects {
  store: Store
  client: Client
  read: ReadDocument
  now?: () => Date
  /** Called as soon as a source's result stands. */
  report?: (result: IngestResult) => void
  cache?: PageCache
  /** Sources looked at side by side; a host is never asked twice at once. */
  concurrency?: number
  /** For all requests, waits and reading of one source in one round. */
  sourceDeadlineMs?: number
}

export interface IngestResult {
  source_id: string
  /** `skipped`: not due, or a past day in channel live. */
  outcome: SourceState | 'skipped'
  /** Fresh ones only. */
  snapshots: Snapshot[]
  /** Why, when the outcome is not good; null otherwise. One line. */
  error: string | null
  /** What a person may want to know of a look that went well: an address that moved for good. */
  notes: string[]
  seconds: number
  /** In good order, or never looked at, before this look, and broken now: exit code 3. */
  newly_failed: boolean
}

/**
 * Looks at each source that is due, once, and a second time at the end where the failure may have passed. One source's
 * failure is a result, never an exception; `health.json` is written after each. Sources that declare nothing to discover
 * (ledgers) have no result.
 *
 * @returns in the order of `sources`
 * @throws UsageError on an unknown id in `only`; StoreWriteError when the disk fails: then nothing can be kept
 */
export async function ingest(
  sources: readonly Source[],
  options: IngestOptions,
  effects: IngestEffects,
): Promise<IngestResult[]> {
  const { channel, asOf, force = false, only = null } = options
  const { store, now = () => new Date(), report = () => {}, concurrency = 4 } = effects
  const clock = channel === 'demo' ? () => new Date(`${asOf}T00:00:00Z`) : now
  const health: Health = await readHealth(store.root)
  const chosen = choose(sources, only)
  const isPast = channel === 'live' && asOf < timeText(clock()).slice(0, 10)
  const cache = effects.cache ?? openPageCache(store.root)
  const results = new Map<string, IngestResult>()
  let lastWrite: Promise<void> = Promise.resolve()

  const finish = async (source: Source, result: IngestResult): Promise<void> => {
    results.set(source.id, result)
    if (result.outcome !== 'skipped') {
      lastWrite = lastWrite.then(() => writeHealth(store.root, health))
      await lastWrite
    }
    report(result)
  }

  const again: Source[] = []
  const writes = openWrites()
  const stop = new AbortController() // when nothing can be kept any more
  const round = async (those: readonly Source[], isLast: boolean): Promise<void> => {
    const queue = new PQueue({ concurrency })
    const work = those.map((source) =>
      queue.add(async () => {
        stop.signal.throwIfAborted()
        const before = health[source.id] ?? null
        if (isPast || (channel === 'live' && !force && !isDue(before, clock()))) {
          const why = isPast ? `${asOf} is past: nothing is fetched` : `not due before ${before?.next_due}`
          return finish(source, { ...nothing(source), outcome: 'skipped', notes: [why] })
        }
        const seen = await look(source, before?.state ?? null)
        const earlier = results.get(source.id)
        const snapshots = [...(earlier?.snapshots ?? []), ...seen.snapshots]
        const seconds = (earlier?.seconds ?? 0) + seen.seconds
        if (!isLast && seen.mayPass) {
          again.push(source)
          results.set(source.id, { ...nothing(source), snapshots, seconds })
          return
        }
        const state = seen.state === 'unchanged' && snapshots.length > 0 ? 'fresh' : seen.state
        const after = afterLook(before, { state, error: seen.error }, source, clock())
        health[source.id] = after
        const newlyFailed = !isGood(after.state) && (before === null || isGood(before.state))
        const { notes } = seen
        const { error } = after
        await finish(source, {
          source_id: source.id,
          outcome: after.state,
          snapshots,
          error,
          notes,
          seconds,
          newly_failed: newlyFailed,
        })
      }),
    )
    const settled = await Promise.allSettled(work) // all, so that nothing writes after the lock is given back
    const failed = settled.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
  }

  async function look(source: Source, state: SourceState | null): Promise<Look> {
    const start = performance.now()
    const deadlineMs = effects.sourceDeadlineMs ?? 1_800_000
    const looked: Looked = { snapshots: [], notes: [], errors: [] }
    try {
      await withDeadline(deadlineMs, source.id, stop.signal, (signal) =>
        lookAt(source, looked, {
          ...effects,
          ...writes.open({ store, cache }, signal),
          signal,
          force,
          at: timeText(clock()),
          obtained: channel === 'demo' ? 'bundled' : 'fetched',
          mayRest: channel === 'live' && !force && state !== 'structure_changed',
        }),
      )
    } catch (error) {
      if (error instanceof StoreWriteError || error instanceof StoreCorruptError) {
        stop.abort(error)
        throw error
      }
      looked.errors.unshift(error)
    }
    const ms = performance.now() - start
    const [worst] = looked.errors
    return {
      ...looked,
      ...judged(source, worst),
      seconds: Math.round(ms) / 1000,
      mayPass: mayPass(worst) && ms < deadlineMs, // who used up the source's time gets no second one
    }
  }

  try {
    await round(chosen, false)
    await round(again, true)
  } finally {
    await writes.settled()
  }
  return chosen.flatMap((source) => results.get(source.id) ?? [])
}

interface Look extends Omit<Looked, 'errors'> {
  state: Exclude<SourceState, 'stale'>
  error: string | null
  mayPass: boolean
  seconds: number
}

/** What a failure makes of a source: also code of ours or of the source that threw costs that source only. */
function judged(source: Source, error: unknown): Pick<Look, 'state' | 'error'> {
  if (error === undefined) return { state: 'unchanged', error: null }
  const words = error instanceof SourceError ? error.message : `a bug, please report it: ${String(error)}`
  return { state: error instanceof SourceError ? error.state : 'failing', error: oneLine(source.id, words) }
}

function oneLine(id: string, words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.startsWith(id) ? line : `${id}: ${line}`
}

function nothing(source: Source): IngestResult {
  return {
    source_id: source.id,
    outcome: 'unchanged',
    snapshots: [],
    error: null,
    notes: [],
    seconds: 0,
    newly_failed: false,
  }
}

function choose(sources: readonly Source[], only: readonly string[] | null): Source[] {
  const unknown = only?.find((id) => !sources.some((source) => source.id === id))
  if (unknown !== undefined) {
    const ids = sources.map((source) => source.id)
    const meant = nearest(unknown, ids)
    throw new UsageError(
      `${unknown}: no such source; ${meant === null ? `there are ${ids.join(', ')}` : `did you mean ${meant}?`}`,
    )
  }
  return sources.filter(
    (source) => (!only || only.includes(source.id)) && source.documents.some((kind) => kind.discover !== undefined),
  )
}
