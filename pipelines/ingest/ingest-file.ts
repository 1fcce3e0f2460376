import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DocumentKind, FileFacts, Source } from '../../sources/define-source.ts'
import { ReadError, StructureChangedError, UsageError, WrongFileError } from '../errors.ts'
import type { Document } from '../read/document.ts'
import { describe, isEdition, missingAnchor, ofSource, type ReadDocument, textHash } from './examine.ts'
import { type Lock, takeLock } from './lock.ts'
import { timeText } from './manifest.ts'
import { canBe, sniff, type Sniffed } from './sniff.ts'
import type { Snapshot } from './snapshot.ts'
import { refuseStandIn } from './stand-in.ts'
import type { SnapshotFacts, Store } from './store.ts'

export interface FileOptions {
  edition?: string | null
  /** ISO day. */
  publishedOn?: string | null
  /** Where the person got it. */
  url?: string | null
  /** ISO day; a document can't be published after it. */
  asOf: string
}

export interface FileEffects {
  store: Store
  read: ReadDocument
  now?: () => Date
  readBytes?: (path: string) => Promise<Uint8Array>
  /** Held only while the file is written down. */
  lock?: (root: string) => Promise<Lock>
}

/**
 * Takes a copy that a person saved, through the same recogniser as a fetched one, and keeps it. Nothing is written
 * before the file has been recognised and gives as many claims as its kind declares.
 *
 * @returns `fresh` is false when the same bytes were there before
 * @throws LockHeldError; WrongFileError saying what the file is and what was expected; UsageError when the edition is missing or an option is wrong
 */
export async function ingestFile(
  source: Source,
  path: string,
  options: FileOptions,
  effects: FileEffects,
): Promise<{ snapshot: Snapshot; fresh: boolean }> {
  const { store, read, now = () => new Date(), readBytes = readFile, lock = takeLock } = effects
  checkOptions(options)
  if (source.documents.length === 0)
    throw new UsageError(`${source.id}: takes no files; its figures are transcribed in sources/${source.id}/ledger.csv`)
  const bytes = await readBytes(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: can't be read (${error.code ?? error.message})`, { cause: error })
  })
  const file: FileFacts = { name: basename(path), url: options.url ?? null }
  const sniffed = sniff(bytes)
  const { kind, document } = await recognised(source, bytes, sniffed, file, read)
  const own = ofSource(`${kind.kind}: edition()`, () => kind.edition(document, file))
  const said = own ?? options.edition ?? null
  const facts = said === null ? undefined : source.editions?.[said]
  const publishedOn = options.publishedOn ?? facts?.publishedOn ?? null
  // Before the edition is asked for: a file that is cut off may have lost it, and is no use under any.
  checkClaims(kind, document, { ...file, edition: said, publishedOn }, source)
  const edition = agreedEdition(own, options.edition ?? null, source, path, kind)
  const url = options.url ?? facts?.url ?? source.landing
  const snapshotFacts: SnapshotFacts = {
    source_id: source.id,
    kind: kind.kind,
    edition,
    url,
    final_url: null,
    obtained: 'by_hand',
    retrieved_at: timeText(now()),
    media_type: mediaTypes[sniffed.is] ?? (kind.format === 'csv' ? 'text/csv' : 'text/plain'),
    charset: document.charset,
    published_on: publishedOn,
    name: file.name,
    status: null,
    etag: null,
    last_modified: null,
    text_sha256: textHash(document),
    robots: null,
    chain: [],
  }
  const held = await lock(store.root)
  try {
    return await store.put(bytes, snapshotFacts)
  } finally {
    await held.release()
  }
}

const mediaTypes: Partial<Record<Sniffed['is'], string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
}

