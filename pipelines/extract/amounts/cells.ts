/** A part of a line, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** How the lines of one table fall into cells. */
export type Split = (line: string) => Span[]

/**
 * The split of the table that a header line begins: at commas where it and the next line are CSV of as many cells, else at
 * tabs, bars, semicolons or two and more blanks.
 */
export function splitOf(header: string, next: string): Split {
  if (barCells(header).length > 1) return barCells
  const columns = csvCells(header).length
  return columns > 1 && csvCells(next).length === columns ? csvCells : barCells
}

function barCells(line: string): Span[] {
  const cells: Span[] = []
  let start = 0
  for (const { index, 0: mark } of line.matchAll(/\s*[|\t;]\s*|\s{2,}/g)) {
    if (index > 0 && index > start) cells.push({ start, end: index })
    start = index + mark.length
  }
  if (start < line.length) cells.push({ start, end: line.length })
  return cells
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
