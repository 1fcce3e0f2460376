import { unmarkedWide } from './charset.ts'
import type { Format } from './document.ts'

/** What bytes are, by their first signs and their form; never by their name. */
export type Kind =
  | Format
  | 'zip'
  | 'gzip'
  | 'xls'
  | 'office'
  | 'image'
  | 'xml'
  | 'rtf'
  | 'archive'
  | 'media'
  | 'program'
  | 'database'
  | 'binary'
  | 'empty'

export interface Sniffed {
  kind: Kind
  /** In words, for a person: `a PNG picture`. */
  what: string
  mediaType: string
}

const SIGNATURES: readonly [number[] | string, Kind, string, string][] = [
  ['%PDF-', 'pdf', 'a PDF document', 'application/pdf'],
  [[0x1f, 0x8b], 'gzip', 'gzip-compressed data', 'application/gzip'],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    'xls',
    'a legacy Office file (.xls, .doc) or an encrypted workbook',
    'application/x-ole-storage',
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'image', 'a PNG picture', 'image/png'],
  [[0xff, 0xd8, 0xff], 'image', 'a JPEG picture', 'image/jpeg'],
  ['GIF8', 'image', 'a GIF picture', 'image/gif'],
  ['BM', 'image', 'a BMP picture', 'image/bmp'],
  [[0x49, 0x49, 0x2a, 0x00], 'image', 'a TIFF picture', 'image/tiff'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image', 'a TIFF picture', 'image/tiff'],
  [[0x00, 0x00, 0x01, 0x00], 'image', 'an icon', 'image/x-icon'],
  ['{\\rtf', 'rtf', 'an RTF document', 'application/rtf'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'archive', 'zstd-compressed data', 'application/zstd'],
  ['BZh', 'archive', 'bzip2-compressed data', 'application/x-bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'archive', 'xz-compressed data', 'application/x-xz'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive', 'a 7z archive', 'application/x-7z-compressed'],
  ['Rar!', 'archive', 'a RAR archive', 'application/vnd.rar'],
  ['PAR1', 'database', 'a Parquet file', 'application/vnd.apache.parquet'],
  ['SQLite format 3', 'database', 'an SQLite database', 'application/vnd.sqlite3'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program', 'a program', 'application/x-executable'],
  ['MZ', 'program', 'a program', 'application/x-msdownload'],
  ['OggS', 'media', 'an Ogg recording', 'audio/ogg'],
  ['ID3', 'media', 'an MP3 recording', 'audio/mpeg'],
]

/**
 * Tells what bytes are. Magic numbers first; then text is told apart by its form (`<html`, `{`, delimiters).
 * @param name only settles csv against plain text, which can look the same
 */
export function sniff(bytes: Uint8Array, name = ''): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length === 0) return { kind: 'empty', what: 'an empty file', mediaType: 'application/x-empty' }
  const magic = bySignature(buffer)
  if (magic !== null) return magic
  const head = headText(buffer)
  if (head === null)
    return { kind: 'binary', what: 'binary data of an unknown kind', mediaType: 'application/octet-stream' }
  if (head.trim() === '' && (buffer.length <= head.length * 4 || buffer.every((byte) => byte <= 32))) {
    return { kind: 'empty', what: 'a file of blanks only', mediaType: 'application/x-empty' }
  }
  return byForm(head, name)
}

function bySignature(buffer: Buffer): Sniffed | null {
  if (buffer.length > 3 && buffer.readUInt16BE(0) === 0x504b && buffer[2]! < 9) return byZip(buffer)
  for (const [start, kind, what, mediaType] of SIGNATURES) {
    const bytes = typeof start === 'string' ? Buffer.from(start, 'latin1') : Buffer.from(start)
    // two letters are no proof: texts begin so, too
    if (bytes.length === 2 && typeof start === 'string' && !buffer.subarray(0, 512).includes(0)) continue
    if (buffer.subarray(0, bytes.length).equals(bytes)) return { kind, what, mediaType }
  }
  if (buffer.subarray(0, 4).toString('latin1') === 'RIFF') {
    const picture = buffer.subarray(8, 12).toString('latin1') === 'WEBP'
    return picture
      ? { kind: 'image', what: 'a WebP picture', mediaType: 'image/webp' }
      : { kind: 'media', what: 'a recording', mediaType: 'application/octet-stream' }
  }
  if (buffer.subarray(4, 8).toString('latin1') === 'ftyp')
    return { kind: 'media', what: 'a film or HEIF picture', mediaType: 'video/mp4' }
  // a PDF may begin with up to 1,024 bytes of anything
  const late = buffer.subarray(0, 1024).indexOf('%PDF-')
  return late > 0 && !/<html|<!doctype/i.test(buffer.subarray(0, late).toString('latin1'))
    ? { kind: 'pdf', what: 'a PDF document', mediaType: 'application/pdf' }
    : null
}

