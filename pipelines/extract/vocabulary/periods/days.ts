import { isDay } from '../../fields.ts'
import type { Period } from '../../period.ts'

/** A period whose days are known. */
export interface Days extends Period {
  start: string
  end: string
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `2024-06-01`. @param month from 1; months beyond a year run on into the next */
export function firstDay(year: number, month: number): string {
  const months = 12 * year + month - 1
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`
}

/** `2024-06-30`, the same way. */
export const lastDay = (year: number, month: number): string => shifted(firstDay(year, month + 1), -1)

/** A day of a month; null where it doesn't exist. */
export function dayOf(year: number, month: number, day: number): string | null {
  const printed = `${year}-${two(month)}-${two(day)}`
  return isDay(printed) ? printed : null
}

/** The day so many days later. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The first of so many months that end on a day: 12 months to 2025-08-04 begin on 2024-08-05. */
export function monthsBefore(end: string, months: number): string {
  const [year, month, day] = end.split('-').map(Number) as [number, number, number]
  const isLast = shifted(end, 1).endsWith('-01')
  if (isLast) return firstDay(year, month - months + 1)
  const last = Number(lastDay(year, month - months).slice(8))
  const start = firstDay(year, month - months).slice(0, 8) + two(Math.min(day, last))
  return shifted(start, 1)
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Whole months from the first day to the last; null where the days cut months. */
export function wholeMonths(start: string, end: string): number | null {
  const after = shifted(end, 1)
  const months = 12 * (yearOf(after) - yearOf(start)) + Number(after.slice(5, 7)) - Number(start.slice(5, 7))
  return monthsBefore(end, months) === start ? months : null
}

const KINDS: Readonly<Record<number, string>> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'annual' }

/** Two days with the kind that their length gives them: whole months of 1, 3, 6, 12; else partial, or cumulative beyond a year. */
export function spanOf(start: string, end: string): Days | null {
  if (start > end) return null
  const kind = KINDS[wholeMonths(start, end) ?? 0]
  return { start, end, kind: kind ?? (monthsBefore(end, 12) <= start ? 'partial' : 'cumulative') }
}
