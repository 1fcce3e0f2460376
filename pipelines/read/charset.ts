import { isUtf8 } from 'node:buffer'
import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import { guessCharset } from './charset-guess.ts'

export interface Decoded {
  text: string
  /** Lower-case name of the charset that gave the text. */
  charset: string
  warnings: string[]
}

export interface CharsetHints {
  /** Label of the transport: `charset` of a Content-Type. */
  transport?: string | undefined
  /** What the source's declaration says of bytes that carry no label. */
  declared?: string | undefined
}

/** Bytes on which a declared charset is tried. */
const TRIAL_BYTES = 16_777_216
/** Never used for a document: the sniffer's answer when it finds no label. */
const NO_LABEL = 'x-user-defined'
/** Escapes by which seven-bit Japanese changes its alphabet. */
const ISO_2022_JP = ['\u001B$B', '\u001B$@', '\u001B(J']

/** What the chain found: the charset, and whether single bytes of windows-1252 stand in UTF-8. */
interface Found {
  charset: string
  patched: boolean
  warnings: string[]
}

/**
 * Bytes to text: byte order mark, then a strict UTF-8 trial, then the label of transport or page, then the source's
 * declaration, then a guess, then windows-1252. A label whose charset can't hold these bytes is passed over.
 */
export function decode(bytes: Uint8Array, hints: CharsetHints = {}): Decoded {
  const { charset, warnings, parts } = decodeParts(bytes, hints, Infinity)
  return { text: [...parts].join(''), charset, warnings }
}

/** As `decode`, the text in parts of about `size` bytes: a large file never stands in memory as text. */
export function decodeParts(
  bytes: Uint8Array,
  hints: CharsetHints,
  size: number,
): { charset: string; warnings: string[]; parts: Iterable<string> } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { charset, patched, warnings } = charsetOf(buffer, hints)
  const parts = patched ? [replaceOdd(buffer)] : textParts(buffer, charset, size)
  const silent = !/^utf-(?:16|32)/.test(charset) && buffer.includes(0)
  return {
    charset,
    warnings: silent ? [...warnings, 'NUL signs stand in the text; they are left out'] : warnings,
    parts,
  }
}

function* textParts(buffer: Buffer, charset: string, size: number): Generator<string> {
  if (charset === 'utf-8' && size >= buffer.length) return yield buffer.toString('utf8').replace(/^\uFEFF/, '')
  // iconv-lite knows every charset but this one, and is slower than Node for UTF-8
  const web = charset === 'utf-8' || charset === 'iso-2022-jp' ? new TextDecoder(charset) : null
  const iconvDecoder = web === null ? iconv.getDecoder(charset) : null
  const step = Math.min(size, Math.max(1, buffer.length))
  for (let at = 0; at < buffer.length; at += step) {
    const part = buffer.subarray(at, at + step)
    const text = web?.decode(part, { stream: true }) ?? iconvDecoder?.write(part) ?? ''
    yield at === 0 ? text.replace(/^\uFEFF/, '') : text
  }
  yield web?.decode() ?? iconvDecoder?.end() ?? ''
}

function charsetOf(buffer: Buffer, hints: CharsetHints): Found {
  const known = (charset: string, warnings: string[] = []): Found => ({ charset, patched: false, warnings })
  const mark = byteOrderMark(buffer) ?? unmarkedWide(buffer)
  if (mark !== null) return known(mark)
  if (ISO_2022_JP.some((escape) => buffer.includes(escape))) return known('iso-2022-jp')
  if (isUtf8(buffer)) return known('utf-8')
  const label = getEncoding(buffer, {
    ...(hints.transport === undefined ? {} : { transportLayerEncodingLabel: hints.transport }),
    defaultEncoding: NO_LABEL,
  })
  const warnings: string[] = []
  const sample = buffer.subarray(0, TRIAL_BYTES)
  for (const candidate of [label, hints.declared]) {
    if (candidate === undefined || candidate.toLowerCase() === NO_LABEL || /^utf-?8$/i.test(candidate)) continue
    if (!iconv.encodingExists(candidate)) warnings.push(`charset "${candidate}" is declared but unknown`)
    else if (fits(sample, candidate)) return known(candidate.toLowerCase(), warnings)
    else warnings.push(`charset "${candidate}" is declared, but bytes don't fit it`)
  }
  const odd = oddInUtf8(sample)
  if (odd > 0)
    return {
      charset: 'utf-8',
      patched: true,
      warnings: [...warnings, `${odd} bytes are no UTF-8; they are read as windows-1252`],
    }
  const guess = guessCharset(sample, (charset) => fits(sample, charset))
  return guess === null ? known('windows-1252', warnings) : known(guess, [...warnings, `charset guessed: ${guess}`])
}

/** No byte without a meaning; a sign that the end cuts doesn't count. */
function fits(sample: Buffer, charset: string): boolean {
  const text = iconv.decode(sample, charset)
  const at = text.indexOf('\uFFFD')
  return at === -1 || at >= text.length - 2
}

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer.length >= 4 && buffer.readUInt32LE(0) === 0xfeff) return 'utf-32le'
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xfeff) return 'utf-32be'
  if (buffer.length >= 2 && buffer.readUInt16LE(0) === 0xfeff) return 'utf-16le'
  if (buffer.length >= 2 && buffer.readUInt16BE(0) === 0xfeff) return 'utf-16be'
  if (buffer.length >= 3 && buffer.readUIntBE(0, 3) === 0xefbbbf && isUtf8(buffer)) return 'utf-8'
  return null
}

/** UTF-16 or UTF-32 without a mark: digits, commas and line ends leave every second byte zero, or three of four. */
export function unmarkedWide(buffer: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  const length = Math.min(buffer.length, 4096) & ~3
  if (length < 8) return null
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) if (buffer[at] === 0) zeros[at & 3]!++
  const [a, b, c, d] = zeros.map((count) => count / (length / 4)) as [number, number, number, number]
  const [most, few] = [0.3, 0.05]
  if (c > 0.95 && d > 0.95 && a < few) return 'utf-32le'
  if (a > 0.95 && b > 0.95 && d < few) return 'utf-32be'
  if (b > most && d > most && a < few && c < few) return 'utf-16le'
  return a > most && c > most && b < few && d < few ? 'utf-16be' : null
}

/** Bytes that are no UTF-8 in a text that otherwise is: a few lines pasted from elsewhere. 0 = it is another charset. */
function oddInUtf8(sample: Buffer): number {
  const loose = sample.toString('utf8')
  let wide = 0
  let odd = 0
  for (let at = 0; at < loose.length; at++) {
    const code = loose.charCodeAt(at)
    if (code === 0xfffd) odd++
    else if (code > 127) wide++
  }
  return wide >= 2 * odd ? odd : 0
}

/** UTF-8 with the bytes that don't fit read as windows-1252. */
function replaceOdd(buffer: Buffer): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < buffer.length;) {
    const size = sequence(buffer, at)
    if (size > 0) {
      at += size
      continue
    }
    parts.push(buffer.toString('utf8', from, at), iconv.decode(buffer.subarray(at, at + 1), 'windows-1252'))
    at++
    from = at
  }
  parts.push(buffer.toString('utf8', from))
  return parts.join('').replace(/^\uFEFF/, '')
}

/** Length of the UTF-8 sequence at `at`; 0 = none. */
function sequence(buffer: Buffer, at: number): number {
  const lead = buffer[at]!
  if (lead < 0x80) return 1
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (size === 0 || at + size > buffer.length) return 0
  return isUtf8(buffer.subarray(at, at + size)) ? size : 0
}
