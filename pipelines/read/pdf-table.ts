import { isNote, lookOf } from './figure.ts'
import { columnsOf, columnOf, type Column } from './pdf-columns.ts'
import type { Segment, TextLine } from './pdf-lines.ts'
import { joinLines } from './text.ts'

/** A table of a page: texts by row and column. */
export interface PageTable {
  header: string[] | null
  rows: string[][]
  top: number
  bottom: number
  x0: number
  x1: number
  size: number
}

/** Lines of one wrapped cell stand at most this far apart, in em. */
const WRAPPED = 1.5

/** One line of a table under construction: at most one text for each column. */
interface Row {
  y: number
  cells: Segment[][]
}

/**
 * Makes a table of lines that belong together, or says that they are none (null): it takes two columns that most rows
 * fill, figures in at least one, or texts that stand in line.
 */
export function tableOf(lines: readonly TextLine[]): PageTable | null {
  const figureLines = lines.filter(isFigureLine)
  const anchors = figureLines.length > 0 ? figureLines : lines.filter((line) => line.segments.length > 1)
  if (anchors.length < 2 && !(anchors.length === 1 && lines[0] !== anchors[0])) return null
  const columns = columnsOf(anchors)
  if (columns === null || columns.length < 2) return null
  if (figureLines.length === 0 && !isAligned(lines, columns)) return null
  const firstAnchor = lines.indexOf(anchors[0]!)
  const heads = figureLines.length > 0 ? headLines(lines.slice(0, firstAnchor), lines[firstAnchor]!) : headless(lines)
  const body = lines.slice(heads.length)
  const header = heads.length === 0 ? null : headerTexts(heads, columns)
  const rows = joinWrapped(body, columns, new Set(figureLines.length > 0 ? anchors : body)).map(({ cells }) =>
    cells.map(cellText),
  )
  if (rows.length === 0 || rows.filter((row) => row.filter(Boolean).length > 1).length * 2 < rows.length) return null
  if (!rows.some((row) => row.some((text) => lookOf(text) === 'text')) && header === null) return null
  const all = lines.flatMap((line) => line.segments)
  return {
    header,
    rows,
    top: lines[0]!.y - lines[0]!.size,
    bottom: lines.at(-1)!.y,
    x0: Math.min(...all.map((segment) => segment.x0)),
    x1: Math.max(...all.map((segment) => segment.x1)),
    size: lines[0]!.size,
  }
}

/** Two or more segments, one of them a figure. Years alone may be a header. */
export function isFigureLine(line: TextLine): boolean {
  if (line.segments.length < 2) return false
  const looks = line.segments.map((segment) => lookOf(segment.text))
  if (looks.includes('figure')) return true
  return looks.includes('missing') && looks.includes('text')
}

const cellText = (segments: Segment[]) =>
  joinLines(segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0).map((segment) => segment.text))

/** Text-only tables: columns whose texts start, end or are centred at the same place. */
function isAligned(lines: readonly TextLine[], columns: readonly Column[]): boolean {
  const multi = lines.filter((line) => line.segments.length > 1)
  if (multi.length < 3) return false
  const short = multi.flatMap((line) => line.segments).filter((segment) => segment.text.split(' ').length > 6).length
  if (short * 4 > multi.length) return false
  const alike = multi.filter((line) => line.segments.length === columns.length).length
  if (alike < 0.6 * multi.length) return false
  return columns.every((column) => {
    const inside = multi.flatMap((line) => line.segments.filter((segment) => columnOf(segment, columns) === column))
    const spread = (of: (segment: Segment) => number) => {
      const values = inside.map(of).sort((a, b) => a - b)
      return values.length === 0 ? 0 : values.at(-1)! - values[0]!
    }
    return (
      Math.min(
        spread((s) => s.x0),
        spread((s) => s.x1),
        spread((s) => s.x0 + s.x1) / 2,
      ) < 3
    )
  })
}

/** In a table of texts alone the first line names the columns. */
function headless(lines: readonly TextLine[]): readonly TextLine[] {
  return lines[0]!.segments.length > 1 ? lines.slice(0, 1) : []
}

/** The lines above the first figures that name columns: two names or more, and what is wrapped around them. */
function headLines(above: readonly TextLine[], first: TextLine): readonly TextLine[] {
  if (!above.some((line) => line.segments.length > 1)) return []
  const hangs = (line: TextLine) => line.segments.length === 1 && first.y - line.y < first.size
  const labelled = first.segments.some(
    (segment) => lookOf(segment.text) === 'text' && segment.x0 <= above.at(-1)!.segments[0]!.x1,
  )
  // a label that is wrapped around the first figures belongs to them
  const own = labelled ? 0 : above.length - 1 - above.findLastIndex((line) => !hangs(line))
  const end = above.length - own
  return above.slice(0, end)
}

