import { isNote, lookOf } from './figure.ts'
import type { Segment, TextLine } from './pdf-lines.ts'
import { endsTable, isFigureLine } from './pdf-table.ts'

/** A gutter parts two columns of prose when it is this wide (em) over this many lines. */
const GUTTER = 0.9
const GUTTER_LINES = 6

/**
 * Cuts the lines of a page where columns of prose stand side by side: what is above them, each column, what is below, in
 * reading order. Columns of a table are no columns of prose and stay together.
 */
export function regionsOf(lines: readonly TextLine[]): TextLine[][] {
  const cut = bestGutter(lines)
  if (cut === null) return [[...lines]]
  const { from, to, x } = cut
  const within = lines.slice(from, to)
  const side = (keeps: (segment: Segment) => boolean) =>
    within
      .map((line) => ({ ...line, segments: line.segments.filter(keeps) }))
      .filter((line) => line.segments.length > 0)
  const parts = [
    lines.slice(0, from),
    side((segment) => segment.x0 < x),
    side((segment) => segment.x0 >= x),
    lines.slice(to),
  ]
  return parts.filter((part) => part.length > 0).flatMap(regionsOf)
}

function bestGutter(lines: readonly TextLine[]): { from: number; to: number; x: number } | null {
  const gaps = lines.flatMap(({ segments, size }) =>
    segments.slice(1).flatMap((segment, index) => {
      const before = segments[index]!
      return segment.x0 - before.x1 > GUTTER * size ? [(segment.x0 + before.x1) / 2, segment.x0 - 1] : []
    }),
  )
  let best: { from: number; to: number; x: number } | null = null
  for (const x of new Set(gaps.map((gap) => Math.round(gap)))) {
    let from = 0
    for (let at = 0; at <= lines.length; at++) {
      const crossed = at === lines.length || lines[at]!.segments.some((segment) => segment.x0 < x && segment.x1 > x)
      if (!crossed) continue
      const longer = best === null || at - from > best.to - best.from
      if (longer && at - from >= GUTTER_LINES && partsProse(lines.slice(from, at), x)) best = { from, to: at, x }
      from = at + 1
    }
  }
  return best
}

/** Both sides are prose, or one is and the other is a table of its own. */
function partsProse(lines: readonly TextLine[], x: number): boolean {
  const left = lines.map((line) => ({ ...line, segments: line.segments.filter((segment) => segment.x0 < x) }))
  const right = lines.map((line) => ({ ...line, segments: line.segments.filter((segment) => segment.x0 >= x) }))
  const [a, b] = [isProse(left), isProse(right)]
  return (a && b) || (a && isOwnTable(right, left)) || (b && isOwnTable(left, right))
}

function isProse(lines: readonly TextLine[]): boolean {
  const filled = lines.filter((line) => line.segments.length > 0)
  if (filled.length < GUTTER_LINES / 2) return false
  const segments = filled.flatMap((line) => line.segments)
  const words = segments.map((segment) => wordsIn(segment.text)).sort((a, b) => a - b)
  const figures = segments.filter((segment) => lookOf(segment.text) !== 'text').length
  const x0 = Math.min(...segments.map((segment) => segment.x0))
  const x1 = Math.max(...segments.map((segment) => segment.x1))
  const full = segments.filter((segment) => segment.x1 - segment.x0 > 0.7 * (x1 - x0)).length
  return (
    words[words.length >> 1]! >= 4 &&
    figures * 8 < segments.length &&
    full * 2 > segments.length &&
    segments.length < 1.3 * filled.length
  )
}

/** Words of a text; two signs count for one in scripts that write without blanks. */
function wordsIn(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return text.split(' ').length + wide / 2
}

/** A table of its own, whose rows don't stand on the lines of the text beside it: else that text is its labels. */
function isOwnTable(lines: readonly TextLine[], beside: readonly TextLine[]): boolean {
  const rows = lines.flatMap((line, at) => (isFigureLine(line) ? [beside[at]!.segments.length > 0] : []))
  return rows.length > 2 && rows.filter(Boolean).length < 0.6 * rows.length
}

/**
 * Lines of a region that may be one table each: from a line with two segments on, as long as the lines stand close and
 * none is a note or a title of the next table. The rest stays where it was.
 */
