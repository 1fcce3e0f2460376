import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StoreCorruptError, UsageError } from '../errors.ts'
import { type Disk, realDisk } from './disk.ts'
import type { SnapshotRecord, Store } from './store.ts'

/** What `lossrange snapshots verify` found. */
export interface StoreVerdict {
  /** Distinct bytes whose hash was computed again. */
  checked: number
  /** Bytes that are gone or changed, in words. */
  wrong: string[]
  /** Files that no manifest line names: a kill came between bytes and line. Harmless; the next fetch adopts them. */
  unnamed: string[]
}

/** Computes the hash of everything that the manifest names. */
export async function verifyStore(store: Store): Promise<StoreVerdict> {
  const hashes = [...new Set([...store.records(), ...store.refused()].map(({ sha256 }) => sha256))].sort()
  const wrong: string[] = []
  for (const sha256 of hashes) {
    try {
      await store.bytes(sha256)
    } catch (error) {
      if (!(error instanceof StoreCorruptError)) throw error
      wrong.push(error.message)
    }
  }
  const named = new Set(hashes)
  const unnamed = (await filesIn(store.root)).filter((name) => !named.has(name))
  return { checked: hashes.length, wrong, unnamed }
}

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'snapshots'), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries.flatMap(({ name }) => (/^[0-9a-f]{64}$/.test(name) ? [name] : [])).sort()
}

/**
 * Snapshots that a person means by the first digits of a hash, or by a publication.
 *
 * @throws UsageError when there is none
 */
export function findSnapshots(store: Store, id: string): SnapshotRecord[] {
  const isHash = /^[0-9a-f]{6,64}$/.test(id)
  const found = store
    .records()
    .filter(({ sha256, publication_id }) => publication_id === id || (isHash && sha256.startsWith(id)))
  if (found.length > 0) return found
  throw new UsageError(
    `${id}: no such snapshot in ${store.root}; give a publication (fbi-ic3/2024) or at least six digits of a hash, as "lossrange snapshots list" prints them`,
  )
}

export function pathOfSnapshot(root: string, sha256: string): string {
  return join(root, 'snapshots', sha256.slice(0, 2), sha256)
}

/**
 * Copies snapshots under names that people read, `DIR/<source>/<edition>/<name>`, with the manifest's facts beside them
 * in `DIR/snapshots.json`. Two files of one name get the first digits of their hash in front.
 *
 * @returns the paths written @throws UsageError when the folder is not empty; StoreCorruptError
 */
export async function exportSnapshots(
  store: Store,
  records: readonly SnapshotRecord[],
  folder: string,
  disk: Disk = realDisk,
): Promise<string[]> {
  const there = await readdir(folder).catch(() => [])
  if (there.length > 0) throw new UsageError(`${folder}: is not empty; name a new folder`)
  const taken = new Set<string>()
  const files: (SnapshotRecord & { file: string })[] = []
  for (const record of records) {
    const name = safeName(record.name)
    const plain = join(safeName(record.source_id), safeName(record.edition), name)
    const file = taken.has(plain) ? join(dirname(plain), `${record.sha256.slice(0, 12)}-${name}`) : plain
    taken.add(file)
    await disk.makeFolder(dirname(join(folder, file)))
    await disk.write(join(folder, file), await store.bytes(record.sha256))
    files.push({ file, ...record })
  }
  await disk.makeFolder(folder)
  await disk.write(join(folder, 'snapshots.json'), Buffer.from(`${JSON.stringify(files, null, 2)}\n`))
  return files.map(({ file }) => join(folder, file))
}

/** A publisher's name for a file must not lead out of the folder, nor hide in it. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._ ()+=@-]/gu, '_').replace(/^\.+/, '_') || 'document'
}
