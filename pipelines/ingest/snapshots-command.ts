import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { loadConfig, stateRootOf } from '../config.ts'
import { UsageError } from '../errors.ts'
import { exportSnapshots, findSnapshots, pathOfSnapshot, verifyStore } from './inspect.ts'
import { openStore, type SnapshotRecord, type Store } from './store.ts'

/** Which store is meant. */
export interface StoreChoice {
  channel?: string
  out?: string
  json?: boolean
}

export async function listSnapshots(sources: readonly string[], choice: StoreChoice): Promise<string[]> {
  const { store, said } = await chosenStore(choice)
  const records = only(store, sources)
  if (choice.json) return records.map((record) => JSON.stringify(record))
  const lines = records.map(({ sha256, retrieved_at, obtained, bytes, publication_id, url }) =>
    [
      sha256.slice(0, 12),
      retrieved_at.slice(0, 10),
      obtained.padEnd(7),
      `${bytes}`.padStart(9),
      publication_id,
      url,
    ].join('  '),
  )
  return [...said, ...lines, `${records.length} snapshots in ${store.root}`]
}

export async function verifySnapshots(choice: StoreChoice): Promise<{ lines: string[]; isSound: boolean }> {
  const { store, said } = await chosenStore(choice)
  const verdict = await verifyStore(store)
  const isSound = verdict.wrong.length === 0
  if (choice.json) return { lines: [JSON.stringify({ root: store.root, ...verdict, notes: store.notes() })], isSound }
  const lines = [
    ...said,
    ...verdict.wrong,
    ...verdict.unnamed.map((sha256) => `${pathOfSnapshot(store.root, sha256)}: no manifest line names it (harmless)`),
    ...store.notes().map((note) => `note: ${note}`),
    `${verdict.checked - verdict.wrong.length} of ${verdict.checked} are what their name says, in ${store.root}`,
  ]
  return { lines, isSound }
}

export async function showSnapshots(id: string, choice: StoreChoice): Promise<string[]> {
  const { store, said } = await chosenStore(choice)
  const shown = findSnapshots(store, id).map((record) =>
    JSON.stringify({ ...record, path: pathOfSnapshot(store.root, record.sha256) }, null, 2),
  )
  return [...said, ...shown]
}

export async function exportTo(folder: string, sources: readonly string[], choice: StoreChoice): Promise<string[]> {
  const { store, said } = await chosenStore(choice)
  const files = await exportSnapshots(store, only(store, sources), folder)
  return [...said, `${files.length} snapshots copied to ${folder}`]
}

function only(store: Store, sources: readonly string[]): SnapshotRecord[] {
  const records = store.records()
  const unknown = sources.find((id) => !records.some((record) => record.source_id === id))
  if (unknown !== undefined) {
    const known = [...new Set(records.map((record) => record.source_id))].join(', ') || 'none'
    throw new UsageError(`${unknown}: nothing was kept of it in ${store.root}; there is: ${known}`)
  }
  return sources.length === 0 ? records : records.filter((record) => sources.includes(record.source_id))
}

/** Live unless another is named; demo where nothing was kept in live, and that is said. */
async function chosenStore({ channel, out }: StoreChoice): Promise<{ store: Store; said: string[] }> {
  if (channel !== undefined && channel !== 'demo' && channel !== 'live')
    throw new UsageError(`--channel: expected demo or live, got "${channel}"`)
  const config = await loadConfig()
  const root = stateRootOf(config, channel ?? 'live', out)
  const demo = stateRootOf(config, 'demo', undefined)
  const isFree = channel === undefined && out === undefined
  if (!isFree || (await isThere(root)) || !(await isThere(demo))) return { store: await openStore(root), said: [] }
  return { store: await openStore(demo), said: [`nothing was kept in channel live; this is demo (${demo})`] }
}

async function isThere(root: string): Promise<boolean> {
  return access(join(root, 'snapshots', 'manifest.jsonl')).then(
    () => true,
    () => false,
  )
}
