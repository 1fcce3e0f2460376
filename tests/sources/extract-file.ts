import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Channel, extractSnapshot } from '../../pipelines/extract/extract.ts'
import type { Extraction } from '../../pipelines/extract/reading.ts'
import type { Snapshot } from '../../pipelines/ingest/snapshot.ts'
import type { Document } from '../../pipelines/read/document.ts'
import { readDocument } from '../../pipelines/read/read.ts'
import type { DocumentKind, Source } from '../../sources/define-source.ts'

export interface FileOptions {
  edition?: string
  publishedOn?: string
  url?: string
  name?: string
  channel?: Channel
}

/** A file through the path of a run: recognised, its edition asked, its figures taken. */
export async function extractFile(source: Source, path: string, options: FileOptions = {}): Promise<Extraction> {
  const name = options.name ?? basename(path)
  return extractBytes(source, readFileSync(path), { ...options, name })
}

export async function extractBytes(
  source: Source,
  bytes: Uint8Array,
  { edition, publishedOn, url, name = 'file', channel = 'live' }: FileOptions,
): Promise<Extraction> {
  const file = { name, url: url ?? null }
  const { kind, document } = await recognised(source, bytes, file)
  const snapshot = snapshotOf(source, bytes, {
    kind: kind.kind,
    edition: edition ?? kind.edition(document, file) ?? 'unsaid',
    url: url ?? source.landing,
    published_on: publishedOn ?? null,
    name,
  })
  return extractSnapshot(source, snapshot, bytes, channel)
}

export function snapshotOf(
  source: Source,
  bytes: Uint8Array,
  facts: Pick<Snapshot, 'kind' | 'edition' | 'url' | 'published_on' | 'name'>,
): Snapshot {
  return {
    ...facts,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    source_id: source.id,
    publication_id: `${source.id}/${facts.edition}`,
    final_url: null,
    obtained: 'by_hand',
    retrieved_at: '2026-11-23T00:00:00Z',
    media_type: 'application/octet-stream',
    charset: null,
    bytes: bytes.length,
  }
}

export async function recognised(
  source: Source,
  bytes: Uint8Array,
  file: { name: string; url: string | null },
): Promise<{ kind: DocumentKind; document: Document }> {
  let refusal: unknown = new Error(`${file.name}: no document of ${source.id}`)
  for (const kind of source.documents) {
    try {
      const document = await readDocument(bytes, { format: kind.format, encoding: kind.encoding, name: file.name })
      if (kind.recognises(document, file)) return { kind, document }
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}

/** The amount of a reading that has one. */
export const valueOf = (extraction: Extraction, statement: string): string | null | undefined =>
  extraction.readings.find((reading) => reading.claim_id === `${extraction.publication_id}/${statement}`)
    ?.central_native

/** Sum of the claims of one statement, exact. */
export const sumOf = (extraction: Extraction, statement: string): bigint =>
  extraction.readings
    .filter((reading) => reading.claim_id.startsWith(`${extraction.publication_id}/${statement}.`))
    .reduce((sum, reading) => sum + BigInt(reading.central_native ?? 'no value'), 0n)

export const controlOf = (extraction: Extraction, label: string): string | undefined =>
  extraction.controls.find((control) => control.label === label)?.value

/** Sum of whole-number controls whose label matches. */
export const sumOfControls = (extraction: Extraction, label: RegExp): bigint =>
  extraction.controls.filter((control) => label.test(control.label)).reduce((sum, { value }) => sum + BigInt(value), 0n)