function byZip(buffer: Buffer): Sniffed {
  // names of members stand uncompressed near the start and in the directory at the end
  const names = buffer.subarray(0, 65_536).toString('latin1') + buffer.subarray(-262_144).toString('latin1')
  if (names.includes('xl/workbook.xml') || names.includes('xl/worksheets/')) {
    return {
      kind: 'xlsx',
      what: 'an Excel workbook',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }
  }
  if (names.includes('xl/workbook.bin'))
    return {
      kind: 'office',
      what: 'a binary Excel workbook (.xlsb)',
      mediaType: 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
    }
  if (names.includes('word/document.xml'))
    return {
      kind: 'office',
      what: 'a Word document',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }
  if (names.includes('ppt/presentation.xml'))
    return {
      kind: 'office',
      what: 'a PowerPoint file',
      mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }
  if (names.includes('mimetypeapplication/vnd.oasis'))
    return { kind: 'office', what: 'an OpenDocument file', mediaType: 'application/vnd.oasis.opendocument' }
  return { kind: 'zip', what: 'a ZIP archive', mediaType: 'application/zip' }
}

/** First 4,096 signs as text for looking at, any charset; null = no text. */
function headText(buffer: Buffer): string | null {
  const head = buffer.subarray(0, 8192)
  if (head.length > 1 && (head.readUInt16LE(0) === 0xfeff || head.readUInt16BE(0) === 0xfeff))
    return wide(head, head.readUInt16LE(0) === 0xfeff)
  if (head.length > 3 && head.readUInt32BE(0) === 0xfeff) return wideFour(head)
  const unmarked = unmarkedWide(head)
  if (unmarked?.startsWith('utf-32')) return wideFour(head)
  if (unmarked !== null) return wide(head, unmarked === 'utf-16le')
  let odd = 0
  for (const byte of head)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27)) odd++
  return odd > head.length / 10 ? null : head.toString('latin1').replace(/^ï»¿/, '').slice(0, 4096)
}

function wide(head: Buffer, little: boolean): string {
  const even = Buffer.from(head.subarray(0, head.length & ~1))
  return (little ? even : even.swap16())
    .toString('utf16le')
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
}

function wideFour(head: Buffer): string {
  return head.toString('latin1').replaceAll('\0', '').replace(/^þÿ/, '')
}

function byForm(head: string, name: string): Sniffed {
  const start = head.trimStart()
  const json = /^(?:\{\s*(?:"|\})|\[\s*(?:[{["\d\-\]]|true|false|null))/.test(start)
  if (json && !/\.(?:csv|tsv|txt)$/i.test(name))
    return { kind: 'json', what: 'JSON data', mediaType: 'application/json' }
  if (
    /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|table|div|p|h1|script|article|section|main)\b/i.test(
      start,
    )
  ) {
    return { kind: 'html', what: 'an HTML page', mediaType: 'text/html' }
  }
  if (/^<\?xml/i.test(start)) {
    return /<html\b|<!doctype\s+html/i.test(start)
      ? { kind: 'html', what: 'an HTML page', mediaType: 'application/xhtml+xml' }
      : { kind: 'xml', what: 'an XML document', mediaType: 'application/xml' }
  }
  if (json && /^\{\s*"/.test(start)) return { kind: 'json', what: 'JSON data', mediaType: 'application/json' }
  return /\.(?:csv|tsv)$/i.test(name) || isDelimited(start, /\.(?:txt|text|md)$/i.test(name))
    ? { kind: 'csv', what: 'delimited text', mediaType: 'text/csv' }
    : { kind: 'text', what: 'plain text', mediaType: 'text/plain' }
}

/** Most lines have the same number of tabs, semicolons, bars or commas, and these are no commas of sentences. */
function isDelimited(head: string, named: boolean): boolean {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  // the last line may be cut
  const looked = (lines.length > 2 ? lines.slice(0, -1) : lines)
    .slice(0, 50)
    .map((line) => line.replace(/"[^"]*"/g, ''))
  for (const delimiter of ['\t', ';', '|', ',']) {
    const counts = looked.map((line) => line.split(delimiter).length - 1)
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1]!
    const alike = counts.filter((count) => count === usual).length / counts.length
    const spoken = looked.filter((line) => line.includes(`${delimiter} `)).length / looked.length
    const enough = delimiter === ',' && (named || looked.length < 3) ? 2 : 1
    if (usual >= enough && alike > (named ? 0.9 : 0.6) && (delimiter === '\t' || spoken < 0.5)) return true
  }
  return false
}
