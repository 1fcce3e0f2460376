import { lookOf } from './figure.ts'
import { foldText } from './fold.ts'
import type { Run } from './pdf-pages.ts'

/** Text that stands together on one baseline: a cell, or a stretch of a line of prose. Points, y downwards. */
export interface Segment {
  text: string
  x0: number
  x1: number
  y: number
  size: number
  /** A raised mark stood before it: a footnote begins here. */
  marked: boolean
}

export interface TextLine {
  y: number
  size: number
  segments: Segment[]
}

/** All in em, the height of the font: joints between runs of one word, between words, between cells. */
const SAME_BASELINE = 0.35
const RAISED_BASELINE = 0.5
const WORD_GAP = 0.13
const CELL_GAP = 0.95
const FIGURE_GAP = 0.55
const LABEL_GAP = 0.65

const MARK = /^[[(]?(?:[\d*†‡§¶,\s]{1,5}|[a-z])[\])]?$/
const LONE_SIGN = /^(?:[A-Z]{0,3}\p{Sc}|\p{Sc}[A-Z]{0,3}|Rs\.?)$/u

/** Runs to lines, from top to bottom, each cut into segments where a gap parts cells. */
export function linesOf(runs: readonly Run[]): TextLine[] {
  const sorted = joinDropCaps(runs).sort((a, b) => a.y - b.y || a.x - b.x)
  const groups: { y: number; size: number; runs: Run[] }[] = []
  for (const run of sorted) {
    const group = groups.at(-1)
    if (group !== undefined && run.y - group.y <= slack(run.size, group.size)) {
      if (run.size > group.size) Object.assign(group, { y: run.y, size: run.size })
      group.runs.push(run)
    } else groups.push({ y: run.y, size: run.size, runs: [run] })
  }
  return groups.map(lineOf).filter((line) => line.segments.length > 0)
}

/** Two baselines of one line differ by less; raised marks stand higher. */
function slack(a: number, b: number): number {
  const larger = Math.max(a, b)
  return (Math.min(a, b) < 0.8 * larger ? RAISED_BASELINE : SAME_BASELINE) * larger
}

function lineOf({ y, size, runs }: { y: number; size: number; runs: Run[] }): TextLine {
  const segments: Segment[] = []
  let marked = false
  for (const run of runs.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    if (isRaised(run, y, size)) {
      const text = raised(run.text, last?.text ?? '')
      if (text !== '' && last !== undefined) extend(last, run, text)
      else if (last === undefined || run.x - last.x1 > CELL_GAP * size) marked = true
      continue
    }
    const text = run.text
    const gap = last === undefined ? Infinity : (run.x - last.x1) / Math.max(run.size, last.size)
    if (last !== undefined && isDoubled(last, run)) continue
    if (last !== undefined && gap < cellGap(last.text, text)) {
      const apart = gap > WORD_GAP || /\s$/.test(last.text) || /^\s/.test(text)
      extend(last, run, (apart ? ' ' : '') + text.trimStart())
      continue
    }
    segments.push({ text, x0: run.x, x1: run.x + run.width, y: run.y, size: run.size, marked })
    marked = false
  }
  const folded = segments.map((segment) => ({ ...segment, text: foldText(segment.text) }))
  return { y, size, segments: joinSigns(folded.filter((segment) => segment.text !== '')) }
}

/** Gap that parts two cells, em. pdfjs joins words up to 0.6 em: a figure in a run of its own stands further away. */
function cellGap(before: string, after: string): number {
  if (!isFigure(after)) return CELL_GAP
  return isFigure(before) ? FIGURE_GAP : LABEL_GAP
}

function extend(segment: Segment, run: Run, text: string): void {
  segment.text += text
  segment.x1 = Math.max(segment.x1, run.x + run.width)
  if (run.size > segment.size) segment.size = run.size
}

const isFigure = (text: string) => lookOf(foldText(text)) === 'figure'

function isRaised(run: Run, baseline: number, size: number): boolean {
  return run.size < 0.8 * size && baseline - run.y > 0.1 * size && MARK.test(run.text.trim())
}

/** What a raised run adds to the text before it: a power of ten stays, a footnote's mark goes. */
function raised(text: string, before: string): string {
  return /(?:^|\D)10$/.test(before) && /^[-−]?\d{1,2}$/.test(text.trim()) ? `^${text.trim()}` : ''
}

/** Bold by printing twice: the same text a hair to the right. */
function isDoubled(last: Segment, run: Run): boolean {
  return last.text.endsWith(run.text) && Math.abs(last.x1 - (run.x + run.width)) < 0.1 * run.size && run.width > 0
}

/** A currency sign at the left edge of a cell belongs to the number at its right edge. */
function joinSigns(segments: Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last !== undefined && LONE_SIGN.test(last.text) && /^[-−(]?\d/.test(segment.text)) {
      joined[joined.length - 1] = { ...last, text: last.text + segment.text, x1: segment.x1 }
    } else joined.push(segment)
  }
  return joined
}

/** The large first letter of a chapter goes back to its word. */
function joinDropCaps(runs: readonly Run[]): Run[] {
  const sizes = runs.map((run) => run.size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const caps = runs.filter((run) => run.size > 1.5 * usual && /^\p{Lu}$/u.test(run.text.trim()))
  if (caps.length === 0) return [...runs]
  const result = runs.map((run) => ({ ...run }))
  for (const cap of caps) {
    const word = result
      .filter(
        (run) =>
          cap.size > 1.8 * run.size &&
          /^\p{Ll}/u.test(run.text) &&
          run.y <= cap.y + run.size &&
          run.y > cap.y - cap.size,
      )
      .filter((run) => run.x - cap.x - cap.width < 1.5 * run.size && run.x > cap.x)
      .sort((a, b) => a.y - b.y)[0]
    if (word === undefined) continue
    word.text = cap.text.trim() + word.text
    const at = result.findIndex((run) => run.text === cap.text && run.x === cap.x && run.y === cap.y)
    if (at !== -1) result.splice(at, 1)
  }
  return result
}
