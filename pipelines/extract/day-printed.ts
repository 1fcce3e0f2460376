import { isDay } from './fields.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * The ISO day of a text that is a day and nothing else: `October 28, 2025`, `28 Oct 2025`, `2025-10-28`.
 *
 * @returns null for any other text, also for `03/04/2025`, which means two days
 */
export function dayPrinted(text: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0]
  if (iso !== undefined) return isDay(iso) ? iso : null
  const [, month, day, year] = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text) ?? []
  const [, day2, month2, year2] = /^(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(text) ?? []
  const at = MONTHS.findIndex((name) => name.startsWith((month ?? month2 ?? '-').toLowerCase()))
  if (at === -1) return null
  const printed = [year ?? year2, at + 1, day ?? day2].map((part) => String(part).padStart(2, '0')).join('-')
  return isDay(printed) ? printed : null
}
