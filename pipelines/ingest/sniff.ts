import type { Format } from '../read/document.ts'

export interface Sniffed {
  is: 'empty' | 'pdf' | 'xlsx' | 'zip' | 'gzip' | 'image' | 'ole' | 'html' | 'xml' | 'json' | 'text' | 'binary'
  /** For a message: `a PNG picture`. */
  words: string
}

const magic: readonly [prefix: string, is: Sniffed['is'], words: string][] = [
  ['25504446', 'pdf', 'a PDF'],
  ['89504e470d0a1a0a', 'image', 'a PNG picture'],
  ['ffd8ff', 'image', 'a JPEG picture'],
  ['474946383', 'image', 'a GIF picture'],
  ['1f8b', 'gzip', 'a gzip file'],
  ['d0cf11e0a1b11ae1', 'ole', 'an old Office file (.xls, .doc)'],
  ['7b5c727466', 'binary', 'an RTF text'],
  ['377abcaf271c', 'binary', 'a 7z archive'],
  ['526172211a07', 'binary', 'a RAR archive'],
]

/** What bytes are by their first ones, whatever they are called. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { is: 'empty', words: 'empty' }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  const hex = head.toString('hex', 0, 16)
  const known = magic.find(([prefix]) => hex.startsWith(prefix))
  if (known) return { is: known[1], words: known[2] }
  if (hex.startsWith('52494646') && hex.startsWith('57454250', 16)) return { is: 'image', words: 'a WebP picture' }
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return zipOrXlsx(bytes)
  // PDF allows up to 1024 bytes before its mark, and some publishers' systems put some there.
  if (head.subarray(0, 1024).includes('%PDF-')) return { is: 'pdf', words: 'a PDF' }
  return textual(head)
}

function zipOrXlsx(bytes: Uint8Array): Sniffed {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const names = [all.subarray(0, 65_536), all.subarray(Math.max(0, all.length - 65_536))]
  return names.some((part) => part.includes('xl/workbook') || part.includes('xl/worksheets'))
    ? { is: 'xlsx', words: 'an Excel workbook' }
    : { is: 'zip', words: 'a ZIP archive' }
}

function textual(head: Buffer): Sniffed {
  const wide = /^(fffe|feff)/.test(head.toString('hex', 0, 2))
  const text = wide ? head.toString('latin1').replaceAll('\0', '') : head.toString('latin1')
  const start = text.replace(/^(ï»¿|ÿþ|þÿ)/, '').trimStart()
  const markup = start.replace(/^(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)+/i, '')
  if (/^<(!doctype\s+html|html|head|body|title|meta|script|div|p|table|h[1-6]|ul|main|section|article)\b/i.test(markup))
    return { is: 'html', words: 'an HTML page' }
  if (/^<(\?xml|[a-z!])/i.test(start)) return { is: 'xml', words: 'an XML file' }
  if (/^[[{]/.test(start)) return { is: 'json', words: 'a JSON file' }
  if (!wide && head.subarray(0, 1024).some(isControl) && !looksWide(head))
    return { is: 'binary', words: 'a binary file of unknown kind' }
  if (start === '') return { is: 'empty', words: 'blank' }
  return { is: 'text', words: 'a plain text' }
}

/** Bytes that no text holds: all below the blank but tab, line ends, form feed and escape (ISO-2022). */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 27)
}

/** UTF-16 without a BOM: every other byte of Latin text is zero, the others are those of a text. */
function looksWide(head: Buffer): boolean {
  const start = head.subarray(0, 512)
  return [0, 1].some((side) => {
    const zeros = start.filter((byte, index) => index % 2 === side && byte === 0).length
    const others = start.filter((_, index) => index % 2 !== side)
    return zeros > (start.length / 2) * 0.6 && !others.some(isControl)
  })
}

/** Whether bytes of this kind can be a document of that format at all; the readers look closer. A ZIP may hold any of them. */
export function canBe(format: Format, { is }: Sniffed): boolean {
  const kinds: Record<Format, readonly Sniffed['is'][]> = {
    pdf: ['pdf'],
    xlsx: ['xlsx', 'zip'],
    html: ['html', 'xml', 'text', 'zip'],
    json: ['json', 'text', 'zip'],
    csv: ['text', 'json', 'zip'],
    text: ['text', 'json', 'zip'],
  }
  return kinds[format].includes(is)
}
