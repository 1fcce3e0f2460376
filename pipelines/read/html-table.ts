import { TooLargeError } from '../errors.ts'
import type { Cell, Table } from './document.ts'
import { isNote } from './figure.ts'
import { isElement, type Element } from './html-node.ts'
import { Columns, makeRow } from './row.ts'
import { isHeader } from './sheet-header.ts'

const MAX_SLOTS = 2_000_000

/** One place of the grid: the cell that covers it, and whether it begins here. */
interface Slot {
  text: string
  isHead: boolean
  firstRow: number
  firstColumn: number
}

export interface GridTable {
  table: Table
  /** Remarks that stand in rows of their own across the table. */
  notes: string[]
}

/**
 * A table element as rows and columns: every place of the grid has the cell that covers it. A cell over several rows
 * stands in each of them; over several columns its text stands in the first one, in a header in all.
 * @param locator of the table; places are `t2.r7c2`, rows and columns of the grid from 1, header rows counted
 * @param textOf text of a cell without nested tables
 */
export function readTable(
  element: Element,
  options: { locator: string; caption: string | null; name: string; textOf(node: Element): string },
): GridTable {
  const { locator, name } = options
  const { grid, heads } = gridOf(element, options.textOf, name)
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0)
  const place = (row: number, column: number) => `${locator}.r${row + 1}c${column + 1}`
  const notes: string[] = []
  let caption = options.caption
  const spanning = (row: readonly (Slot | undefined)[]) => {
    const filled = row.filter((slot) => slot !== undefined && slot.text !== '')
    return (
      width > 1 &&
      row.length === width &&
      filled.length > 0 &&
      filled.every((slot) => slot === filled[0]) &&
      filled.length === width
    )
  }
  const isBlank = (row: readonly (Slot | undefined)[]) => row.every((slot) => slot === undefined || slot.text === '')
  let start = 0
  while (start < grid.length && (isBlank(grid[start]!) || (caption === null && spanning(grid[start]!)))) {
    if (!isBlank(grid[start]!)) caption = grid[start]![0]!.text
    start++
  }
  const end = headEnd(grid, start, heads, width)
  const header = end > start ? headerOf(grid.slice(start, end), width, (column) => place(end - 1, column)) : []
  const columns = new Columns(header, locator)
  const rows: Table['rows'] = []
  for (let at = end; at < grid.length; at++) {
    const row = grid[at]!
    if (isBlank(row)) continue
    if (spanning(row) && isNote(row[0]!.text)) {
      if (row[0]!.firstRow === at) notes.push(row[0]!.text)
      continue
    }
    const texts = Array.from({ length: width }, (_, column) => {
      const slot = row[column]
      return slot === undefined || slot.firstColumn < column ? '' : slot.text
    })
    rows.push(makeRow(texts, (column) => place(at, column), columns))
  }
  return { table: { locator, caption, header, rows }, notes }
}

/** Rows of this table alone, in the order they are shown: head, bodies, foot. */
function rowsOf(table: Element): { row: Element; group: Element; isHead: boolean }[] {
  const found: { row: Element; group: Element; isHead: boolean }[][] = [[], [], []]
  for (const child of table.children) {
    if (!isElement(child)) continue
    if (child.name === 'tr') found[1]!.push({ row: child, group: table, isHead: false })
    const part = ['thead', 'tbody', 'tfoot'].indexOf(child.name)
    if (part === -1) continue
    for (const row of child.children) {
      if (isElement(row) && row.name === 'tr') found[part]!.push({ row, group: child, isHead: part === 0 })
    }
  }
  return found.flat()
}

function gridOf(
  table: Element,
  textOf: (node: Element) => string,
  name: string,
): { grid: (Slot | undefined)[][]; heads: number } {
  const rows = rowsOf(table)
  const grid: (Slot | undefined)[][] = rows.map(() => [])
  const groupEnds = new Map(rows.map(({ group }, at) => [group, at + 1]))
  let slots = 0
  rows.forEach(({ row, group }, at) => {
    const groupEnd = groupEnds.get(group)!
    let column = 0
    for (const cell of row.children) {
      if (!isElement(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue
      while (grid[at]![column] !== undefined) column++
      const wide = Math.min(span(cell, 'colspan') || 1, 1000)
      const high = span(cell, 'rowspan')
      const below = high === 0 ? groupEnd : Math.min(at + high, groupEnd)
      const slot: Slot = { text: textOf(cell), isHead: cell.name === 'th', firstRow: at, firstColumn: column }
      slots += wide * (below - at)
      if (slots > MAX_SLOTS)
        throw new TooLargeError(name, `a table spans more than ${MAX_SLOTS} places`, `at most ${MAX_SLOTS}`)
      for (let y = at; y < below; y++) for (let x = column; x < column + wide; x++) grid[y]![x] ??= slot
      column += wide
    }
  })
  return { grid, heads: rows.filter((row) => row.isHead).length }
}

function span(cell: Element, attribute: 'rowspan' | 'colspan'): number {
  const value = /^\s*(\d+)/.exec(cell.attribs[attribute] ?? '')?.[1]
  return value === undefined ? 1 : Number(value)
}

/** Where the header ends: the head rows, else the first rows of `th` only, else the line that names the columns. */
function headEnd(grid: readonly (Slot | undefined)[][], start: number, heads: number, width: number): number {
  if (heads > start && heads < grid.length) return heads
  let end = start
  while (
    end < grid.length &&
    grid[end]!.some((slot) => slot !== undefined) &&
    grid[end]!.every((slot) => slot === undefined || slot.isHead || slot.text === '')
  )
    end++
  if (end > start && end < grid.length) return end
  const line = (row: readonly (Slot | undefined)[], number: number) => ({
    number,
    texts: Array.from({ length: width }, (_, column) => row[column]?.text ?? ''),
  })
  const [first, ...below] = grid.slice(start, start + 20).map(line)
  return first !== undefined && isHeader(first, below) ? start + 1 : start
}

/** Header names from one or more rows: what stands above each column, each cell once, from top to bottom. */
function headerOf(rows: readonly (Slot | undefined)[][], width: number, locate: (column: number) => string): Cell[] {
  return Array.from({ length: width }, (_, column) => {
    const above = new Set(rows.map((row) => row[column]).filter((slot) => slot !== undefined))
    const text = [...above]
      .map((slot) => slot.text)
      .filter(Boolean)
      .join(' ')
    return { locator: locate(column), text }
  })
}
