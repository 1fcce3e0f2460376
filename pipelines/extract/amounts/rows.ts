import type { Amount, AmountContext } from '../amount.ts'
import { readCell } from './cell.ts'
import { type Span, type Split, splitOf } from './cells.ts'
import { unitFromHeading, type Unit } from './heading.ts'
import { isSentenceEnd } from './sentence.ts'
import type { Reader } from './quantity.ts'
import { longestMatch } from './trie.ts'

/** Lines that are a table: a heading with a unit and the rows under it. They are read cell by cell, not as prose. */
export interface Rows {
  start: number
  end: number
  amounts: Amount[]
}

const MAX_LINE = 200
/** A unit in brackets, after its announcement, or a line of header cells: what a unit heading looks like at first sight. */
const LIKELY =
  /[(（[][^()（）[\]\d]{1,40}[)）\]]|단위|単位|單位|单位|đơn vị|หน่วย|\bunits?\b|^\s*(?:in|en|em|dalam)\s|\b(?:in|en|em|dalam|i)\s[^\d\s][^\d]{1,24}$|[|\t;]/

/**
 * Finds the tables of a plain text. A unit in a line of header cells holds for its column, elsewhere for all figures of the
 * rows but years, percentages and columns of counts.
 *
 * @param readerFor the reader of the language of a span
 */
export function findRows(
  text: string,
  cased: string,
  context: AmountContext,
  readerFor: (start: number, end: number) => Reader,
): Rows[] {
  const found: Rows[] = []
  if (!cased.includes('\n')) return found
  let at = 0
  while (at < text.length) {
    const end = lineEnd(cased, at)
    const line = cased.slice(at, end)
    const split = splitOf(line, cased.slice(end + 1, lineEnd(cased, end + 1)))
    const units =
      line.length <= MAX_LINE && LIKELY.test(line.toLowerCase()) && !isProse(text, cased, at, end)
        ? unitsOf(line, split, context)
        : null
    const rows =
      units && hasFigure(cased, end + 1) ? readRows(text, cased, end + 1, { ...units, split }, readerFor) : null
    if (rows && rows.amounts.length > 0) {
      found.push({ ...rows, start: at })
      at = rows.end
    } else at = end + 1
  }
  return found
}

/** Units by column, or one for the whole line. */
interface Units {
  all: Unit | null
  columns: (Unit | null)[]
}

function unitsOf(line: string, split: Split, context: AmountContext): Units | null {
  const cells = split(line)
  if (cells.length > 1) {
    const columns = cells.map((cell) => unitFromHeading(line.slice(cell.start, cell.end), context))
    return columns.some((unit) => unit !== null) ? { all: null, columns } : null
  }
  const all = unitFromHeading(line, context)
  return all && { all, columns: [] }
}

function readRows(
  text: string,
  cased: string,
  from: number,
  { split, ...units }: Units & { split: Split },
  readerFor: (start: number, end: number) => Reader,
): Rows | null {
  const rows: Rows = { start: from, end: from, amounts: [] }
  let counted: boolean[] = []
  let isFirst = true
  for (let at = from; at < text.length;) {
    const end = lineEnd(cased, at)
    const isEmpty = cased.slice(at, end).trim() === ''
    if (isEmpty ? !isFirst : isProse(text, cased, at, end) || end - at > MAX_LINE) break
    if (!isEmpty) {
      const cells = split(cased.slice(at, end)).map((cell) => ({ start: at + cell.start, end: at + cell.end }))
      const reader = readerFor(at, end)
      if (!/\d/.test(text.slice(at, end))) {
        counted = cells.map((cell) => countsOnly(reader, cell.start, cell.end)) // a line of header cells
      } else if (!/^[\s|+:=-]*$/.test(text.slice(at, end))) {
        rows.amounts.push(...readLine(reader, cells, units, counted))
      }
    }
    isFirst = false
    rows.end = Math.min(text.length, end + 1)
    at = end + 1
  }
  return rows
}

function readLine(reader: Reader, cells: Span[], units: Units, counted: readonly boolean[]): Amount[] {
  const spans = cells.length > 1 ? cells : figuresOf(reader.text, cells[0])
  const amounts: Amount[] = []
  for (const [n, span] of spans.entries()) {
    const unit = units.all ?? units.columns[n]
    const printed = reader.text.slice(span.start, span.end).trim()
    if (!unit || counted[n] || (n === 0 && IS_YEAR.test(printed))) continue
    const amount = readCell(reader, span.start, span.end, unit)
    if (amount) amounts.push(amount)
  }
  return amounts
}

const IS_YEAR = /^(?:fy\s?)?(?:19|20|25)\d\d(?:\s?[-/–]\s?\d{2,4})?\s?(?:年度?|년)?$/

/** The figures of a line without cells: `Investment fraud 4,570 3,950`, without its years. */
function figuresOf(text: string, line: Span | undefined): Span[] {
  if (!line) return []
  const spans: Span[] = [{ start: line.start, end: line.start }]
  for (const { index, 0: word } of text.slice(line.start, line.end).matchAll(/[^\s:：]+/g)) {
    const span = { start: line.start + index, end: line.start + index + word.length }
    const isFigure = /^[(（]?[-−–△▲▼ー+]?\d[\d.,']*[)）]?[*†\u00b9\u00b2\u00b3]*$/.test(word)
    if (isFigure && !(IS_YEAR.test(word) && spans.length === 1)) spans.push(span)
  }
  return spans.slice(1).length === 0 ? [] : [{ start: line.start, end: line.start }, ...spans.slice(1)]
}

/** A header cell that names what is counted: cases, victims. */
function countsOnly({ text, cased, lexicon }: Reader, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (longestMatch(lexicon.counted, text, cased, at)) return true
  return false
}

function lineEnd(cased: string, at: number): number {
  const end = cased.indexOf('\n', at)
  return end < 0 ? cased.length : end
}

/** The next line that is not empty has a figure, within three lines. */
function hasFigure(cased: string, from: number): boolean {
  let at = from
  for (let n = 0; n < 3 && at < cased.length; n++) {
    const end = lineEnd(cased, at)
    if (/\d/.test(cased.slice(at, Math.min(end, at + MAX_LINE)))) return true
    at = end + 1
  }
  return false
}

/** A line that ends a sentence, or that has one inside. */
function isProse(text: string, cased: string, start: number, end: number): boolean {
  let last = end
  while (last > start && text.charCodeAt(last - 1) <= 32) last--
  for (let at = start + 1; at < last; at++)
    if (text.charCodeAt(at) > 32 && isSentenceEnd({ text, cased }, at)) return true
  return false
}
