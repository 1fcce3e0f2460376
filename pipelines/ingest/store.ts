import { dirname, join } from 'node:path'
import { StoreCorruptError } from '../errors.ts'
import { type Disk, explained, realDisk, replaceFile } from './disk.ts'
import {
  headerText,
  type Manifest,
  type ManifestLine,
  manifestText,
  parseManifest,
  type RefusedLine,
  type SnapshotLine,
  timeText,
} from './manifest.ts'
import { hashOf } from './hash.ts'
import type { Snapshot } from './snapshot.ts'
import type { Validators } from './trace.ts'

// <root>/snapshots/<aa>/<sha256>   bytes, named by their hash, never overwritten
// <root>/snapshots/manifest.jsonl  what they are: a line is written only after its bytes are on the platter
// <root>/snapshots/tmp/            bytes on their way; whatever lies here after a kill was never acknowledged

/** What is known of bytes when they are put; the rest follows from the bytes. */
export type SnapshotFacts = Omit<SnapshotLine, 'is' | 'sha256' | 'bytes' | 'publication_id'>

export interface Store {
  readonly root: string
  /** One for each sha256 and publication, ordered by publication_id, then as they came: the last of a publication is its newest. */
  snapshots(): Snapshot[]
  /** As `snapshots`, with everything that the manifest knows: validators, robots, request chain. */
  records(): SnapshotRecord[]
  /** Bytes that were kept aside because they were not what their source declares. */
  refused(): RefusedLine[]
  notes(): string[]
  /** @throws StoreCorruptError when they are gone or no longer have this hash */
  bytes(sha256: string): Promise<Uint8Array>
  has(sha256: string, publicationId: string): boolean
  /** The newest bytes of a publication under a name. */
  newest(publicationId: string, name: string): SnapshotRecord | null
  /** What makes a request for this address conditional; null = nothing held from it, or nothing to compare by. */
  validators(url: string): (Validators & { record: SnapshotRecord }) | null
  /** Keeps bytes; acknowledged only when bytes and line are durable. `fresh` is false for bytes that this publication had before. @throws StoreWriteError */
  put(bytes: Uint8Array, facts: SnapshotFacts): Promise<{ snapshot: Snapshot; fresh: boolean }>
  /** Records that held bytes answer for this address, with these validators. */
  seen(record: SnapshotRecord, at: string, url: string, validators: Validators): Promise<void>
  /** Keeps bytes aside, once for as long as an address goes on being refused. */
  refuse(bytes: Uint8Array, facts: Omit<RefusedLine, 'is' | 'sha256' | 'bytes'>): Promise<void>
  note(text: string): Promise<void>
}

export type SnapshotRecord = Omit<SnapshotLine, 'is'>

export interface StoreEffects {
  disk: Disk
  now(): Date
}

const liveEffects: StoreEffects = { disk: realDisk, now: () => new Date() }

/**
 * Opens the snapshot store of a state root; nothing is written, nor a folder made, before the first `put`. Who writes
 * holds the lock (`lock.ts`); who only reads needs none: a line that another process is writing is not seen yet.
 *
 * @throws NewerFormatError, StoreCorruptError
 */
