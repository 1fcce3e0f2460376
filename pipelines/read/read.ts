import { EmptyFileError, LocatorError, SeveralDocumentsError, TooLargeError } from '../errors.ts'
import { decode, decodeParts, type CharsetHints } from './charset.ts'
import { textIn, type Document, type Format, type Row, type Table } from './document.ts'
import { refusalOf } from './refusal.ts'
import { sniff } from './sniff.ts'

export interface ReadOptions {
  /** What the bytes must be; guessed from the bytes when absent, and then held against the name's ending. */
  format?: Format | undefined
  /** For bytes that never carry a label: the source's declaration. */
  encoding?: string | undefined
  /** Charset label of the transport (`Content-Type`). */
  transport?: string | undefined
  /** Last part of the path or address; stands in messages. */
  name?: string | undefined
  /** Name of the file to read where the bytes are a ZIP archive of several. */
  member?: string | undefined
}

/** Bytes of one document, at most. Every known report is below 80 MB. */
const MAX_BYTES = { csv: 256e6, html: 32e6, text: 32e6, pdf: 128e6, xlsx: 64e6, json: 128e6 } as const

const LARGE_CSV = 8e6

const ENDINGS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  json: 'json',
}

/**
 * Any publisher's bytes as a `Document`. Looks at size, then at the first bytes, then parses.
 * @throws ReadError one of its classes for each refusal, with what the bytes are and what was expected
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const name = options.name ?? 'the file'
  const seen = sniff(bytes, name)
  if (seen.kind === 'empty') throw new EmptyFileError(name, seen.what)
  if (seen.kind === 'zip') return readMember(bytes, options)
  const named = ENDINGS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  const expected = options.format ?? named ?? null
  const format = agreed(seen.kind, expected)
  if (format === null) throw refusalOf(bytes, name, seen, expected)
  if (bytes.length > MAX_BYTES[format]) {
    throw new TooLargeError(name, `it has ${bytes.length} bytes`, `at most ${MAX_BYTES[format]} for ${format}`)
  }
  return parse(bytes, format, name, options)
}

/** An archive stands for the one member that can be read, or for the one that `options.member` names. */
async function readMember(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const archive = options.name ?? 'the file'
  const { readMembers } = await import('./zip.ts')
  const members = await readMembers(bytes, archive, (name) => options.member === undefined || name === options.member)
  const readable = members.filter((member) => {
    const { kind } = sniff(member.bytes, member.name)
    return options.member !== undefined || (kind !== 'zip' && agreed(kind, options.format ?? null) !== null)
  })
  const [member, ...others] = readable
  if (member === undefined || others.length > 0) {
    throw new SeveralDocumentsError(
      archive,
      members.map((each) => each.name),
      options.member ?? options.format ?? 'document',
    )
  }
  const document = await readDocument(member.bytes, { ...options, name: member.name, member: undefined })
  return { ...document, warnings: [`read from "${member.name}" in the ZIP archive`, ...document.warnings] }
}

/** The format to read by: what the bytes are, unless text is expected as csv or the other way round, which no byte tells. */
function agreed(kind: string, expected: Format | null): Format | null {
  const readable = (['csv', 'html', 'text', 'pdf', 'xlsx', 'json'] as const).find((format) => format === kind) ?? null
  if (expected === null || readable === expected) return readable
  const alike = (format: Format | null) => format === 'csv' || format === 'text'
  if (alike(readable) && (alike(expected) || expected === 'html')) return expected === 'html' ? null : expected
  return expected === 'text' && readable === 'json' ? 'text' : null
}

async function parse(bytes: Uint8Array, format: Format, name: string, options: ReadOptions): Promise<Document> {
  if (format === 'pdf') return { ...(await (await import('./pdf.ts')).readPdf(bytes, name)), charset: null }
  if (format === 'xlsx') return { ...(await (await import('./xlsx.ts')).readXlsx(bytes, name)), charset: null }
  const hints = { transport: options.transport, declared: options.encoding }
  if (format === 'csv') return parseCsv(bytes, name, hints)
  const decoded = decode(bytes, hints)
  const { charset, text } = decoded
  const finish = (document: Omit<Document, 'charset'>): Document => ({
    ...document,
    charset,
    warnings: [...decoded.warnings, ...document.warnings],
  })
  switch (format) {
    case 'html':
      return finish((await import('./html.ts')).readHtml(text, name))
    case 'text':
      return finish((await import('./text.ts')).readText(text))
    case 'json':
      return finish((await import('./json.ts')).readJson(text, name))
  }
}

/** Small files at once; large ones in parts, their rows packed. */
async function parseCsv(bytes: Uint8Array, name: string, hints: CharsetHints): Promise<Document> {
  const { readCsv } = await import('./csv.ts')
  const large = bytes.length > LARGE_CSV
  const { charset, warnings, parts } = decodeParts(bytes, hints, large ? 1_048_576 : Infinity)
  const document = readCsv(parts, name, large)
  return { ...document, charset, warnings: [...warnings, ...document.warnings] }
}

/**
 * Rows of a delimited file that is too large to hold as a document: memory stays that of its bytes.
 * @throws the errors of `readDocument`, when they are met
 */
export async function* streamRows(
  bytes: Uint8Array,
  options: ReadOptions = {},
): AsyncGenerator<{ table: Table; row: Row }> {
  const name = options.name ?? 'the file'
  const seen = sniff(bytes, name)
  if (agreed(seen.kind, 'csv') === null) throw refusalOf(bytes, name, seen, 'csv')
  const { streamCsv } = await import('./csv.ts')
  const { parts } = decodeParts(bytes, { transport: options.transport, declared: options.encoding }, 1_048_576)
  yield* streamCsv(parts, name)
}

/**
 * The text that stands at a locator of these bytes: the same string that `readDocument` gave there.
 * @throws LocatorError when there is no such place
 */
export async function textAt(bytes: Uint8Array, options: ReadOptions, locator: string): Promise<string> {
  const document = await readDocument(bytes, options)
  const text = textIn(document, locator)
  if (text === null) throw new LocatorError(options.name ?? 'the file', locator, document.format)
  return text
}