/** A name for each column from the lines above it; one that spans several columns stands before each of theirs. */
function headerTexts(heads: readonly TextLine[], columns: readonly Column[]): string[] {
  const parts: Segment[][] = columns.map(() => [])
  for (const line of heads) {
    for (const segment of line.segments) {
      const covered = columns.filter((column) => Math.min(column.x1, segment.x1) - Math.max(column.x0, segment.x0) > 0)
      const others = line.segments.length < columns.length && covered.length > 1
      const targets = others ? covered : [columnOf(segment, columns)]
      for (const column of targets) parts[columns.indexOf(column)]!.push(segment)
    }
  }
  return parts.map(cellText)
}

/** Rows from lines: a line without figures is part of the row beside it, or a row of its own. */
function joinWrapped(lines: readonly TextLine[], columns: readonly Column[], anchors: ReadonlySet<TextLine>): Row[] {
  const rows = lines.map((line): Row & { isAnchor: boolean; size: number } => {
    const cells: Segment[][] = columns.map(() => [])
    for (const segment of line.segments) cells[columns.indexOf(columnOf(segment, columns))]!.push(segment)
    return { y: line.y, cells, isAnchor: anchors.has(line), size: line.size }
  })
  const homes = new Map<Row, Row>()
  const home = (row: Row): Row => {
    const next = homes.get(row)
    return next === undefined ? row : home(next)
  }
  rows.forEach((row, at) => {
    if (row.isAnchor) return
    const above = rows.slice(0, at).findLast((other) => other.isAnchor || home(other) !== other)
    const below = rows.slice(at + 1).find((other) => other.isAnchor)
    const target = wrapTarget(row, rows[at - 1], above && home(above), below, columns, row.size)
    if (target !== null) homes.set(row, target)
  })
  for (const row of rows) {
    const target = home(row)
    if (target !== row) row.cells.forEach((segments, column) => target.cells[column]!.push(...segments))
  }
  return rows.filter((row) => home(row) === row)
}

/** The row that a line without figures belongs to: the nearer one; on equal terms, the one whose text it goes on with. */
function wrapTarget(
  row: Row,
  before: Row | undefined,
  above: Row | undefined,
  below: Row | undefined,
  columns: readonly Column[],
  size: number,
): Row | null {
  const chained = before !== undefined && row.y - before.y <= WRAPPED * size
  const up = above === undefined ? Infinity : row.y - (chained ? before!.y : above.y)
  const down = below === undefined ? Infinity : below.y - row.y
  const reach = WRAPPED * size
  if (up > reach && down > reach) return null
  if (up < 0.8 * down)
    return up <= reach && above !== undefined && continues(above, row, columns, up, size) ? above : null
  if (down < 0.8 * up) return below !== undefined && continues(row, below, columns, down, size) ? below : null
  if (above !== undefined && goesOn(above, row, columns)) return above
  if (below !== undefined && goesOn(row, below, columns)) return below
  return null
}

/** Much closer than lines of text is proof enough; else the words or the width must say so. */
function continues(first: Row, second: Row, columns: readonly Column[], distance: number, size: number): boolean {
  return distance < 0.9 * size || goesOn(first, second, columns) || isOnlyPart(first, second)
}

/** The label's cell is empty in the row of figures: the text beside it can only be its label. */
function isOnlyPart(first: Row, second: Row): boolean {
  const [a, b] = [first.cells[0]!.length > 0, second.cells[0]!.length > 0]
  return a !== b
}

const DANGLING = /(?:[-/&,(–]|\b(?:and|or|of|the|to|for|in|with|by|et|de|und|y|e))$/i

/** The second row's text goes on with the first one's: by its words, or because the column was full. */
function goesOn(first: Row, second: Row, columns: readonly Column[]): boolean {
  return columns.some((column, index) => {
    const last = first.cells[index]!.at(-1)
    const next = second.cells[index]![0]
    if (last === undefined || next === undefined) return false
    if (/^[\p{Ll}(&/]/u.test(next.text) || DANGLING.test(last.text)) return true
    const word = next.text.split(' ')[0]!
    const width = ((next.x1 - next.x0) * (word.length + 1)) / Math.max(1, next.text.length)
    return last.x1 + width > column.limit
  })
}

/** True where a line alone ends a table: a note, or prose across it. */
export function endsTable(line: TextLine, x0: number, x1: number): boolean {
  const [only] = line.segments
  if (only === undefined || line.segments.length > 1) return false
  if (only.marked || /^[*†‡§]/.test(only.text)) return true
  return isNote(only.text) && only.text.length > 40 && only.x1 - only.x0 > 0.5 * (x1 - x0)
}