function checkOptions({ edition, publishedOn, url, asOf }: FileOptions): void {
  if (edition !== undefined && edition !== null && !isEdition(edition))
    throw new UsageError(
      `--edition: expected letters, digits, ".", "_" and "-" as in 2024 or 2025-10-28, got "${edition}"`,
    )
  if (publishedOn !== undefined && publishedOn !== null) {
    if (!isDay(publishedOn))
      throw new UsageError(`--published-on: expected a day as in 2025-10-28, got "${publishedOn}"`)
    if (publishedOn > asOf) throw new UsageError(`--published-on: ${publishedOn} is after ${asOf}, the day of this run`)
  }
  if (url !== undefined && url !== null && !/^https?:\/\/[^\s/]/i.test(url))
    throw new UsageError(`--url: expected the http(s) address that the file came from, got "${url}"`)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

/** The first kind, in the order of the declaration, that takes the file for its own and finds all its anchors. */
async function recognised(
  source: Source,
  bytes: Uint8Array,
  sniffed: Sniffed,
  file: FileFacts,
  read: ReadDocument,
): Promise<{ kind: DocumentKind; document: Document }> {
  const documents = new Map<string, Document | ReadError>()
  const reasons: string[] = []
  for (const kind of source.documents) {
    if (!canBe(kind.format, sniffed)) continue
    const key = `${kind.format} ${kind.encoding ?? ''}`
    const document = documents.get(key) ?? (await readOrError(kind, bytes, file, read))
    documents.set(key, document)
    if (document instanceof ReadError) {
      reasons.push(document.message)
      continue
    }
    if (!ofSource(`${kind.kind}: recognises()`, () => kind.recognises(document, file))) continue
    const missing = missingAnchor(document, kind.anchors)
    if (missing === null) return { kind, document }
    reasons.push(`it looks like ${kind.kind}, but "${missing}" is missing: cut off, or changed`)
  }
  const seen = [...documents.values()].find((document) => !(document instanceof ReadError))
  const is = seen ? describe(seen as Document) : `${sniffed.words} (${bytes.length} bytes)${titleOf(bytes, sniffed)}`
  throw wrongFile(file, is, reasons, source)
}

async function readOrError(
  kind: DocumentKind,
  bytes: Uint8Array,
  { name }: FileFacts,
  read: ReadDocument,
): Promise<Document | ReadError> {
  try {
    return await read(bytes, { format: kind.format, encoding: kind.encoding, name })
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}

function wrongFile({ name }: FileFacts, is: string, reasons: readonly string[], source: Source): WrongFileError {
  const expected = source.documents.map(({ kind, format, anchors }) => {
    const holding =
      anchors.length > 0
        ? ` with ${anchors
            .slice(0, 2)
            .map((anchor) => `"${anchor}"`)
            .join(' and ')}`
        : ''
    return `${kind} (${format}${holding})`
  })
  const why = reasons.length > 0 ? `; ${reasons[0]}` : ''
  const line = `${name}: is ${is}; expected a document of ${source.id}: ${expected.join(', or ')}${why}`
  return new WrongFileError(line.replace(/[\s\p{Cc}]+/gu, ' '))
}

/** ` titled "404 Not Found"`, for a page that was saved under another name. */
function titleOf(bytes: Uint8Array, { is }: Sniffed): string {
  if (is !== 'html') return ''
  try {
    refuseStandIn(bytes, {}, 'the page')
  } catch (error) {
    return `: ${(error as Error).message}`
  }
  const [, title] = /<title[^>]*>([^<]{1,80})/i.exec(new TextDecoder().decode(bytes.subarray(0, 65_536))) ?? []
  return title === undefined ? '' : ` titled "${title.trim()}"`
}

function agreedEdition(
  own: string | null,
  given: string | null,
  source: Source,
  path: string,
  { kind }: DocumentKind,
): string {
  if (own !== null && given !== null && own !== given)
    throw new UsageError(
      `${path}: the file says edition ${own}, --edition says ${given}; leave the option out, or check the file`,
    )
  const edition = own ?? given
  if (edition === null)
    throw new UsageError(
      `${path}: ${kind} does not say which edition it is; give it, e.g. lossrange ingest ${source.id} --file ${path} --edition ${exampleEdition(source)}`,
    )
  return edition
}

function exampleEdition(source: Source): string {
  return (
    Object.keys(source.editions ?? {})
      .sort()
      .at(-1) ?? '2025'
  )
}

function checkClaims(
  kind: DocumentKind,
  document: Document,
  context: FileFacts & { edition: string | null; publishedOn: string | null },
  source: Source,
): void {
  const { min, max } = kind.claims
  const edition = context.edition ?? 'unknown'
  let claims: number
  try {
    const found = ofSource(`${kind.kind}: extract()`, () => kind.extract(document, { ...context, edition }))
    claims = found.filter(({ is }) => is === 'claim').length
  } catch (error) {
    if (error instanceof StructureChangedError) throw wrongFile(context, describe(document), [error.message], source)
    if (context.edition === null) return // it may need the edition, which is asked for next
    throw error
  }
  if (claims >= min && claims <= max) return
  const why = `it looks like ${kind.kind}, but gives ${claims} claims where ${min} to ${max} are expected`
  throw wrongFile(context, describe(document), [why], source)
}
