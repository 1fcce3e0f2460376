import type { Block } from './document.ts'
import type { Segment, TextLine } from './pdf-lines.ts'
import { joinLines } from './text.ts'

/** A block of a page, with what its place tells. */
export interface PageBlock {
  kind: Block['kind']
  text: string
  /** Baselines of its first and last line. */
  top: number
  bottom: number
  x0: number
  x1: number
  size: number
}

interface Stack {
  lines: TextLine[]
  x0: number
  x1: number
}

/** Lines of one paragraph stand at most this far apart, in em. */
const LEADING = 1.75
const NOTE_MARK = /^(?:[*†‡§]+|\[\d{1,3}\]|\(\d{1,2}\)\s|(?:source|note|notes)\s*:)/i
const BULLET = /^(?:[•▪●■◦‣–—]|\d{1,2}[.)])\s/
const ENDS = /[.!?:。！？]["”’')\]]*$/

/**
 * Text beside tables as blocks: stretches that stand close below each other are one stack, a stack is cut into
 * paragraphs.
 * @param body size of the running text of the file, points: larger is a heading
 */
export function blocksOf(lines: readonly TextLine[], body: number): PageBlock[] {
  return stacks(lines)
    .flatMap((stack) => paragraphs(stack, body))
    .filter((block) => block.text !== '')
}

function stacks(lines: readonly TextLine[]): Stack[] {
  const open: Stack[] = []
  const done: Stack[] = []
  for (const line of lines) {
    const loose: Segment[] = []
    for (const segment of line.segments) {
      const homes = open.filter((stack) => fits(stack, segment))
      const [first, ...others] = homes
      if (first === undefined) loose.push(segment)
      else {
        for (const other of others) {
          first.lines = [...first.lines, ...other.lines].sort((a, b) => a.y - b.y)
          open.splice(open.indexOf(other), 1)
        }
        add(first, segment)
      }
    }
    // what has no neighbour above stays one line, cut only where another stack begins below
    if (loose.length > 0) {
      const apart =
        loose.length > 1 && lines.some((other) => other.y > line.y && other.segments.length > 1 && near(other, line))
      for (const group of apart ? loose.map((segment) => [segment]) : [loose]) {
        const stack: Stack = { lines: [], x0: Infinity, x1: -Infinity }
        for (const segment of group) add(stack, segment)
        open.push(stack)
      }
    }
    const far = open.filter((stack) => line.y - stack.lines.at(-1)!.y > 3 * line.size)
    for (const stack of far) open.splice(open.indexOf(stack), 1)
    done.push(...far)
  }
  const top = (stack: Stack) => stack.lines[0]!.y
  return [...done, ...open].sort((a, b) =>
    Math.abs(top(a) - top(b)) < 0.8 * a.lines[0]!.size ? a.x0 - b.x0 : top(a) - top(b),
  )
}

const near = (other: TextLine, line: TextLine) => other.y - line.y <= LEADING * line.size

function add(stack: Stack, segment: Segment): void {
  const last = stack.lines.at(-1)
  if (last !== undefined && Math.abs(last.y - segment.y) < 0.35 * segment.size) last.segments.push(segment)
  else stack.lines.push({ y: segment.y, size: segment.size, segments: [segment] })
  stack.x0 = Math.min(stack.x0, segment.x0)
  stack.x1 = Math.max(stack.x1, segment.x1)
}

function fits(stack: Stack, segment: Segment): boolean {
  const last = stack.lines.at(-1)!
  const gap = segment.y - last.y
  const ratio = segment.size / last.size
  return gap <= LEADING * segment.size && ratio > 0.85 && ratio < 1.18 && segment.x0 < stack.x1 && segment.x1 > stack.x0
}

function paragraphs(stack: Stack, body: number): PageBlock[] {
  const lines = stack.lines.map((line) => {
    const parts = line.segments.toSorted((a, b) => a.x0 - b.x0)
    return {
      ...line,
      text: parts.map((part) => part.text).join(' '),
      marked: parts[0]!.marked,
      x0: parts[0]!.x0,
      x1: parts.at(-1)!.x1,
    }
  })
  const gaps = lines
    .slice(1)
    .map((line, index) => line.y - lines[index]!.y)
    .filter((gap) => gap > 0)
  const leading = gaps.length === 0 ? Infinity : Math.min(...gaps)
  const groups: (typeof lines)[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const parted =
      before === undefined ||
      line.y - before.y > 1.3 * leading ||
      line.marked ||
      NOTE_MARK.test(line.text) ||
      BULLET.test(line.text) ||
      (ENDS.test(before.text) &&
        before.x1 < stack.x1 - 0.2 * (stack.x1 - stack.x0) &&
        /^[\p{Lu}\p{Lo}\d"“$€£]/u.test(line.text))
    if (parted) groups.push([line])
    else groups.at(-1)!.push(line)
  })
  return groups.map((group) => {
    const [first, last] = [group[0]!, group.at(-1)!]
    const text = joinLines(group.map((line) => line.text))
    return {
      kind: kindOf(text, first.marked, first.size, body, group.length),
      text,
      top: first.y,
      bottom: last.y,
      x0: Math.min(...group.map((line) => line.x0)),
      x1: Math.max(...group.map((line) => line.x1)),
      size: first.size,
    }
  })
}

function kindOf(text: string, marked: boolean, size: number, body: number, lines: number): Block['kind'] {
  if (marked || NOTE_MARK.test(text) || /^accessibility description/i.test(text)) return 'note'
  const shout = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/\d{4,}|\p{Sc}/u.test(text)
  const large = size > 1.12 * body && text.length < 160
  return (large || (shout && text.length < 80)) && lines < 4 && !/[.;,]$/.test(text) ? 'heading' : 'paragraph'
}

/** Size of the running text: the one in which most signs are printed. */
export function bodySize(pages: readonly (readonly TextLine[])[]): number {
  const signs = new Map<number, number>()
  for (const line of pages.flat()) {
    for (const { size, text } of line.segments) {
      const key = Math.round(size * 2) / 2
      signs.set(key, (signs.get(key) ?? 0) + text.length)
    }
  }
  return [...signs].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10
}
