import type { PeriodStyle } from '../../../sources/define-source.ts'
import { periodsIn } from '../../../pipelines/extract/vocabulary/periods/periods.ts'

/** Years of India and the British police; of Australia; of the US government. */
export const APRIL: PeriodStyle = { fiscal: { startMonth: 4, namedBy: 'end' } }
export const JULY: PeriodStyle = { fiscal: { startMonth: 7, namedBy: 'end' } }
export const OCTOBER: PeriodStyle = { fiscal: { startMonth: 10, namedBy: 'end' } }

export interface Setting {
  lang?: string
  country?: string
  style?: PeriodStyle
  publishedOn?: string | null
  year?: number
}

/** Periods of a text, each `text → start/end kind`, one blank apart from the next; '' = none. */
export function printed(
  text: string,
  { style = 'calendar', publishedOn = '2025-08-04', ...rest }: Setting = {},
): string {
  return periodsIn(text, { ...rest, style, publishedOn })
    .map(({ start, end, text: words, period }) => {
      if (text.slice(start, end) !== words) throw new Error(`${words} does not stand at ${start}`)
      return `${words} → ${period.start === null ? 'null' : `${period.start}/${period.end}`} ${period.kind}`
    })
    .join(' | ')
}

/** The days and kind of the only period of a text; null = none, or several. */
export function onlyPeriod(text: string, setting?: Setting): string | null {
  const [first, ...others] = printed(text, setting).split(' | ')
  return first === '' || others.length > 0
    ? first === ''
      ? null
      : `several: ${printed(text, setting)}`
    : first!.split(' → ')[1]!
}
