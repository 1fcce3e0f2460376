import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import { detect } from 'jschardet'

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

/** Bytes given to the guesser: enough to tell, few enough to be quick. */
const GUESS_BYTES = 65_536
/** Never used for a document: the sniffer's answer when it finds no label. */
const NO_LABEL = 'x-user-defined'
/** Escapes by which seven-bit Japanese changes its alphabet. */
const ISO_2022_JP = ['\u001B$B', '\u001B$@', '\u001B(J']
const MULTI_BYTE = /^(?:cp949|euc-kr|cp932|shift_?jis|euc-jp|big5|gb18030|gbk|gb2312|euc-tw|iso-2022)/i

/**
 * Bytes to text: byte order mark, then a strict UTF-8 trial, then the label of transport or page, then the source's
 * declaration, then a guess, then windows-1252. A label whose charset can't hold these bytes is passed over.
 */
export function decode(bytes: Uint8Array, hints: CharsetHints = {}): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = byteOrderMark(buffer) ?? unmarkedWide(buffer)
  if (mark !== null) return said(iconv.decode(buffer, mark), mark)
  if (ISO_2022_JP.some((escape) => buffer.includes(escape)))
    return said(new TextDecoder('iso-2022-jp').decode(buffer), 'iso-2022-jp')
  const utf8 = strictUtf8(buffer)
  if (utf8 !== null) return said(utf8, 'utf-8')
  const label = getEncoding(buffer, {
    ...(hints.transport === undefined ? {} : { transportLayerEncodingLabel: hints.transport }),
    defaultEncoding: NO_LABEL,
  })
  const warnings: string[] = []
  for (const candidate of [label, hints.declared]) {
    if (candidate === undefined || candidate.toLowerCase() === NO_LABEL || isUtf8(candidate)) continue
    if (!iconv.encodingExists(candidate)) {
      warnings.push(`charset "${candidate}" is declared but unknown`)
      continue
    }
    const text = iconv.decode(buffer, candidate)
    if (!text.includes('\uFFFD')) return { text, charset: candidate.toLowerCase(), warnings }
    warnings.push(`charset "${candidate}" is declared, but bytes don't fit it`)
  }
  return patchedUtf8(buffer, warnings) ?? guessed(buffer, warnings)
}

function said(text: string, charset: string): Decoded {
  const silent = text.includes('\0')
  return {
    text: text.replace(/^\uFEFF/, ''),
    charset,
    warnings: silent ? ['NUL bytes stand in the text; they are left out'] : [],
  }
}

const isUtf8 = (label: string) => /^utf-?8$/i.test(label)

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer.length >= 4 && buffer.readUInt32LE(0) === 0xfeff) return 'utf-32le'
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xfeff) return 'utf-32be'
  if (buffer.length >= 2 && buffer.readUInt16LE(0) === 0xfeff) return 'utf-16le'
  if (buffer.length >= 2 && buffer.readUInt16BE(0) === 0xfeff) return 'utf-16be'
  if (buffer.length >= 3 && buffer.readUIntBE(0, 3) === 0xefbbbf && strictUtf8(buffer) !== null) return 'utf-8'
  return null
}

/** UTF-16 without a mark: digits, commas and line ends leave every second byte zero. */
export function unmarkedWide(buffer: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(buffer.length, 4096) & ~1
  if (length < 8) return null
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (buffer[at] === 0) zeros[at & 1]!++
  const half = length / 2
  if (zeros[1]! > half * 0.3 && zeros[0]! < half * 0.05) return 'utf-16le'
  if (zeros[0]! > half * 0.3 && zeros[1]! < half * 0.05) return 'utf-16be'
  return null
}

function strictUtf8(buffer: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    return null // not UTF-8: the chain goes on
  }
}

/** UTF-8 in which a few lines were pasted from windows-1252: only the bytes that don't fit are read as such. */
function patchedUtf8(buffer: Buffer, warnings: readonly string[]): Decoded | null {
  const loose = buffer.toString('utf8')
  let wide = 0
  let odd = 0
  for (let at = 0; at < loose.length; at++) {
    const code = loose.charCodeAt(at)
    if (code === 0xfffd) odd++
    else if (code > 127) wide++
  }
  if (wide < 2 * odd || wide === 0) return null
  const text = replaceOdd(buffer).replace(/^\uFEFF/, '')
  return { text, charset: 'utf-8', warnings: [...warnings, `${odd} bytes are no UTF-8; they are read as windows-1252`] }
}

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
  return parts.join('')
}

/** Length of the UTF-8 sequence at `at`; 0 = none. */
function sequence(buffer: Buffer, at: number): number {
  const lead = buffer[at]!
  if (lead < 0x80) return 1
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (size === 0 || at + size > buffer.length) return 0
  return strictUtf8(buffer.subarray(at, at + size)) === null ? 0 : size
}

function guessed(buffer: Buffer, warnings: readonly string[]): Decoded {
  const sample = buffer.subarray(0, GUESS_BYTES)
  const guess = detect(sample)
  const name = guess?.encoding?.toLowerCase() ?? ''
  if (name !== '' && iconv.encodingExists(name) && (MULTI_BYTE.test(name) || isOtherScript(sample, guess.confidence))) {
    const text = iconv.decode(buffer, name)
    if (!text.includes('\uFFFD')) return { text, charset: name, warnings: [...warnings, `charset guessed: ${name}`] }
  }
  return { text: iconv.decode(buffer, 'windows-1252'), charset: 'windows-1252', warnings: [...warnings] }
}

/** Of letters, a third or more outside ASCII: no Western European text; then a single-byte guess may stand. */
function isOtherScript(sample: Buffer, confidence: number): boolean {
  let high = 0
  let latin = 0
  for (const byte of sample) {
    if (byte > 0xbf) high++
    else if ((byte | 32) > 96 && (byte | 32) < 123) latin++
  }
  return confidence > 0.1 && high > 8 && high > latin / 2
}