export async function openStore(root: string, { disk, now }: StoreEffects = liveEffects): Promise<Store> {
  const folder = join(root, 'snapshots')
  const path = join(folder, 'manifest.jsonl')
  async function readManifest(): Promise<Manifest> {
    try {
      return parseManifest((await disk.read(path)) ?? Buffer.alloc(0), path)
    } catch (error) {
      throw explained(error, root)
    }
  }
  const lines: ManifestLine[] = []
  let size = 0
  let isReady = false
  let last: Promise<unknown> = Promise.resolve()

  const records = new Map<string, SnapshotRecord>()
  const byUrl = new Map<string, Validators & { record: SnapshotRecord }>()
  const refusals = new Map<string, RefusedLine>()
  const newest = new Map<string, SnapshotRecord>()
  const named = new Set<string>()
  let lastAt = ''
  learnAll((await readManifest()).lines)

  function learnAll(onDisk: readonly ManifestLine[]): void {
    for (const line of onDisk.slice(lines.length)) {
      lines.push(line)
      learn(line)
    }
  }

  function learn(line: ManifestLine): void {
    if (line.is !== 'note') named.add(line.sha256)
    if (line.is === 'refused') refusals.set(line.url, line)
    if (line.is !== 'snapshot' && line.is !== 'seen') return
    const key = keyOf(line)
    if (line.is === 'snapshot') {
      const { is: _, ...record } = line
      if (record.obtained !== 'bundled' && record.retrieved_at > lastAt) lastAt = record.retrieved_at
      if (!records.has(key)) {
        records.set(key, record)
        newest.set(`${record.publication_id} ${record.name}`, record)
      }
    }
    const record = records.get(key)
    if (!record) throw new StoreCorruptError(`${path}: ${line.publication_id} was seen again before it was kept`)
    // A sample is not fetched: its day is the as-of day, and an earlier one means it was there earlier.
    if (line.is === 'seen' && record.obtained === 'bundled' && line.at < record.retrieved_at)
      record.retrieved_at = line.at
    // An address that gives again what it gave before something else: that is the newest now.
    const before = byUrl.get(line.url)?.record
    if (before && before !== record && before.publication_id === record.publication_id) {
      records.delete(key)
      records.set(key, record)
      newest.set(`${record.publication_id} ${record.name}`, record)
    }
    byUrl.set(line.url, { etag: line.etag, lastModified: line.last_modified, record })
    refusals.delete(line.url)
  }

  /** One write after the other; the first one repairs what a kill left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      try {
        if (!isReady) await makeReady()
        isReady = true
        return await work()
      } catch (error) {
        throw explained(error, root)
      }
    })
    last = turn.catch(() => {})
    return turn
  }

  async function makeReady(): Promise<void> {
    await disk.makeFolder(folder)
    await disk.remove(join(folder, 'tmp'))
    const onDisk = await readManifest() // another run may have written between our opening and our lock
    learnAll(onDisk.lines)
    size = onDisk.soundBytes
    const wanted = parseManifest(Buffer.from(headerText), path).format
    if (size === 0 || onDisk.format !== wanted) {
      await replaceFile(disk, path, Buffer.from(manifestText(lines)))
      const wasOlder = size > 0
      size = Buffer.byteLength(manifestText(lines))
      if (wasOlder) await append(noteLine(`manifest migrated from format ${onDisk.format} to ${wanted}`))
    } else if (onDisk.tornBytes > 0) await disk.truncate(path, size)
    if (onDisk.tornBytes > 0)
      await append(noteLine(`removed ${onDisk.tornBytes} bytes of a line that was never finished`))
  }

  async function append(line: ManifestLine): Promise<void> {
    const text = `${JSON.stringify(line)}\n`
    try {
      await disk.append(path, text)
    } catch (error) {
      await disk.truncate(path, size).catch(() => {}) // what stays torn is repaired at the next start
      throw error
    }
    size += Buffer.byteLength(text)
    lines.push(line)
    learn(line)
  }

  const noteLine = (text: string): ManifestLine => ({ is: 'note', at: timeText(now()), text })

  async function keepBytes(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes)
    const target = pathOf(folder, sha256)
    // A file that no line names may lie there after a kill and not yet be durable: written again.
    const held = named.has(sha256) ? await disk.read(target) : null
    if (held && hashOf(held) === sha256) return sha256
    const temporary = join(folder, 'tmp', sha256)
    await disk.makeFolder(dirname(temporary))
    await disk.makeFolder(dirname(target))
    try {
      await disk.write(temporary, bytes)
      await disk.rename(temporary, target)
    } catch (error) {
      await disk.remove(temporary).catch(() => {}) // a full disk gets its space back
      throw error
    }
    await disk.syncFolder(dirname(target))
    await disk.syncFolder(folder)
    return sha256
  }

  const sorted = () =>
    [...records.values()].sort((a, b) =>
      a.publication_id < b.publication_id ? -1 : a.publication_id > b.publication_id ? 1 : 0,
    )

  return {
    root,
    records: sorted,
    snapshots: () => sorted().map(toSnapshot),
    refused: () => [...refusals.values()],
    notes: () => lines.flatMap((line) => (line.is === 'note' ? [line.text] : [])),
    has: (sha256, publicationId) => records.has(keyOf({ sha256, publication_id: publicationId })),
    newest: (publicationId, name) => newest.get(`${publicationId} ${name}`) ?? null,
    validators: (url) => byUrl.get(url) ?? null,

    async bytes(sha256) {
      const bytes = await disk.read(pathOf(folder, sha256))
      if (!bytes) throw new StoreCorruptError(`${pathOf(folder, sha256)}: the bytes are gone`)
      if (hashOf(bytes) !== sha256)
        throw new StoreCorruptError(`${pathOf(folder, sha256)}: the bytes are not what their name says`)
      return bytes
    },

    put(bytes, facts) {
      return inTurn(async () => {
        const sha256 = await keepBytes(bytes)
        const publication_id = `${facts.source_id}/${facts.edition}`
        const key = keyOf({ sha256, publication_id })
        const known = records.get(key)
        if (known) {
          await sawAgain(known, facts.retrieved_at, facts.url, { etag: facts.etag, lastModified: facts.last_modified })
          return { snapshot: toSnapshot(known), fresh: false }
        }
        if (facts.obtained !== 'bundled' && facts.retrieved_at < lastAt)
          await append(
            noteLine(
              `the clock says ${facts.retrieved_at}, but the manifest has come to ${lastAt}; the order of its lines counts`,
            ),
          )
        await append({ is: 'snapshot', sha256, bytes: bytes.length, publication_id, ...facts })
        return { snapshot: toSnapshot(records.get(key) as SnapshotRecord), fresh: true }
      })
    },

    seen: (record, at, url, validators) => inTurn(() => sawAgain(record, at, url, validators)),

    refuse(bytes, facts) {
      return inTurn(async () => {
        if (refusals.has(facts.url)) return
        await append({ is: 'refused', sha256: await keepBytes(bytes), bytes: bytes.length, ...facts })
      })
    },

    note: (text) => inTurn(() => append(noteLine(text))),
  }

  /** No line when nothing differs from what the manifest says of this address already. */
  async function sawAgain(record: SnapshotRecord, at: string, url: string, now: Validators): Promise<void> {
    const before = byUrl.get(url)
    const isSame = before?.record === record && before.etag === now.etag && before.lastModified === now.lastModified
    const isEarlier = record.obtained === 'bundled' && at < record.retrieved_at
    if (isSame && !isEarlier && !refusals.has(url)) return
    const { sha256, publication_id } = record
    await append({ is: 'seen', sha256, publication_id, at, url, etag: now.etag, last_modified: now.lastModified })
  }
}

function keyOf({ sha256, publication_id }: { sha256: string; publication_id: string }): string {
  return `${sha256} ${publication_id}`
}

function pathOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256)
}

function toSnapshot(record: SnapshotRecord): Snapshot {
  const { status: _s, etag: _e, last_modified: _l, text_sha256: _t, robots: _r, chain: _c, ...snapshot } = record
  return snapshot
}
