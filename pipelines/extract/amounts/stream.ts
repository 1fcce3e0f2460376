import { isUtf8 } from 'node:buffer'
import type { Amount, AmountContext } from '../amount.ts'
import { InvalidUtf8Error } from '../../errors.ts'
import { amounts } from './amounts.ts'
import { definedSigns } from './evidence.ts'
import { fold } from './fold.ts'

export interface StreamOptions extends AmountContext {
  /** Each line is a document of its own. */
  lines: boolean
  /** How errors call the input. */
  name: string
}

/** A document is looked through for what defines its signs up to here; what follows is read with that. */
const EVIDENCE_UNITS = 1 << 18
/** Text is read in pieces of about this size, cut between paragraphs, else between lines, else between sentences. */
const PIECE_UNITS = 1 << 16

/**
 * Amounts of a UTF-8 text of any size as NDJSON, in bounded memory. Offsets are UTF-16 units in the line, lines count
 * from 1; an amount that runs over a line end has `end_line` too.
 *
 * @throws InvalidUtf8Error at the first byte that is no UTF-8
 */
export async function* amountLines(input: AsyncIterable<Uint8Array>, options: StreamOptions): AsyncGenerator<string> {
  const { lines, name, ...context } = options
  let line = 1
  let rest = ''
  let known: AmountContext | null = lines ? context : null
  let column = 0
  for await (const text of decode(input, name)) {
    rest += text
    if (!known) {
      if (rest.length < EVIDENCE_UNITS) continue
      known = withSigns(rest, context)
    }
    while (rest.length > PIECE_UNITS) {
      const cut = cutAt(rest, lines)
      if (cut === 0) break
      const piece = rest.slice(0, cut)
      yield print(piece, line, column, known, lines)
      const ends = newlines(piece)
      line += ends.length
      column = ends.length === 0 ? column + cut : cut - 1 - (ends.at(-1) ?? 0)
      rest = rest.slice(cut)
    }
  }
  yield print(rest, line, column, known ?? withSigns(rest, context), lines)
}

/** What the document says of its bare signs holds for all its pieces. */
const withSigns = (text: string, context: AmountContext): AmountContext => ({
  ...context,
  signs: Object.fromEntries(definedSigns(fold(text))),
})

/** Where a piece may end: behind a paragraph, a line, a sentence, a blank; 0 = wait for more. */
function cutAt(text: string, lines: boolean): number {
  const within = text.slice(0, PIECE_UNITS)
  const paragraph = lines ? -1 : within.lastIndexOf('\n\n')
  if (paragraph > 0) return paragraph + 2
  const end = within.lastIndexOf('\n')
  if (end >= 0) return end + 1
  if (text.length < 8 * PIECE_UNITS) return 0
  const sentence = Math.max(within.lastIndexOf('. '), within.lastIndexOf('。'))
  if (sentence > 0) return sentence + 1
  const blank = within.lastIndexOf(' ')
  return blank > 0 ? blank + 1 : PIECE_UNITS
}

function print(text: string, line: number, column: number, context: AmountContext, lines: boolean): string {
  if (!lines) return rows(text, line, column, amounts(text, context))
  let out = ''
  let from = 0
  for (let n = line; from < text.length; n++) {
    const end = text.indexOf('\n', from)
    const one = text.slice(from, end < 0 ? text.length : end)
    const found = amounts(one, context)
    if (found.length > 0) out += rows(one, n, n === line ? column : 0, found)
    if (end < 0) break
    from = end + 1
  }
  return out
}

function rows(text: string, line: number, column: number, found: readonly Amount[]): string {
  if (found.length === 0) return ''
  let out = ''
  let at = line
  let from = -column
  let next = text.indexOf('\n')
  for (const amount of found) {
    while (next >= 0 && next < amount.start) {
      at++
      from = next + 1
      next = text.indexOf('\n', from)
    }
    out += `${row(amount, at, from)}\n`
  }
  return out
}

function row(
  { start, end, text: words, low, central, high, currency, semantics, role, scale, converts }: Amount,
  line: number,
  from: number,
): string {
  const breaks = words.includes('\n') ? newlines(words) : []
  // Keys that are undefined are left out of JSON.
  return JSON.stringify({
    line,
    start: start - from,
    end: breaks.length === 0 ? end - from : end - start - 1 - breaks.at(-1)!,
    text: breaks.length === 0 ? words : words.replace(/[ \t\r]*\n[ \t]*/g, ' '),
    low,
    central,
    high,
    currency,
    semantics,
    role,
    scale,
    converts: converts === undefined ? undefined : converts - from,
    end_line: breaks.length === 0 ? undefined : line + breaks.length,
  })
}

function newlines(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at)
  return found
}

/** Strict UTF-8 in pieces; a byte order mark at the start is dropped. */
async function* decode(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  let offset = 0
  let isFirst = true
  for await (const chunk of input) {
    let bytes =
      rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk])
    const whole = bytes.length - unfinished(bytes)
    rest = Buffer.from(bytes.subarray(whole))
    bytes = bytes.subarray(0, whole)
    if (!isUtf8(bytes)) throw new InvalidUtf8Error(name, offset + firstInvalid(bytes), bytes[firstInvalid(bytes)] ?? 0)
    offset += whole
    const text = bytes.toString('utf8')
    yield isFirst && text.startsWith('\ufeff') ? text.slice(1) : text
    isFirst &&= text === ''
  }
  if (rest.length > 0) throw new InvalidUtf8Error(name, offset, rest[0] ?? 0)
}

/** Bytes at the end that begin a character which is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

/** Offset of the first byte that begins no character (The Unicode Standard, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size === 0) return at
    const second = bytes[at + 1] ?? 0
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (size > 1 && (second < least || second > most)) return at
    for (let n = 2; n < size; n++) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return at
    at += size
  }
  return at
}
