import { type Days, monthsBefore, shifted, spanOf } from './days.ts'
import { daysOf, pointAt, type Point, type PointContext, shareParts } from './point.ts'
import type { Period } from '../../period.ts'
import type { Token } from './token.ts'

/** A period and the token behind it; null days = it is cumulative, and nobody says from when to when. */
export interface Span {
  period: Period
  next: number
}

const UNKNOWN: Period = { start: null, end: null, kind: 'cumulative' }
const TO = new Set<Token['kind'] | undefined>(['to', 'until', 'fromAfter'])

/**
 * `since 2021`, to the day of publication; `desde 2021 hasta 2024` has an end of its own and is a span. Of `since the centre
 * opened in 2021` nobody says on which day it begins.
 */
export function sinceAt(tokens: readonly Token[], at: number, context: PointContext): Span | null {
  const first = pointAt(tokens, at + 1)
  if (first === null) return null
  if (tokens[at + 1]!.isApart)
    return isOfClause(tokens[at]!, tokens[at + 1]!) ? { period: UNKNOWN, next: first.next } : null
  const link = tokens[first.next]
  const last = link !== undefined && !link.isApart && TO.has(link.kind) ? pointAt(tokens, first.next + 1) : null
  const next = (last ?? first).next
  const period = last === null ? counter(first, context) : (betweenPoints(first, last, context) ?? UNKNOWN)
  return { period, next: tokens[next]?.kind === 'onwards' ? next + 1 : next }
}

/** Only a few words stand between, and no comma: since records began in 2015. */
const isOfClause = (since: Token, year: Token): boolean =>
  year.sentence === since.sentence && !year.isBehindComma && year.start - since.end <= 40

/** From a fixed start to the day of publication: a counter, whatever its length. */
export function counter(from: Point, context: PointContext): Period {
  const start = startOf(from, context)
  const end = context.publishedOn
  return start === null || end === null || start > end ? UNKNOWN : { start, end, kind: 'cumulative' }
}

/** `between 2020 and 2024`, `from 1 March to 31 May 2025`, `2025年1月至7月`, `Q1–Q3 2024`. */
export function betweenPoints(low: Point, high: Point, context: PointContext): Days | null {
  const [from, to] = shareParts(low, high)
  const [start, end] = [startOf(from, context), endOf(to, context)]
  return start === null || end === null ? null : spanOf(start, end)
}

function startOf(point: Point, context: PointContext): string | null {
  const days = daysOf(point, context)
  if (days === null || point.edge === 'somewhere') return null
  return point.edge === 'end' ? shifted(days.end, 1) : days.start
}

function endOf(point: Point, context: PointContext): string | null {
  if (point.edge === 'somewhere' || point.edge === 'start') return null
  const days = daysOf(point, context)
  if (days === null) return null
  const { publishedOn } = context
  return point.isRelative && publishedOn !== null && days.end > publishedOn ? publishedOn : days.end
}

/** `12 months to June 2025`, `year ended 31 March 2025`, `over 50 months to July 2025`: counted back from its end. */
export function lengthTo(months: number, point: Point, context: PointContext): Days | null {
  const end = endOf(point, context)
  if (end === null || months < 1 || months > 600) return null
  const start = monthsBefore(end, months)
  const span = spanOf(start, end)
  const { style } = context
  const begins = style === 'calendar' ? null : style.fiscal.startMonth
  const isFiscal =
    months === 12 && begins !== null && begins !== 1 && start.endsWith(`-${String(begins).padStart(2, '0')}-01`)
  return span !== null && (isFiscal || (months === 12 && point.isFiscal)) ? { ...span, kind: 'fiscal' } : span
}

/** `past five years`, `over 50 months`: to the day of publication. Beyond a year it is cumulative even without one. */
export function lengthBefore(months: number, { publishedOn }: PointContext): Period | null {
  if (publishedOn !== null)
    return months >= 1 && months <= 600 ? spanOf(monthsBefore(publishedOn, months), publishedOn) : null
  return months > 12 ? UNKNOWN : null
}
