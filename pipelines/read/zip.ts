import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { ArchiveError, ArchiveBombError, EncryptedError, TruncatedError } from '../errors.ts'

/** A file inside an archive. */
export interface Member {
  /** Path as the archive gives it. */
  name: string
  bytes: Uint8Array
}

const MAX_UNPACKED = 200e6
const MAX_RATIO = 200
/** Small texts may shrink a lot; a bomb is large. */
const RATIO_FROM = 1e6
const MAX_MEMBERS = 10_000
const STORED = 0
const DEFLATED = 8
const inflate = promisify(inflateRaw) as (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>

/**
 * Files of a ZIP archive in its order, folders and what packers add left out. Declared sizes are added up before anything
 * is unpacked, and held against what comes out while it is.
 * @param wanted only these members are unpacked; the sizes of all are counted
 * @throws ArchiveBombError above 200 MB or 200 times the packed size
 * @throws ArchiveError on unsafe or repeated names, wrong sizes, unknown packing
 * @throws EncryptedError, TruncatedError
 */
export async function readMembers(
  bytes: Uint8Array,
  name = 'the archive',
  wanted: (member: string) => boolean = () => true,
): Promise<Member[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await open(buffer, name)
  const entries = await listEntries(zip, name)
  guardSizes(entries, name)
  const members: Member[] = []
  for (const entry of entries) {
    if (wanted(entry.fileName)) members.push({ name: entry.fileName, bytes: await unpack(zip, buffer, entry, name) })
  }
  return members
}

function open(buffer: Buffer, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip)
      else if (/end of central directory/i.test(error.message))
        reject(new TruncatedError(name, 'the directory at the end of the archive is missing'))
      else reject(new ArchiveError(name, error.message))
    })
  })
}

function listEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    const seen = new Set<string>()
    zip.on('error', (error: Error) => reject(new ArchiveError(name, error.message)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      const problem = problemOf(entry, seen)
      if (entry.isEncrypted()) return reject(new EncryptedError(name))
      if (problem !== null) return reject(new ArchiveError(name, problem))
      seen.add(entry.fileName)
      if (entries.length >= MAX_MEMBERS) return reject(new ArchiveBombError(name, `more than ${MAX_MEMBERS} files`))
      if (!/\/$|^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/.test(entry.fileName)) entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Names that climb out of a folder are refused by yauzl itself. */
function problemOf(entry: Entry, seen: ReadonlySet<string>): string | null {
  if (seen.has(entry.fileName)) return `two members are named "${entry.fileName}"`
  const { compressionMethod } = entry
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    return `"${entry.fileName}" is packed by method ${compressionMethod}`
  return null
}

function guardSizes(entries: readonly Entry[], name: string): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  const size = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (size > MAX_UNPACKED) throw new ArchiveBombError(name, `${size} bytes unpacked`)
  if (size > RATIO_FROM && size > MAX_RATIO * Math.max(1, packed))
    throw new ArchiveBombError(name, `${Math.round(size / Math.max(1, packed))} times its packed size`)
}

async function unpack(zip: ZipFile, buffer: Buffer, entry: Entry, name: string): Promise<Uint8Array> {
  const start = await new Promise<number>((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error === null) resolve(header.fileDataStart)
      else reject(new ArchiveError(name, error.message))
    })
  })
  const packed = buffer.subarray(start, start + entry.compressedSize)
  if (packed.length < entry.compressedSize) throw new TruncatedError(name, `"${entry.fileName}" ends early`)
  const size = entry.uncompressedSize
  // one byte more than declared is enough to catch a lie, and all that a lie can cost
  const bytes =
    entry.compressionMethod === STORED
      ? packed
      : await inflate(packed, { maxOutputLength: size + 1 }).catch((error: Error & { code?: string }) => {
          if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new ArchiveError(name, `"${entry.fileName}" is larger than its declared ${size} bytes`)
          throw new ArchiveError(name, `"${entry.fileName}" can't be unpacked (${error.message})`)
        })
  if (bytes.length !== size)
    throw new ArchiveError(name, `"${entry.fileName}" has ${bytes.length} bytes where ${size} are declared`)
  if (crc32(bytes) !== entry.crc32) throw new ArchiveError(name, `the checksum of "${entry.fileName}" does not fit`)
  return bytes
}
