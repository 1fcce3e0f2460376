import type { FiscalContext } from './fiscal-years.ts'
import { fiscalYear } from './fiscal-years.ts'
import { dayOf, type Days, firstDay, lastDay, spanOf, yearOf } from './days.ts'
import type { Token } from './token.ts'

/** One time as printed: a year, a part of one, a day; what isn't printed is null. */
export interface Point {
  year: number | null
  isPair: boolean
  isFiscal: boolean
  isRelative: boolean
  half: number | null
  quarter: number | null
  month: number | null
  day: number | null
  /** The first so many months. */
  months: number | null
  isToDate: boolean
  /** A place in the year or month: its end, its start, somewhere. */
  edge: 'end' | 'start' | 'somewhere' | null
  /** Tokens [from, next). */
  from: number
  next: number
}

export interface PointContext extends FiscalContext {
  publishedOn: string | null
  /** The year that a heading gives to parts of years below it. */
  year: number | null
}

type Slot = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'months'

/** The time that begins with token `from`, in whatever order its parts stand; null = none does. */
export function pointAt(tokens: readonly Token[], from: number): Point | null {
  const point: Point = {
    year: null, isPair: false, isFiscal: false, isRelative: false, half: null, quarter: null, month: null, day: null,
    months: null, isToDate: false, edge: null, from, next: from,
  } // prettier-ignore
  for (let token = tokens[from]; token !== undefined; token = tokens[point.next]) {
    if (point.next > from && (token.isApart || (token.isBehindComma && !mayFollowComma(point, token)))) break
    if (!take(point, token)) break
    point.next++
  }
  const last = tokens[point.next - 1]
  // a number behind a year is no day of it: in 2024 12 people
  const isLinked = ['to', 'fromAfter'].includes(tokens[point.next]?.kind ?? '') && !tokens[point.next]!.isApart
  if (point.day !== null && point.month === null && last?.kind === 'day' && point.next - from > 1 && !isLinked) {
    point.day = null
    point.next--
  }
  return point.next === from ? null : point
}

/** January, 2024; March 12, 2024; but not 2024, 5 March 2025. */
const mayFollowComma = ({ month, half, quarter, year }: Point, { kind }: Token): boolean =>
  kind === 'year' && year === null && (month !== null || half !== null || quarter !== null)

/** Puts a token into its slot; false where it is taken, or there is none. */
function take(point: Point, token: Token): boolean {
  const { kind, n } = token
  const fill = (slot: Slot): boolean => {
    if (point[slot] !== null || n === null) return slot === 'year' && point.year === n
    point[slot] = n
    return true
  }
  if (kind === 'year') {
    if (point.day !== null && point.month === null) return false // COVID-19 in 2021
    if (!fill('year')) return false
    point.isRelative ||= token.isRelative === true
    return true
  }
  if (kind === 'pair') {
    if (!fill('year')) return false
    return (point.isPair = true)
  }
  if (kind === 'date') return takeDate(point, token)
  if (kind === 'firstMonths' || kind === 'firstQuarters') {
    if (point.months !== null || n === null) return false
    point.months = kind === 'firstMonths' ? n : 3 * n
    return true
  }
  if (kind === 'month' || kind === 'half' || kind === 'quarter' || kind === 'day') return fill(kind)
  if (kind === 'fiscal') return !point.isFiscal && (point.isFiscal = true)
  if (kind === 'toDate') return !point.isToDate && (point.isToDate = true)
  if (kind === 'end' || kind === 'start' || kind === 'somewhere') {
    if (point.edge !== null) return false
    point.edge = kind
    return true
  }
  return false
}

function takeDate(point: Point, { n, month, day, quarter }: Token): boolean {
  if (point.year !== null || point.month !== null) return false
  Object.assign(point, { year: n, month: month ?? null, day: day ?? null })
  point.quarter ??= quarter ?? null
  return true
}

/** More than a number: something that says which part of which year. */
export const isNamed = ({ year, half, quarter, month, months }: Point): boolean =>
  [year, half, quarter, month, months].some((part) => part !== null)

/** Gives each end of a span what only the other one prints: 12 to 18 August 2025, 2025年1月至7月, 1-7月. */
export function shareParts(low: Point, high: Point): [Point, Point] {
  const [a, b] = [{ ...low }, { ...high }]
  const isMonthNumber = a.day !== null && a.month === null && b.month !== null && b.day === null
  if (isMonthNumber) Object.assign(a, { month: a.day, day: null })
  if (b.day !== null && b.month === null && a.month !== null && a.day === null)
    Object.assign(b, { month: b.day, day: null })
  for (const slot of ['year', 'month'] as const) {
    if (slot === 'month' && a.day === null && b.day === null) continue
    a[slot] ??= b[slot]
    b[slot] ??= a[slot]
  }
  for (const flag of ['isFiscal', 'isPair'] as const) a[flag] = b[flag] = a[flag] || b[flag]
  return [a, b]
}

/** The days of a time; kind `day` for one day. Null where they aren't known: no year, no style, no day of publication. */
export function daysOf(point: Point, context: PointContext): Days | null {
  const { half, quarter, month, day, months, isToDate } = point
  const isPart = half !== null || quarter !== null || month !== null || months !== null
  const year = point.year ?? (isToDate ? publishedYear(context) : isPart ? context.year : null)
  if (year === null || (day !== null && month === null)) return null
  if (month !== null && day !== null) {
    const date = dayOf(year, month, day)
    return date === null ? null : { start: date, end: date, kind: 'day' }
  }
  if (isToDate) return toDate(year, month, context)
  if (month !== null) return { start: firstDay(year, month), end: lastDay(year, month), kind: 'month' }
  if (months !== null) return months > 12 ? null : spanOf(firstDay(year, 1), lastDay(year, months))
  const whole = yearDays(year, point, context)
  if (whole === null) return null
  const size = half !== null ? 6 : quarter !== null ? 3 : null
  if (size === null) return whole
  const begins = Number(whole.start.slice(5, 7)) + size * ((half ?? quarter ?? 1) - 1)
  const first = yearOf(whole.start)
  return {
    start: firstDay(first, begins),
    end: lastDay(first, begins + size - 1),
    kind: half !== null ? 'half' : 'quarter',
  }
}

/** The year that a point names or lies in; halves and quarters of a publisher with fiscal years are those of its year. */
function yearDays(year: number, { isPair, isFiscal, half, quarter }: Point, context: PointContext): Days | null {
  const isOfAccounts = isPair || isFiscal || (context.style !== 'calendar' && (half !== null || quarter !== null))
  if (isOfAccounts) return fiscalYear({ year, isPair, isSaid: isFiscal }, context)
  return { start: firstDay(year, 1), end: lastDay(year, 12), kind: 'annual' }
}

/** From the first day of a year to the end of a month, else to the day of publication in that year. */
export function toDate(year: number, month: number | null, { publishedOn }: PointContext): Days | null {
  if (month !== null) return spanOf(firstDay(year, 1), lastDay(year, month))
  return publishedOn === null || yearOf(publishedOn) !== year ? null : spanOf(firstDay(year, 1), publishedOn)
}

export const publishedYear = ({ publishedOn }: PointContext): number | null =>
  publishedOn === null ? null : yearOf(publishedOn)
