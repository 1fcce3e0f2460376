import type { Period } from '../period.ts'
import { yearOf } from './periods/days.ts'
import { type PeriodContext, yearsIn } from './periods/periods.ts'

/** What is known of the texts. Left out: calendar years, the language of their own words, no day of publication. */
export type GuardContext = Partial<PeriodContext>

/**
 * The year guard (rule 3 of all sources): a period counts only where the years of both its ends are printed in one of the
 * texts that may print it, in any notation (令和6年, 113年, 2567, 2023-24, last year), and where it does not lie in the future.
 *
 * @param texts the figure's own sentence, the headings above it, the title of its table
 * @returns why it doesn't count; null = it does
 */
export function yearGuard(period: Period, texts: readonly string[], context: GuardContext = {}): string | null {
  const { publishedOn = null } = context
  const future = publishedOn === null ? null : futureGuard(period.start, publishedOn)
  if (future !== null) return future
  return isPrinted(period, texts, context) ? null : `${nameOf(period)} is not printed beside the figure`
}

/** The half of it that needs no text: why a period that begins after a day is none of a document of that day. */
export const futureGuard = (start: string | null, day: string): string | null =>
  start !== null && start > day ? `the period begins on ${start}, after ${day}` : null

/** Whether one of the texts prints the year of each end. A period without days asks for nothing. */
export function isPrinted(period: Period, texts: readonly string[], context: GuardContext = {}): boolean {
  const wanted = [period.start, period.end].filter((day) => day !== null).map(yearOf)
  if (wanted.length === 0) return true
  const known: PeriodContext = { style: 'calendar', publishedOn: null, ...context }
  const printed = texts.map((text) => yearsIn(text, known))
  return wanted.every((year) => printed.some((years) => years.has(year)))
}

const nameOf = ({ start, end }: Period): string => `${start ?? 'no day'} to ${end ?? 'no day'}`