export function bandsOf(lines: readonly TextLine[]): { band: boolean; lines: TextLine[] }[] {
  const parts: { band: boolean; lines: TextLine[] }[] = []
  let rest: TextLine[] = []
  let at = 0
  while (at < lines.length) {
    const end = lines[at]!.segments.length > 1 ? bandEnd(lines, at) : at
    if (end === at) {
      rest.push(lines[at]!)
      at++
      continue
    }
    const start = wrappedAbove(lines, at, rest)
    const kept = rest.slice(0, rest.length - (at - start))
    if (kept.length > 0) parts.push({ band: false, lines: kept })
    rest = []
    parts.push({ band: true, lines: lines.slice(start, end) })
    at = end
  }
  if (rest.length > 0) parts.push({ band: false, lines: rest })
  return parts
}

/** A name of a column may be wrapped above the line that has them all, as may the label of the first row. */
function wrappedAbove(lines: readonly TextLine[], at: number, rest: readonly TextLine[]): number {
  let start = at
  while (at - start < Math.min(3, rest.length)) {
    const [line, next] = [lines[start - 1]!, lines[start]!]
    const [segment] = line.segments
    const beside = lines[at]!.segments
    const over = beside.filter((other) => segment!.x0 < other.x1 && segment!.x1 > other.x0)
    const gap = next.y - line.y
    if (over.length !== 1 || gap > 1.3 * line.size || line.size > 1.1 * next.size || segment!.text.length > 40) break
    if (over[0] === beside[0] && gap > 0.9 * line.size) break // a title stands over the first column, too
    start--
  }
  return start
}

function bandEnd(lines: readonly TextLine[], from: number): number {
  let end = from + 1
  let x0 = lines[from]!.segments[0]!.x0
  let x1 = lines[from]!.segments.at(-1)!.x1
  const pitches: number[] = []
  let figures = isFigureLine(lines[from]!) ? 1 : 0
  for (let at = from + 1; at < lines.length; at++) {
    const [line, before] = [lines[at]!, lines[at - 1]!]
    const gap = line.y - before.y
    const pitch = pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 0
    if (gap > Math.max(3.2 * line.size, 1.9 * pitch)) break
    if (endsTable(line, x0, x1) || line.size > 1.35 * before.size || before.size > 1.35 * line.size) break
    if (line.segments.length === 1) {
      if (isTitle(lines, at, figures) || spans(line, x0, x1)) break
      // what wraps below the last row, and figures whose label is wrapped around them
      const lone = lookOf(line.segments[0]!.text) === 'figure' && line.segments[0]!.x0 > x0 && line.segments[0]!.x0 < x1
      if (lone || (gap <= 1.5 * line.size && at === end)) end = at + 1
      continue
    }
    if (figures > 1 && startsNext(lines, at, gap, pitch)) break
    if (isFigureLine(line)) figures++
    x0 = Math.min(x0, line.segments[0]!.x0)
    x1 = Math.max(x1, line.segments.at(-1)!.x1)
    pitches.push(line.y - lines.slice(from, at).findLast((other) => other.segments.length > 1)!.y)
    end = at + 1
  }
  return end
}

/** Prose across the table, not a label in its first column. */
function spans(line: TextLine, x0: number, x1: number): boolean {
  const [only] = line.segments
  return only!.x1 - only!.x0 > 0.6 * (x1 - x0) && (only!.text.length > 60 || isNote(only!.text))
}

/** One text, then a line of names, then figures: the caption of the next table. */
function isTitle(lines: readonly TextLine[], at: number, figures: number): boolean {
  const [next, after] = [lines[at + 1], lines[at + 2]]
  if (figures < 2 || next === undefined || after === undefined) return false
  return (
    next.segments.length > 1 &&
    !isFigureLine(next) &&
    next.segments.every((s) => lookOf(s.text) !== 'figure') &&
    isFigureLine(after)
  )
}

/** A second header without a title: names only, further away than rows are, figures below. */
function startsNext(lines: readonly TextLine[], at: number, gap: number, pitch: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (next === undefined || isFigureLine(line) || !isFigureLine(next) || gap < 1.35 * pitch) return false
  return line.segments.every((segment) => lookOf(segment.text) === 'text' || lookOf(segment.text) === 'period')
}
