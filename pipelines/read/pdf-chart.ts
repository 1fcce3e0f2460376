import { lookOf } from './figure.ts'
import type { Segment, TextLine } from './pdf-lines.ts'

/** Steps that a person or program gives an axis, as a share of a power of ten. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8]

/**
 * Finds the labels of vertical axes: four or more figures below each other, equally far apart, in equal steps, without
 * words or years beside them. They are no figures of the report.
 */
export function axisLabels(lines: readonly TextLine[]): Set<Segment> {
  const figures = lines.flatMap((line) =>
    line.segments.flatMap((segment) => {
      const value = valueOf(segment.text)
      const alone = line.segments.every((other) => other === segment || lookOf(other.text) === 'figure')
      return value === null ? [] : [{ segment, value, alone }]
    }),
  )
  const found = new Set<Segment>()
  for (const edge of ['x0', 'x1', 'centre'] as const) {
    const at = (segment: Segment) => (edge === 'centre' ? (segment.x0 + segment.x1) / 2 : segment[edge])
    const sorted = figures.toSorted((a, b) => at(a.segment) - at(b.segment) || a.segment.y - b.segment.y)
    let column: typeof figures = []
    for (const figure of [...sorted, null]) {
      const first = column[0]
      if (figure !== null && first !== undefined && at(figure.segment) - at(first.segment) < 2) {
        column.push(figure)
        continue
      }
      if (isAxis(column)) for (const { segment } of column) found.add(segment)
      column = figure === null ? [] : [figure]
    }
  }
  return found
}

/** A line of years or round steps, equally far apart, with no figures below it: the horizontal axis. */
export function isLevelAxis(line: TextLine, next: TextLine | undefined): boolean {
  const { segments, size } = line
  if (segments.length < 3) return false
  const periods = segments.every((segment) => lookOf(segment.text) === 'period')
  const values = segments.map((segment) => (periods ? Number(/\d{4}/.exec(segment.text)?.[0]) : valueOf(segment.text)))
  const centres = segments.map((segment) => (segment.x0 + segment.x1) / 2)
  const even = (numbers: readonly (number | null)[], slack: number) => {
    const steps = numbers.slice(1).map((value, index) => (value ?? NaN) - (numbers[index] ?? NaN))
    return steps.every((step) => step !== 0 && Math.abs(step - steps[0]!) <= slack)
  }
  if (!even(values, 1e-9) || !even(centres, 2)) return false
  const below = next !== undefined && next.y - line.y < 3 * size && next.segments.length > 1
  return !(below && next.segments.some((segment) => lookOf(segment.text) !== 'text'))
}

function isAxis(column: readonly { segment: Segment; value: number; alone: boolean }[]): boolean {
  if (column.length < 4) return false
  const down = column.toSorted((a, b) => a.segment.y - b.segment.y)
  const gaps = down.slice(1).map((label, index) => label.segment.y - down[index]!.segment.y)
  const steps = down.slice(1).map((label, index) => label.value - down[index]!.value)
  const [gap, step] = [gaps[0]!, steps[0]!]
  const even =
    gaps.every((other) => Math.abs(other - gap) < Math.max(1, gap * 0.06)) &&
    steps.every((other) => Math.abs(other - step) < Math.abs(step) * 1e-6)
  if (!even || step === 0 || !isRound(Math.abs(step))) return false
  const plain = down.every((label) => /^\d+$/.test(label.segment.text))
  if (Math.abs(step) === 1 && plain) return false // ranks
  return down.filter((label) => label.alone).length >= 0.6 * down.length
}

function isRound(step: number): boolean {
  const mantissa = step / 10 ** Math.floor(Math.log10(step) + 1e-9)
  return STEPS.some((known) => Math.abs(mantissa - known) < 1e-6)
}

/** A label's number, only to compare steps: never an amount. */
function valueOf(text: string): number | null {
  if (lookOf(text) !== 'figure') return null
  const number = /^[^\d]*?(-?\d[\d,.\s]*)\s*([^\d]*)$/.exec(text)?.[1]
  if (number === undefined) return null
  const value = Number(number.replace(/[,\s](?=\d{3}(?:\D|$))/g, ''))
  return Number.isFinite(value) ? value : null
}
