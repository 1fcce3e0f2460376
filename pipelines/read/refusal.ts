import {
  CompressedFileError,
  ErrorPageError,
  LegacyWorkbookError,
  ReadError,
  UnreadableKindError,
  WrongFormatError,
} from '../errors.ts'
import type { Format } from './document.ts'
import type { Sniffed } from './sniff.ts'

const WORDS: Readonly<Record<Format, string>> = {
  csv: 'a CSV file',
  html: 'an HTML page',
  text: 'plain text',
  pdf: 'a PDF document',
  xlsx: 'an Excel workbook (.xlsx)',
  json: 'JSON data',
}
const READABLE = 'CSV, HTML, plain text, PDF, XLSX, JSON, or a ZIP of these'

/** Why these bytes are not read, as the error for it. */
export function refusalOf(bytes: Uint8Array, name: string, seen: Sniffed, expected: Format | null): ReadError {
  const wanted = expected === null ? READABLE : WORDS[expected]
  switch (seen.kind) {
    case 'gzip':
    case 'archive':
      return new CompressedFileError(name, seen.what, wanted)
    case 'xls':
      return new LegacyWorkbookError(name, wanted)
    case 'html': {
      const title = /<title[^>]*>([^<]{1,200})/i.exec(Buffer.from(bytes.subarray(0, 8192)).toString('utf8'))?.[1]
      return new ErrorPageError(name, title?.replace(/\s+/g, ' ').trim() ?? null, wanted)
    }
    case 'csv':
    case 'text':
    case 'pdf':
    case 'xlsx':
    case 'json':
    case 'zip':
      return new WrongFormatError(name, seen.what, wanted)
    default:
      return new UnreadableKindError(name, seen.what, wanted)
  }
}
