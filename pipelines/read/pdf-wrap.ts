import { columnOf, type Column } from './pdf-columns.ts'
import type { Segment, TextLine } from './pdf-lines.ts'

/** Lines of one wrapped cell stand at most this far apart, in em. */
const WRAPPED = 1.6

/** One line of a table under construction: the segments of each column. */
interface Row {
  y: number
  size: number
  cells: Segment[][]
  /** It has figures: a row of its own for certain. */
  isAnchor: boolean
}

/**
 * Rows from lines: a line without figures is part of the row beside it, or a row of its own (`Descriptors`).
 * @param anchors lines that are rows for certain
 */
export function joinWrapped(
  lines: readonly TextLine[],
  columns: readonly Column[],
  anchors: ReadonlySet<TextLine>,
): Segment[][][] {
  const rows = lines.map((line): Row => {
    const cells: Segment[][] = columns.map(() => [])
    for (const segment of line.segments) cells[columns.indexOf(columnOf(segment, columns))]!.push(segment)
    return { y: line.y, size: line.size, cells, isAnchor: anchors.has(line) }
  })
  const links = linksOf(rows)
  const full = { above: fullLines(rows, columns, -1), below: fullLines(rows, columns, 1) }
  const homes = new Map<Row, Row>()
  for (const link of links) {
    const target = targetOf(link, homes, full)
    if (target !== null) homes.set(link.row, target)
  }
  // a row above may itself have been joined to the one below it
  const home = (row: Row): Row => {
    const next = homes.get(row)
    return next === undefined ? row : home(next)
  }
  for (const row of rows) {
    const target = home(row)
    if (target !== row) row.cells.forEach((segments, column) => target.cells[column]!.push(...segments))
  }
  return rows.filter((row) => home(row) === row).map((row) => row.cells)
}

/** A line without figures between its neighbours; distances in points, to the line itself that is next to it. */
interface Link {
  row: Row
  before: Row | undefined
  above: Row | undefined
  below: Row | undefined
  up: number
  down: number
  /** Usual distance of two rows. */
  pitch: number
}

function linksOf(rows: readonly Row[]): Link[] {
  const pitches = rows.flatMap((row, at) => (row.isAnchor && rows[at - 1]?.isAnchor ? [row.y - rows[at - 1]!.y] : []))
  const spans = rows.filter((row) => row.isAnchor).map((row, at, all) => (at === 0 ? Infinity : row.y - all[at - 1]!.y))
  const usual = (pitches.length > 0 ? pitches : spans.slice(1)).sort((a, b) => a - b)
  const pitch = usual[usual.length >> 1] ?? Infinity
  return rows.flatMap((row, at) => {
    if (row.isAnchor) return []
    const before = rows[at - 1]
    const after = rows[at + 1]
    const above = rows.slice(0, at).findLast((other) => other.isAnchor)
    const below = rows.slice(at + 1).find((other) => other.isAnchor)
    const near = [
      before === undefined ? Infinity : row.y - before.y,
      after === undefined ? Infinity : after.y - row.y,
    ] as const
    const up = above === undefined ? Infinity : distance(rows, at, -1, near[1])
    const down = below === undefined ? Infinity : distance(rows, at, 1, near[0])
    return [{ row, before, above, below, up, down, pitch }]
  })
}

/** From a line to the next one, or, where lines without figures go on at the same distance, from the last of them on. */
function distance(rows: readonly Row[], from: number, step: -1 | 1, other: number): number {
  for (let at = from; ; at += step) {
    const next = rows[at + step]
    if (next === undefined) return Infinity
    const gap = Math.abs(next.y - rows[at]!.y)
    if (next.isAnchor || Math.abs(gap - other) > 0.1 * other) return gap
  }
}

/** The row that a line without figures belongs to; null = it is one itself. */
function targetOf(link: Link, homes: ReadonlyMap<Row, Row>, full: { above: boolean; below: boolean }): Row | null {
  const { row, before, below, up, down, pitch } = link
  const reach = WRAPPED * row.size
  // what is above must be a row, or a line that already belongs to one
  const joined = before !== undefined && (before.isAnchor || homes.has(before))
  const top = joined && up <= reach ? (homes.get(before) ?? before) : null
  const bottom = below !== undefined && down <= reach ? below : null
  const close = (distance: number) => distance < 0.9 * row.size || distance < 0.75 * pitch
  if (top !== null && up < 0.8 * down && close(up)) return top
  if (bottom !== null && down < 0.8 * up && close(down)) return bottom
  if (top !== null && goesOn(before!, row)) return top
  if (bottom !== null && goesOn(row, below!)) return bottom
  if (top !== null && isUnlabelled(before!) && up < 1.1 * down) return top
  if (bottom !== null && isUnlabelled(below!) && down < 1.1 * up) return bottom
  if (top !== null && full.above && up < 1.1 * down) return top
  return bottom !== null && full.below && down < 1.1 * up ? bottom : null
}

/** The row has figures and no label: the text beside it can only be its label. */
const isUnlabelled = (row: Row) => row.isAnchor && row.cells[0]!.length === 0

const DANGLING = /(?:[-/&,(–]|\b(?:and|or|of|the|to|for|in|with|by|et|de|und|y|e))$/i

/** The second text goes on with the first one's words. */
function goesOn(first: Row, second: Row): boolean {
  return first.cells.some((cell, column) => {
    const last = cell.at(-1)
    const next = second.cells[column]![0]
    return last !== undefined && next !== undefined && (/^[\p{Ll}(&/]/u.test(next.text) || DANGLING.test(last.text))
  })
}

/**
 * In a table set tightly only the width tells: true when no line without figures has room for the next word of the text
 * that it would be joined to. A heading between rows would follow a short label sooner or later.
 * @param side the row that such lines would belong to: -1 the one above, 1 the one below
 */
function fullLines(rows: readonly Row[], columns: readonly Column[], side: -1 | 1): boolean {
  // one line alone proves little: below it nothing, above it only one that is nearly full
  const alone = rows.filter((row) => !row.isAnchor).length < 2
  if (alone && side === 1) return false
  return rows.every((row, at) => {
    const other = rows[at + side]
    if (row.isAnchor || other === undefined) return row.isAnchor || side === 1
    const [first, second] = side === -1 ? [other, row] : [row, other]
    return row.cells.every((cell, column) => {
      if (cell.length === 0) return true
      const last = first.cells[column]!.at(-1)
      const next = second.cells[column]![0]
      if (last === undefined || next === undefined) return false
      const word = next.text.split(' ')[0]!
      const width = ((next.x1 - next.x0) * (word.length + 1)) / Math.max(1, next.text.length)
      const edge = Math.max(
        columns[column]!.x1,
        ...rows.flatMap((each) => each.cells[column]!.map((segment) => segment.x1)),
      )
      const left = columns[column]!.x0
      return last.x1 + width > edge - 0.1 * next.size && last.x1 - left > (alone ? 0.6 : 0.35) * (edge - left)
    })
  })
}
