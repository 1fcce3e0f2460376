import { cellsOf, type Span } from './line.ts'

/** How the lines of one table fall into cells. */
export type Split = (line: string) => Span[]

/**
 * The split of the table that a header line begins: at commas where it and the next line are CSV of as many cells, else at
 * tabs, bars, semicolons or two and more blanks.
 */
export function splitOf(header: string, next: string): Split {
  if (cellsOf(header).length > 1) return cellsOf
  const columns = csvCells(header).length
  return columns > 1 && csvCells(next).length === columns ? csvCells : cellsOf
}

/**
 * Cells between commas, without their quotes. A comma before a blank is one of prose, so such a line is one cell; so is one
 * whose quotes don't close.
 */
function csvCells(line: string): Span[] {
  const whole = [{ start: 0, end: line.length }]
  const cells: Span[] = []
  const cell = /(?:"([^"]*)"|([^",]*))(?:,(?!\s)|\s*$)/dy
  for (let at = 0; at <= line.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const found = cell.exec(line)
    if (found === null) return whole
    const [start, end] = (found.indices![1] ?? found.indices![2])!
    cells.push({ start, end })
    if (!found[0].endsWith(',')) return cells
  }
  return whole
}
