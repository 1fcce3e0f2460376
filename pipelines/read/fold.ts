// Signs that carry no text: controls, zero-width blanks, direction marks, soft hyphens.
// oxlint-disable-next-line no-control-regex
const SILENT = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const PLAIN = /^(?:[\x21-\x7E]+(?: [\x21-\x7E]+)*)?$/

/** A text as every later stage sees it: NFC, any run of blanks one space, trimmed, signs without a shape cut. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(SILENT, '').replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** A header or name as it is compared: NFKC, accents off, lower case, blanks folded, `#` read as "number". */
export function foldKey(text: string): string {
  return foldText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .replace(/\s+/g, ' ')
    .trim()
}
