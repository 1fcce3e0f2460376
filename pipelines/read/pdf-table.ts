import { isNote, lookOf } from './figure.ts'
import { columnsOf, columnOf, type Column } from './pdf-columns.ts'
import type { Segment, TextLine } from './pdf-lines.ts'
import { joinWrapped } from './pdf-wrap.ts'
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

/**
 * Makes a table of lines that belong together, or says that they are none (null): it takes two columns that most rows
 * fill, figures in at least one, or texts that stand in line.
 */
export function tableOf(lines: readonly TextLine[]): PageTable | null {
  const figures = lines.some(isFigureLine) ? lines.filter(isFigureLine) : loneFigures(lines)
  const hasFigures = figures.length > 0
  const named = lines.filter((line) => line.segments.length > 1)
  const basis = hasFigures ? figures : named
  if (basis.length < 2 && !(basis.length === 1 && lines[0] !== basis[0])) return null
  const beside = figures.some(isFigureLine) ? lines.filter((line) => isInterleaved(line, basis)) : named
  const columns = columnsOf([...basis, ...beside])
  if (columns === null || columns.length < 2) return null
  if (!hasFigures && !isAligned(lines, columns)) return null
  const anchors = hasFigures ? lines.filter((line) => isFigureLine(line) || isLoneFigure(line, columns)) : basis
  const first = lines.indexOf(anchors[0]!)
  const heads = hasFigures ? headLines(lines.slice(0, first), lines[first]!) : lines.slice(0, 1)
  const header = heads.length === 0 ? null : headerTexts(heads, columns)
  const body = lines.slice(heads.length)
  const rows = joinWrapped(body, columns, new Set(hasFigures ? anchors : body)).map((cells) => cells.map(cellText))
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

/** Figures that stand alone below a line of names: every label is wrapped around its own. */
function loneFigures(lines: readonly TextLine[]): TextLine[] {
  const names = lines[0]?.segments ?? []
  if (names.length < 2) return []
  return lines.filter(
    ({ segments }) => segments.length === 1 && lookOf(segments[0]!.text) === 'figure' && segments[0]!.x1 > names[1]!.x0,
  )
}

/** Half of a label that is wrapped around its figures: closer to their line than lines of text are. */
function isInterleaved({ y, size, segments }: TextLine, rows: readonly TextLine[]): boolean {
  return segments.length === 1 && rows.some((row) => row.y !== y && Math.abs(row.y - y) < 0.9 * size)
}

/** A figure whose label is wrapped around it stands alone on its line. */
export function isLoneFigure({ segments }: TextLine, columns: readonly Column[]): boolean {
  const [only] = segments
  if (only === undefined || segments.length > 1 || lookOf(only.text) === 'text') return false
  return columnOf(only, columns) !== columns[0]
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

/** The lines above the first figures that name columns; what is wrapped above the first figures belongs to them. */
function headLines(above: readonly TextLine[], first: TextLine): readonly TextLine[] {
  const lastNames = above.findLastIndex((line) => line.segments.length > 1)
  if (lastNames === -1) return []
  let end = above.length
  for (let at = end - 1; at > lastNames; at--) {
    const line = above[at]!
    const down = (above[at + 1] ?? first).y - line.y
    if (down < 0.8 * (line.y - above[at - 1]!.y)) end = at
  }
  return above.slice(0, end)
}

/** A name for each column from the lines above it; one that stands over several columns is part of each of their names. */
function headerTexts(heads: readonly TextLine[], columns: readonly Column[]): string[] {
  const parts: Segment[][] = columns.map(() => [])
  heads.forEach((line, at) => {
    const groups = at < heads.length - 1 ? groupsOf(line, columns) : null
    line.segments.forEach((segment, index) => {
      const covered = groups?.[index] ?? columns.filter((column) => segment.x0 < column.x1 && segment.x1 > column.x0)
      const spans = line.segments.length < columns.length && covered.length > 1
      for (const column of spans ? covered : [columnOf(segment, columns)]) parts[columns.indexOf(column)]!.push(segment)
    })
  })
  return parts.map(cellText)
}

/** Columns below each text of a line that names groups of equally many: `2023 | 2024` over `Cases | Loss | Cases | Loss`. */
function groupsOf({ segments }: TextLine, columns: readonly Column[]): Column[][] | null {
  const named = columns.slice(columns.length % segments.length === 0 ? 0 : 1)
  const each = named.length / segments.length
  if (!Number.isInteger(each) || each < 2) return null
  const groups = segments.map((_, index) => named.slice(index * each, (index + 1) * each))
  const fits = segments.every((segment, index) => {
    const group = groups[index]!
    return segment.x0 > group[0]!.x0 - segment.size && segment.x1 < group.at(-1)!.x1 + segment.size
  })
  return fits ? groups : null
}

/** True where a line alone ends a table: a note, or prose across it. */
export function endsTable(line: TextLine, x0: number, x1: number): boolean {
  const [only] = line.segments
  if (only === undefined || line.segments.length > 1) return false
  if (only.marked || /^[*†‡§]/.test(only.text)) return true
  return isNote(only.text) && only.text.length > 40 && only.x1 - only.x0 > 0.5 * (x1 - x0)
}
