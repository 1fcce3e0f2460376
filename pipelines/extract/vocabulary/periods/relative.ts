import { yearOf } from './days.ts'
import type { Read } from './token.ts'

interface Span {
  start: number
  end: number
}

/** Last year, this year: counted from the day of publication; without one it says nothing. */
export function relativeYear(span: Span, distance: number, publishedOn: string | null): Read {
  if (publishedOn === null) return { ...span, kind: 'none', n: null }
  return { ...span, kind: 'year', n: yearOf(publishedOn) + distance, isRelative: true }
}

/** Last month, last quarter: the whole one before the day of publication. */
export function lastPart(span: Span, kind: 'lastMonth' | 'lastQuarter', publishedOn: string | null): Read {
  if (publishedOn === null) return { ...span, kind: 'none', n: null }
  const month = Number(publishedOn.slice(5, 7))
  const [size, slot] = kind === 'lastMonth' ? ([1, 'month'] as const) : ([3, 'quarter'] as const)
  const part = Math.ceil(month / size) - 1 // of this year; 0 = the last one of the year before
  const year = yearOf(publishedOn)
  return { ...span, kind: 'date', n: part === 0 ? year - 1 : year, [slot]: part === 0 ? 12 / size : part }
}
