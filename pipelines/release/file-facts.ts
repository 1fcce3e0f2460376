import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What a file of a release is known by. */
export interface FileFacts {
  /** Path inside the release folder, with `/`. */
  name: string
  bytes: number
  sha256: string
}

/** Reads the file once; memory does not grow with its size. */
export async function fileFacts(folder: string, name: string): Promise<FileFacts> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { name, bytes, sha256: hash.digest('hex') }
}

/** Every file below the folder, in code-point order of its path. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(byCodePoint)
}

/** Code-point order is the order of UTF-8 bytes; JavaScript's own is that of UTF-16 units. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** Media type by the end of the name; `application/octet-stream` for anything else. */
export function mediaType(name: string): string {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
  cff: 'application/yaml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
