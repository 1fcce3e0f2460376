import { lookOf } from './figure.ts'
import type { Segment, TextLine } from './pdf-lines.ts'

export interface Column {
  x0: number
  x1: number
}

/**
 * Columns of rows: stretches of x that their segments cover, one segment for each row and column. A long label that
 * reaches below a neighbour's figures is left out of the measure until no row has two cells in one column.
 * @returns null when that takes away more than a third of the segments
 */
export function columnsOf(rows: readonly TextLine[]): Column[] | null {
  const left = new Set<Segment>()
  const all = rows.flatMap((row) => row.segments)
  for (;;) {
    const columns = project(all.filter((segment) => !left.has(segment)))
    const clash = firstClash(rows, columns, left)
    if (clash === null)
      return columns.map((column, index) => ({ ...column, limit: columns[index + 1]?.x0 ?? column.x1 }))
    left.add(clash)
    if (left.size * 3 > all.length) return null
  }
}

function project(segments: readonly Segment[]): Column[] {
  const columns: Column[] = []
  for (const { x0, x1 } of segments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1)
    if (last !== undefined && x0 < last.x1 - 0.5) last.x1 = Math.max(last.x1, x1)
    else columns.push({ x0, x1 })
  }
  return columns
}

/** The widest segment of the first column that holds two cells of one row; texts alone there are one label. */
function firstClash(rows: readonly TextLine[], columns: readonly Column[], left: ReadonlySet<Segment>): Segment | null {
  for (const column of columns) {
    const inside = (segment: Segment) =>
      !left.has(segment) && segment.x0 >= column.x0 - 0.5 && segment.x1 <= column.x1 + 0.5
    const crowded = rows.some((row) => {
      const cells = row.segments.filter(inside)
      return cells.length > 1 && cells.some((cell) => lookOf(cell.text) !== 'text')
    })
    if (!crowded) continue
    const cells = rows.flatMap((row) => row.segments.filter(inside))
    return cells.reduce((widest, cell) => (cell.x1 - cell.x0 > widest.x1 - widest.x0 ? cell : widest))
  }
  return null
}

/** The column that a segment overlaps most, else the nearest. */
export function columnOf(segment: Segment, columns: readonly Column[]): Column {
  let best = columns[0]!
  let most = -Infinity
  for (const column of columns) {
    const overlap = Math.min(column.x1, segment.x1) - Math.max(column.x0, segment.x0)
    if (overlap > most) [best, most] = [column, overlap]
  }
  return best
}
