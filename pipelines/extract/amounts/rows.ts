import type { Amount, AmountContext } from '../amount.ts'
import { readCell } from './cell.ts'
import { unitFromHeading, type Unit } from './heading.ts'
import { type Split, splitOf } from './cells.ts'
import { countsOnly, figuresOf, isCountLabel, isProse, isRow, IS_YEAR, lineEnd, type Span } from './line.ts'
import type { Reader } from './reader.ts'

/** Lines that are a table: a heading with a unit and the rows under it. They are read cell by cell, not as prose. */
export interface Rows {
  start: number
  end: number
  amounts: Amount[]
}

const MAX_LINE = 200
/** A unit in brackets, after its announcement, or a line of header cells: what a unit heading looks like at first sight. */
const LIKELY =
  /[(（[][^()（）[\]\d]{1,40}[)）\]]|단위|単位|單位|单位|đơn vị|หน่วย|\bunits?\b|^\s*(?:in|en|em|dalam)\s|\b(?:in|en|em|dalam|i)\s[^\d\s][^\d]{1,24}$|[|\t]/
/** A bracket in the middle of a sentence: three words and more follow it. */
const GOES_ON_BEHIND_BRACKET = /[)）\]](?:[\s,]+\p{L}+){3,}[^()（）]*$/u
/** A line that is nothing but a unit: Mkr, £ million. */
const BARE_UNIT = /^[^\d(（]{1,16}$/

/** A bracket without figures, and behind it figures only. */
const FIGURES_BESIDE = /[(（[][^()（）[\]\d]{1,40}[)）\]]\s*[:：]?((?:\s+[(（]?[-−]?\d[\d.,']*[)）]?[*†%]?)+)\s*$/

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
  let at = 0
  while (at < text.length) {
    const end = lineEnd(cased, at)
    const units = end - at <= MAX_LINE ? unitsOf(text, cased, at, end, context) : null
    const beside = units && figuresBeside(text, at, end)
    if (beside && units.all && units.all.scale !== '1') {
      const amounts = readLine(readerFor(at, end), [beside], units, [])
      found.push({ start: at, end: Math.min(text.length, end + 1), amounts })
      at = end + 1
      continue
    }
    const rows = units && hasFigure(cased, end + 1) ? readRows(text, cased, end + 1, units, readerFor) : null
    if (rows && rows.amounts.length > 0) {
      found.push({ ...rows, start: at })
      at = rows.end
    } else at = end + 1
  }
  return found
}

/** `Loss (US$ million) 10.3 12.5 16.6`: figures in the line of their unit, with nothing else behind it. */
function figuresBeside(text: string, start: number, end: number): Span | null {
  const match = FIGURES_BESIDE.exec(text.slice(start, end))
  return match && { start: end - (match[1] ?? '').length, end }
}

/** Units by column, or one for the whole line. */
interface Units {
  all: Unit | null
  columns: (Unit | null)[]
  /** How its lines fall into cells. */
  split: Split
}

function unitsOf(text: string, cased: string, start: number, end: number, context: AmountContext): Units | null {
  const line = cased.slice(start, end)
  const isBare = BARE_UNIT.test(line.trim())
  if (!(isBare || LIKELY.test(line.toLowerCase())) || isProse(text, cased, start, end)) return null
  const split = splitOf(line, cased.slice(end + 1, lineEnd(cased, end + 1)))
  const cells = split(line)
  if (cells.length > 1) {
    const columns = cells.map((cell) => unitFromHeading(line.slice(cell.start, cell.end), context))
    return columns.some((unit) => unit !== null) ? { all: null, columns, split } : null
  }
  if (GOES_ON_BEHIND_BRACKET.test(line)) return null
  const all = unitFromHeading(line, context)
  // A line that only names a currency, or a word that is one (Real, Won, Euro), is no heading.
  return all && !(isBare && (all.scale === '1' || all.currency === null)) ? { all, columns: [], split } : null
}

function readRows(
  text: string,
  cased: string,
  from: number,
  units: Units,
  readerFor: (start: number, end: number) => Reader,
): Rows | null {
  const rows: Rows = { start: from, end: from, amounts: [] }
  let counted: boolean[] = []
  let isFirst = true
  for (let at = from; at < text.length;) {
    const end = lineEnd(cased, at)
    const line = text.slice(at, end)
    const isEmpty = line.trim() === ''
    if (isEmpty ? !isFirst : end - at > MAX_LINE || !isRow(text, cased, at, end, units.split(line))) break
    if (!isEmpty) {
      const cells = units.split(line).map((cell) => ({ start: at + cell.start, end: at + cell.end }))
      const reader = readerFor(at, end)
      if (!/\d/.test(line)) {
        counted = cells.map((cell) => countsOnly(reader, cell.start, cell.end)) // a line of header cells
      } else if (!/^[\s|+:=-]*$/.test(line)) {
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
  if (isCountLabel(reader.text, cells)) return []
  const spans = cells.length > 1 ? cells : figuresOf(reader, cells[0])
  const amounts: Amount[] = []
  for (const [n, span] of spans.entries()) {
    const unit = unitAt(units, n, spans.length)
    const printed = reader.text.slice(span.start, span.end).trim()
    if (!unit || counted[n] || (n === 0 && IS_YEAR.test(printed))) continue
    const amount = readCell(reader, span.start, span.end, unit)
    if (amount) amounts.push(amount)
  }
  return amounts
}

/**
 * The unit of a cell: of the line, of its column, or that of the first header cell where no other has one (Loss ($M) | 2022 |
 * 2023). A line of headers that is one cell short leaves out the one above the labels.
 */
function unitAt({ all, columns }: Units, n: number, count: number): Unit | null | undefined {
  if (all) return all
  if (columns.length === count - 1) return columns[n - 1]
  const isForAll = n > 0 && columns[0] && columns.every((unit, column) => column === 0 || unit === null)
  return isForAll ? columns[0] : columns[n]
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
