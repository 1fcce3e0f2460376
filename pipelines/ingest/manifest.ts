import { z } from 'zod'
import { StoreCorruptError } from '../errors.ts'
import { formatOf, migrated, type Migrations } from './format.ts'

// manifest.jsonl: one JSON object a line, only ever appended. The first line carries the format, each other says in
// `is` what it records; the order of the lines is the order in which things happened.

/** `2025-04-24T06:00:00Z` */
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const text = z.string().nullable()

/** Bytes of a publication, first seen here. */
const snapshotLine = z.object({
  is: z.literal('snapshot'),
  sha256,
  source_id: z.string(),
  kind: z.string(),
  edition: z.string(),
  publication_id: z.string(),
  url: z.string(),
  final_url: text,
  obtained: z.enum(['fetched', 'by_hand', 'bundled']),
  retrieved_at: time,
  media_type: z.string(),
  charset: text,
  bytes: z.int().min(0),
  published_on: text,
  name: z.string(),
  /** Of the answer; null = by hand. */
  status: z.int().nullable(),
  etag: text,
  last_modified: text,
  /** Of the document's text: what stays equal when only markup changed; null = not read. */
  text_sha256: text,
  robots: z
    .object({
      verdict: z.enum(['allowed', 'no_file', 'refused']),
      status: z.int(),
      crawlDelayMs: z.number().nullable(),
    })
    .nullable(),
  chain: z.array(z.object({ url: z.string(), status: z.int() })),
})

/** Held bytes under other validators, at another address, or with other markup: nothing new to read. */
const seenLine = z.object({
  is: z.literal('seen'),
  sha256,
  publication_id: z.string(),
  at: time,
  url: z.string(),
  etag: text,
  last_modified: text,
})

/** Bytes that were not what the source declares: kept aside to look at, never extracted. */
const refusedLine = z.object({
  is: z.literal('refused'),
  sha256,
  source_id: z.string(),
  url: z.string(),
  at: time,
  bytes: z.int().min(0),
  media_type: z.string(),
  reason: z.string(),
})

/** Something the store did to itself: a repair, a migration, a clock behind the manifest. */
const noteLine = z.object({ is: z.literal('note'), at: time, text: z.string() })

const manifestLine = z.discriminatedUnion('is', [snapshotLine, seenLine, refusedLine, noteLine])

export type SnapshotLine = z.infer<typeof snapshotLine>
export type RefusedLine = z.infer<typeof refusedLine>
export type ManifestLine = z.infer<typeof manifestLine>

/** Format 0 had no first line and no hash of the text. */
const migrations: Migrations = [
  (line: object) =>
    'is' in line && line.is === 'snapshot' && !('text_sha256' in line) ? { ...line, text_sha256: null } : line,
]

const header = { lossrange: 'manifest', format: migrations.length }
export const headerText = `${JSON.stringify(header)}\n`

export interface Manifest {
  lines: ManifestLine[]
  /** Bytes of the whole lines; what follows is the torn end of a line that was never acknowledged. */
  soundBytes: number
  tornBytes: number
  /** Format it was written in; another than today's is rewritten before the next line is added. */
  format: number
}

/**
 * Reads a manifest as it lies on disk.
 *
 * @throws NewerFormatError, StoreCorruptError naming the line that can't be read; a torn last line is no error
 */
export function parseManifest(bytes: Buffer, path: string): Manifest {
  const lines: ManifestLine[] = []
  let format = 0
  let start = 0
  let number = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0) break
    number += 1
    const isLast = end === bytes.length - 1
    const read = parseLine(bytes.subarray(start, end).toString('utf8'))
    if (read === undefined && isLast) break
    if (read === undefined)
      throw new StoreCorruptError(`${path}:${number}: not a manifest line; restore the file from a copy`)
    if (number === 1 && 'lossrange' in read) {
      migrated(read, path, migrations)
      format = formatOf(read)
    } else {
      const line = manifestLine.safeParse(migrated({ ...read, format }, path, migrations))
      if (!line.success)
        throw new StoreCorruptError(`${path}:${number}: ${z.prettifyError(line.error).replaceAll('\n', ' ')}`)
      lines.push(line.data)
    }
    start = end + 1
  }
  return { lines, soundBytes: start, tornBytes: bytes.length - start, format }
}

function parseLine(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}

/** A whole manifest in today's format. */
export function manifestText(lines: readonly ManifestLine[]): string {
  return headerText + lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** UTC to the second, as every time of a manifest is written. */
export function timeText(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}
