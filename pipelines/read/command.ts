import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { LocatorError, ReadError, UsageError } from '../errors.ts'
import type { Document, Format, Table } from './document.ts'
import { textIn } from './document.ts'
import { jsonParts, listing, rowLine, tableHead } from './listing.ts'
import { readDocument, streamRows, type ReadOptions } from './read.ts'
import { sniff } from './sniff.ts'

export interface ReadCommand {
  source?: string
  locator?: string
  member?: string
  json?: boolean
}

/** Delimited files above this are printed as they are read. */
const STREAMED = 16e6
const SOURCES = new URL('../../sources/', import.meta.url)

/**
 * What `lossrange read FILE` prints, in parts.
 * @throws UsageError on a file or source that is not there; ReadError, LocatorError
 */
export async function* readCommand(file: string, command: ReadCommand): AsyncGenerator<string> {
  if (!existsSync(file)) throw new UsageError(`${file}: no such file`)
  const bytes = readFileSync(file)
  const name = basename(file)
  const seen = sniff(bytes, name)
  const declared = command.source === undefined ? {} : await declaredBy(command.source, seen.kind)
  const options: ReadOptions = { ...declared, name, member: command.member }
  const plain = command.locator === undefined && command.json !== true
  if (plain && seen.kind === 'csv' && bytes.length > STREAMED) return yield* streamed(bytes, options)
  if (seen.kind === 'zip' && command.member === undefined && plain) return yield* members(bytes, options)
  const document = await readDocument(bytes, options)
  if (command.locator !== undefined) yield `${found(document, command.locator, name)}\n`
  else if (command.json === true) yield* jsonParts(document)
  else for (const line of listing(document, name)) yield `${line}\n`
}

function found(document: Document, locator: string, name: string): string {
  const text = textIn(document, locator)
  if (text === null) throw new LocatorError(name, locator, document.format)
  return text
}

async function* streamed(bytes: Uint8Array, options: ReadOptions): AsyncGenerator<string> {
  yield `${options.name}: csv, ${bytes.length} bytes, printed as it is read\n`
  let last: Table | null = null
  let lines: string[] = []
  for await (const { table, row } of streamRows(bytes, options)) {
    if (table !== last) lines.push(...tableHead(table, null))
    last = table
    lines.push(rowLine(row))
    if (lines.length < 1_000) continue
    yield `${lines.join('\n')}\n`
    lines = []
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}

/** Every file of an archive; one that can't be read says why, and the others go on. */
async function* members(bytes: Uint8Array, options: ReadOptions): AsyncGenerator<string> {
  const { readMembers } = await import('./zip.ts')
  for (const member of await readMembers(bytes, options.name)) {
    try {
      const document = await readDocument(member.bytes, { ...options, name: member.name })
      for (const line of listing(document, member.name)) yield `${line}\n`
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      yield `${error.message}\n`
    }
    yield '\n'
  }
}

/** Format and encoding that a source declares for documents of this kind. */
async function declaredBy(source: string, kind: string): Promise<{ format?: Format; encoding?: string }> {
  const known = readdirSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const path = new URL(`${source}/source.ts`, SOURCES)
  if (!known.includes(source) || !existsSync(path))
    throw new UsageError(`source "${source}" is unknown; there are ${known.sort().join(', ')}`)
  const declaration = (await import(path.href)) as {
    default: { documents: readonly { format: Format; encoding?: string }[] }
  }
  const { documents } = declaration.default
  const document = documents.find(({ format }) => format === kind) ?? documents[0]
  if (document === undefined) throw new UsageError(`source "${source}" is a ledger: it declares no documents`)
  const { format, encoding } = document
  return { ...(kind === 'zip' ? {} : { format }), ...(encoding === undefined ? {} : { encoding }) }
}
