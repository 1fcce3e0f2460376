import type { DocumentKind, FileFacts } from '../../sources/define-source.ts'
import { BadTypeError, SourceCrashError, SourceError, UnexpectedDocumentError } from '../errors.ts'
import type { Document, Format } from '../read/document.ts'
import { hashOf } from './hash.ts'
import { canBe, sniff } from './sniff.ts'

/** `readDocument` of the next stage; handed in by who runs the stages, because ingest imports none that come after it. */
export type ReadDocument = (
  bytes: Uint8Array,
  options: {
    format?: Format | undefined
    encoding?: string | undefined
    transport?: string | undefined
    name?: string | undefined
  },
) => Promise<Document>

export interface Examined {
  document: Document
  /** Null = neither the document nor the link that led to it says it. */
  edition: string | null
  textSha256: string
}

/**
 * Looks whether fetched bytes are the document that a source declares.
 *
 * @param said edition that the link named; null = the document says it
 * @throws BadTypeError, ReadError, UnexpectedDocumentError, SourceCrashError
 */
export async function examine(
  kind: DocumentKind,
  bytes: Uint8Array,
  file: FileFacts & { transport: string | null },
  said: string | null,
  read: ReadDocument,
): Promise<Examined> {
  const where = file.url ?? file.name
  const sniffed = sniff(bytes)
  if (!canBe(kind.format, sniffed))
    throw new BadTypeError(
      `${where}: ${kind.kind} must be ${kind.format}, got ${sniffed.words} (${bytes.length} bytes)`,
    )
  const document = await read(bytes, {
    format: kind.format,
    encoding: kind.encoding,
    transport: file.transport ?? undefined,
    name: file.name,
  })
  if (!ofSource(`${kind.kind}: recognises()`, () => kind.recognises(document, file)))
    throw new UnexpectedDocumentError(`${where}: not recognised as ${kind.kind}: it is ${describe(document)}`)
  const missing = missingAnchor(document, kind.anchors)
  if (missing !== null)
    throw new UnexpectedDocumentError(`${where}: ${kind.kind} must contain "${missing}"; it is ${describe(document)}`)
  const own = ofSource(`${kind.kind}: edition()`, () => kind.edition(document, file))
  if (own !== null && said !== null && own !== said)
    throw new UnexpectedDocumentError(`${where}: the link names edition ${said}, the document ${own}`)
  const edition = own ?? said
  if (edition !== null && !isEdition(edition))
    throw new UnexpectedDocumentError(`${where}: an edition is letters, digits, ".", "_" and "-", got "${edition}"`)
  return { document, edition, textSha256: textHash(document) }
}

/** Part of a publication's id, so without blanks and slashes. */
export function isEdition(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text)
}

/** Calls code of a source: what it throws costs that source only. */
export function ofSource<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceCrashError(`${what} threw ${String(error)}`, { cause: error })
  }
}

/** The first anchor that is not in the document; letter-spaced headings count as if they weren't. */
export function missingAnchor(document: Document, anchors: readonly string[]): string | null {
  const text = textsOf(document).map(squeezed).join('\n')
  return anchors.find((anchor) => !text.includes(squeezed(anchor))) ?? null
}

function squeezed(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** All that a person would read: stays the same when a publisher changes markup, scripts or the order of attributes. */
export function textHash(document: Document): string {
  return hashOf(Buffer.from(textsOf(document).join('\n')))
}

function textsOf({ title, blocks, tables }: Document): string[] {
  const ofTables = tables.flatMap(({ caption, header, rows }) => [
    caption ?? '',
    ...header.map((cell) => cell.text),
    ...rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  ])
  return [title ?? '', ...blocks.map((block) => block.text), ...ofTables]
}

/** In a few words for one line of a message: `csv "2024 CSN …" with 2 tables, first headed State | # of Reports`. */
export function describe(document: Document): string {
  const { format, title, blocks, tables } = document
  const headed = tables.find((table) => table.header.length > 0)?.header.map((cell) => cell.text)
  const named = title ?? headed?.join(' | ') ?? blocks[0]?.text ?? ''
  const words = named.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return `${format}${words === '' ? ' without a word' : ` "${words.length > 80 ? `${words.slice(0, 79)}…` : words}"`}`
}
