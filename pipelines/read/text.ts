import type { Block, Document } from './document.ts'
import { isNote } from './figure.ts'
import { foldText } from './fold.ts'

const PAGE_MARK = /^\s*(?:page\s+\d+(?:\s+of\s+\d+)?|seite\s+\d+(?:\s+von\s+\d+)?|[-–—]\s*\d{1,4}\s*[-–—])\s*$/i
const UNFINISHED = /[\p{L}\p{N},;–—-]$/u
const GOES_ON = /^[\p{Ll}\p{N}$€£¥₩₹(]/u

/**
 * Reads plain text: blocks `b1` … are its paragraphs, each one line of text.
 * Where every line is followed by an empty one (a copy out of a PDF), a line that holds a blank ends a paragraph; elsewhere
 * any empty line does. A sentence that a page break cuts is joined again.
 */
export function readText(decoded: string): Omit<Document, 'charset'> {
  const paragraphs = joinPages(splitParagraphs(decoded.replace(/\r\n?/g, '\n')))
  const blocks: Block[] = []
  for (const lines of paragraphs) {
    const text = joinLines(lines)
    if (text !== '')
      blocks.push({ locator: `b${blocks.length + 1}`, kind: isFootnote(text) ? 'note' : 'paragraph', text })
  }
  return { format: 'text', language: null, title: null, blocks, tables: [], warnings: [] }
}

const isFootnote = (text: string) => isNote(text) && /^[^\p{L}\p{N}"'“‘„«¿¡]|^(?:source|note)s?\s*:/iu.test(text)

interface Paragraph {
  lines: string[]
  /** A page ended between the paragraph before and this one. */
  afterPage: boolean
}

function splitParagraphs(text: string): Paragraph[] {
  const lines = text.split('\n')
  const double = isDoubleSpaced(lines)
  const paragraphs: Paragraph[] = []
  let current: string[] = []
  let page = false
  let empty = 0
  const close = () => {
    if (current.length > 0) {
      paragraphs.push({ lines: current, afterPage: page })
      page = false
    }
    current = []
  }
  for (const line of lines) {
    const ends = line.trim() === '' ? !double || line !== '' || empty > 0 : false
    empty = line === '' ? empty + 1 : 0
    if (line.includes('\f') || PAGE_MARK.test(line)) {
      close()
      page = true
      // beside a form feed, a bare number is the page's
      const rest = line.replace(/\f/g, ' ')
      if (!PAGE_MARK.test(rest) && !/^\s*\d{0,4}\s*$/.test(rest)) current.push(rest)
    } else if (ends) close()
    else if (line.trim() !== '') current.push(line)
  }
  close()
  return paragraphs
}

/** True when nearly every line with text is followed by an empty one. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  let texts = 0
  let spaced = 0
  for (let at = 0; at < lines.length - 1; at++) {
    if (lines[at]!.trim() === '') continue
    texts++
    if (lines[at + 1] === '') spaced++
  }
  return texts > 3 && spaced / texts > 0.8
}

function joinPages(paragraphs: Paragraph[]): string[][] {
  const joined: string[][] = []
  for (const { lines, afterPage } of paragraphs) {
    const before = joined.at(-1)
    const cut =
      afterPage && before !== undefined && UNFINISHED.test(before.at(-1)!.trim()) && GOES_ON.test(lines[0]!.trim())
    if (!cut) joined.push(lines)
    else for (const line of lines) before.push(line)
  }
  return joined
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFFEF]/u

/**
 * Lines of one sentence as one text. One blank joins them; none after a hyphen, between the two ends of a range, or
 * between signs of scripts that write without blanks; a soft hyphen goes.
 */
export function joinLines(lines: readonly string[]): string {
  let text = ''
  for (const raw of lines) {
    const line = raw.trim()
    if (line === '') continue
    text = text === '' ? line : text + joint(text, line) + line
  }
  return foldText(text)
}

function joint(before: string, after: string): '' | ' ' {
  const last = before.at(-1)!
  const first = after[0]!
  if (last === '\u00AD') return ''
  if (
    (last === '-' || last === '‐' || last === '‑') &&
    /[\p{L}\p{N}](?:-|‐|‑)$/u.test(before) &&
    /^[\p{L}\p{N}$€£¥]/u.test(after)
  )
    return ''
  if (/\p{L}\/$/u.test(before) && /^\p{L}/u.test(after)) return ''
  if (/\d[–—~～]$/.test(before) && /^[\d$€£¥]/.test(after)) return ''
  return WIDE.test(last) && WIDE.test(first) ? '' : ' '
}
