import { RECON_1_0 } from './params.ts'

/** A claim's period as the stratum carries it. */
export interface StratumPeriod {
  /** SDMX form: `2024`, `2024-S1`, `2024-Q1`, `2024-06`, `2023-07-01/P1Y`, `2020-01-01/P50M`, `unstated`. */
  time_period: string
  /** Inclusive ISO days; null = unstated. */
  period_start: string | null
  period_end: string | null
  /** True when a 12-month period joined the calendar year of greatest overlap: flag `period_offset`. */
  period_offset: boolean
}

/** Period kinds whose claims are never pooled: codes/period_kinds.csv. */
const NOT_POOLABLE: ReadonlySet<string> = new Set(['cumulative', 'rate', 'unknown'])

export function isPoolablePeriod(kind: string): boolean {
  return !NOT_POOLABLE.has(kind)
}

/**
 * A period in SDMX form. PnY for whole years, else PnM, else PnD; calendar years, halves, quarters and months by name.
 *
 * @param start inclusive ISO day; null = no period printed
 * @param end inclusive ISO day
 * @param kind code of `period_kinds`; a `rate` or `unknown` names no period
 */
export function timePeriod(start: string | null, end: string | null, kind: string): string {
  if (start === null || end === null || kind === 'rate' || kind === 'unknown') return 'unstated'
  const from = parts(start)
  const after = parts(nextDay(end))
  if (start > end) throw new RangeError(`period must not end before it starts, got ${start} to ${end}`)
  const months = from.day === after.day ? (after.year - from.year) * 12 + after.month - from.month : 0
  if (months === 0) return `${start}/P${dayNumber(end) - dayNumber(start) + 1}D`
  if (from.day === 1) {
    const year = start.slice(0, 4)
    if (months === 12 && from.month === 1) return year
    if (months === 6 && from.month % 6 === 1) return `${year}-S${(from.month + 5) / 6}`
    if (months === 3 && from.month % 3 === 1) return `${year}-Q${(from.month + 2) / 3}`
    if (months === 1) return start.slice(0, 7)
  }
  return months % 12 === 0 ? `${start}/P${months / 12}Y` : `${start}/P${months}M`
}

/**
 * The period of a claim's stratum: its own, but a 12-month period that is no calendar year joins the calendar year of
 * greatest overlap o = |A∩B|/max(|A|,|B|) in days, if o ≥ 0.70. US FY2024 against 2024: 274/366, joins.
 *
 * @see method.md (b), golden case C9_fiscal_overlap
 */
export function stratumPeriod(
  start: string | null,
  end: string | null,
  kind: string,
  overlapMin: number = RECON_1_0.overlapMin,
): StratumPeriod {
  const own = timePeriod(start, end, kind)
  const asPrinted = { time_period: own, period_start: start, period_end: end, period_offset: false }
  if (start === null || end === null || !own.endsWith('/P1Y')) return asPrinted
  const candidates = [Number(start.slice(0, 4)), Number(end.slice(0, 4))].map((year) => {
    const calendar = [isoDay(year, 1, 1), isoDay(year, 12, 31)] as const
    return { year, overlap: periodOverlap([start, end], calendar).coefficient }
  })
  const best = candidates.reduce((a, b) => (b.overlap > a.overlap ? b : a))
  if (best.overlap < overlapMin) return asPrinted
  const year = String(best.year).padStart(4, '0')
  return { time_period: year, period_start: `${year}-01-01`, period_end: `${year}-12-31`, period_offset: true }
}

/**
 * The inclusive days of a period in SDMX form; null for `unstated`.
 *
 * @throws RangeError on any other text
 */
export function periodDays(text: string): [string, string] | null {
  if (text === 'unstated') return null
  const named = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})))?$/.exec(text)
  const span = /^(\d{4})-(\d{2})-(\d{2})\/P(\d+)([YMD])$/.exec(text)
  if (named !== null) {
    const [, year, half, quarter, month] = named
    const months = half !== undefined ? 6 : quarter !== undefined ? 3 : month !== undefined ? 1 : 12
    const first =
      half !== undefined ? Number(half) * 6 - 5 : quarter !== undefined ? Number(quarter) * 3 - 2 : Number(month ?? 1)
    return daysFrom(Number(year), first, 1, months, 0)
  }
  if (span === null) throw new RangeError(`time_period must be in SDMX form, got "${text}"`)
  const [, year, month, day, count, unit] = span
  const n = Number(count)
  return daysFrom(
    Number(year),
    Number(month),
    Number(day),
    unit === 'Y' ? 12 * n : unit === 'M' ? n : 0,
    unit === 'D' ? n : 0,
  )
}

function daysFrom(year: number, month: number, day: number, months: number, days: number): [string, string] {
  const last = new Date(Date.UTC(year, month - 1 + months, day + days - 1)).toISOString().slice(0, 10)
  return [isoDay(year, month, day), last]
}

/** Overlap of two spans of inclusive ISO days: days shared, days covered by either, and shared ÷ the longer span. */
export function periodOverlap(
  a: readonly [string, string],
  b: readonly [string, string],
): { days: number; union: number; jaccard: number; coefficient: number } {
  const [a0, a1, b0, b1] = [dayNumber(a[0]), dayNumber(a[1]) + 1, dayNumber(b[0]), dayNumber(b[1]) + 1]
  const days = Math.max(0, Math.min(a1, b1) - Math.max(a0, b0))
  const union = a1 - a0 + (b1 - b0) - days
  return { days, union, jaccard: days / union, coefficient: days / Math.max(a1 - a0, b1 - b0) }
}

/**
 * A total over n months read as one year inside it: total · Σ_{i∈year} g^{i/12} / Σ_{all} g^{i/12}.
 *
 * @param growth yearly growth factor g > 0
 * @see method.md (b), golden case C9_multi_year
 */
export function yearShare(months: number, from: number, to: number, growth: number): number {
  let inside = 0
  let all = 0
  for (let i = 0; i < months; i++) {
    const weight = growth ** (i / 12)
    all += weight
    if (i >= from && i < to) inside += weight
  }
  return inside / all
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  const { year, month, day: date } = parts(day)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

function nextDay(day: string): string {
  return new Date(Date.UTC(parts(day).year, parts(day).month - 1, parts(day).day + 1)).toISOString().slice(0, 10)
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function parts(day: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (match === null) throw new RangeError(`day must be YYYY-MM-DD, got "${day}"`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}
