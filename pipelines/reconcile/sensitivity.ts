import { diagnose } from './diagnostics/diagnose.ts'
import { type Headline, type OriginFigure, headline } from './headline.ts'
import { wholeUnits } from './money.ts'
import type { Params } from './params.ts'

/** A row of `sensitivity`: an estimate under one other choice. Whole US$. */
export interface SensitivityRow {
  estimate_id: string
  kind: 'method' | 'switch' | 'leave_out' | 'camp'
  setting: string
  part: number
  low_usd: string | null
  mid_usd: string | null
  high_usd: string | null
  ln_width_change: number | null
  origins_covered: number | null
}

/** A stratum's headline and what it rests on. */
export interface Rated {
  estimateId: string
  result: Headline
  /** Every two-sided origin, of all grades. */
  figures: readonly OriginFigure[]
  low: number
  high: number
}

type Range = [low: number, mid: number | null, high: number]

/** The pool's own range before rounding; null where there is no pool, or the bounds leave nothing of it. */
export function rangeOf(result: Headline): Range | null {
  if (result.pool === null || result.status === 'reported_count' || result.status === 'no_headline') return null
  const hasMedian = result.used.length > 1 && result.status !== 'contested'
  return [result.quantile(0.05), hasMedian ? result.quantile(0.5) : null, result.quantile(0.95)]
}

/** Other summaries of the same origins, side by side: diagnostics, never the headline. */
export function methodRows(rated: Rated): SensitivityRow[] {
  const { figures } = rated
  const d = diagnose(figures)
  const k = figures.length
  const mean = (effects: typeof d.re_DL): Range | null =>
    // Two origins give an interval that spans everything; three are shown, four are worth printing.
    effects === null || k < 3 ? null : [effects.ci_mhk[0], effects.center, effects.ci_mhk[1]]
  const mid = (value: number) => (k > 1 ? value : null)
  const ranges: [string, Range | null][] = [
    ['envelope', [d.envelope90[0], null, d.envelope90[1]]],
    ...d.marzullo.regions.map(([low, high]): [string, Range] => ['agreement', [low, null, high]]),
    ['pool', [d.lop['0.05'], mid(d.lop['0.5']), d.lop['0.95']]],
    ['quantile_average', [d.vincent['0.05'], mid(d.vincent['0.5']), d.vincent['0.95']]],
    ['log_pool', [d.logpool['0.05'], mid(d.logpool['0.5']), d.logpool['0.95']]],
    ['DL', mean(d.re_DL)],
    ['PM', mean(d.re_PM)],
    ['prediction', d.re_REML === null || k < 3 ? null : [d.re_REML.pi[0], d.re_REML.center, d.re_REML.pi[1]]],
  ]
  const parts = new Map<string, number>()
  return ranges.flatMap(([setting, range]) => {
    if (range === null) return []
    const part = (parts.get(setting) ?? 0) + 1
    parts.set(setting, part)
    return [row(rated, 'method', setting, range, part)]
  })
}

/** The tier's pool without one origin, cut to the same bounds. */
export function leaveOutRows(rated: Rated, params: Params): SensitivityRow[] {
  const { tier } = rated.result
  if (tier.length < 2) return []
  return tier.map(({ origin }) => {
    const rest = withoutOrigin(rated, origin, params)
    return row(rated, 'leave_out', origin, rest)
  })
}

/** Range of the tier's pool without one origin: the tier is not chosen again. */
export function withoutOrigin({ result, low, high }: Rated, origin: string, params: Params): Range | null {
  const rest = result.tier.filter((figure) => figure.origin !== origin)
  // As grade A all of the rest are the tier: leaving one out must not change which grades count.
  const kept = rest.map(({ origin: id, m, s, hard }): OriginFigure => ({
    origin: id,
    grade: 'A',
    m,
    s,
    ...(hard === undefined ? {} : { hard }),
  }))
  return rangeOf(headline(kept, low, high, params))
}

/** The maximal regions of a contested stratum. */
export function campRows(rated: Rated): SensitivityRow[] {
  const { result } = rated
  if (result.status !== 'contested' || result.agreement === null) return []
  const { count, n, regions } = result.agreement
  return regions.map(([low, high], i) => ({
    ...row(rated, 'camp', `${count} of ${n}`, [low, null, high], i + 1),
    ln_width_change: null,
  }))
}

/** One reasonable other choice. */
export interface Switch {
  setting: string
  /** The headline under it; null where it does not apply to this stratum. */
  apply(rated: Rated): Headline | null
}

export function switchRows(rated: Rated, switches: readonly Switch[]): SensitivityRow[] {
  return switches.flatMap((one) => {
    const result = one.apply(rated)
    return result === null ? [] : [row(rated, 'switch', one.setting, rangeOf(result))]
  })
}

/** True when a switch changes the width by more than a factor 2; null where no switch could be computed. */
export function isFragile(rows: readonly SensitivityRow[], params: Params): boolean | null {
  const changes = rows.flatMap(({ kind, ln_width_change }) =>
    kind === 'switch' && ln_width_change !== null ? [ln_width_change] : [],
  )
  return changes.length === 0 ? null : Math.max(...changes) > params.fragileLn
}

function row(
  rated: Rated,
  kind: SensitivityRow['kind'],
  setting: string,
  range: Range | null,
  part = 1,
): SensitivityRow {
  const own = rangeOf(rated.result)
  const width = ([low, , high]: Range) => Math.log(high / low)
  return {
    estimate_id: rated.estimateId,
    kind,
    setting,
    part,
    low_usd: range === null ? null : wholeUnits(range[0]),
    mid_usd: range === null || range[1] === null ? null : wholeUnits(range[1]),
    high_usd: range === null ? null : wholeUnits(range[2]),
    ln_width_change: range === null || own === null ? null : Math.abs(width(range) - width(own)),
    origins_covered:
      range === null
        ? null
        : rated.figures.filter(({ m }) => Math.exp(m) >= range[0] && Math.exp(m) <= range[2]).length,
  }
}
