import { chi2Quantile } from './chi-square.ts'
import { central90 } from './lognormal.ts'
import { type Agreement, agreement } from './marzullo.ts'
import { normalCdf, normalUpperTail } from './normal.ts'
import type { Grade, Params } from './params.ts'
import { RECON_1_0 } from './params.ts'
import { type Mixture, mixture, poolCdf, poolQuantile, poolUpperTail } from './pool.ts'

/** An origin's two-sided figure as the pool sees it. */
export interface OriginFigure {
  origin: string
  grade: Grade
  /** Mean and graded spread of ln(amount). */
  m: number
  s: number
  /** The hard set of a figure that may constrain: it is no conflict where it meets the bounds. */
  hard?: readonly [number, number]
  /** The printed figure of a count, or the two ends of a cut print: stands unrounded when it stands alone. */
  counted?: readonly [number, number]
}

export type HeadlineStatus =
  | 'pooled'
  | 'single_origin'
  | 'reported_count'
  | 'contested'
  | 'conflict_with_bounds'
  | 'no_headline'

export interface Headline {
  status: HeadlineStatus
  /** Origins that the range rests on, and the two-sided ones outside the tier; in order of id. */
  used: string[]
  excluded: string[]
  /** The figures of the tier, in order of origin: components of the pool. */
  tier: OriginFigure[]
  /** The pool of the tier and its statistics; null when no figure is graded A–D. */
  pool: Mixture | null
  agreement: Agreement | null
  /** Cochran's Q of the tier about its fixed-effect mean; 0 for one origin. */
  Q: number
  /** Q ≤ χ² at the level of the method. */
  homogeneous: boolean
  /** Share of the pool inside the bounds; null without a pool. */
  mass: number | null
  /** Mean over the tier of the share that neither bound cuts off. */
  side: number | null
  /** q'_p of the pool cut to the bounds; a count gives its own figure. */
  quantile(p: number): number
}

/**
 * The tier whose figures make the headline: grades A–C if they are two or more or hold an A, else A–D. E never.
 */
function tierOf<T extends { grade: Grade }>(figures: readonly T[]): T[] {
  const best = figures.filter(({ grade }) => grade <= 'C')
  const enough = best.length >= 2 || best.some(({ grade }) => grade === 'A')
  return enough ? best : figures.filter(({ grade }) => grade <= 'D')
}

/**
 * The headline rule: tier, equal-weight linear pool, cut to the bounds of other strata, status. The first status that
 * applies stands: reported_count, no_headline, conflict_with_bounds, contested, single_origin, pooled.
 *
 * @param figures one for each origin; sorted here by origin, so their order changes no byte
 * @param low, high propagated bounds from other strata, unit of exp(m); Infinity = none
 * @see method.md (e); golden cases C15, X9
 */
export function headline(
  figures: readonly OriginFigure[],
  low = 0,
  high = Infinity,
  params: Params = RECON_1_0,
): Headline {
  const all = [...figures].sort((a, b) => (a.origin < b.origin ? -1 : 1))
  const tier = tierOf(all)
  const used = tier.map(({ origin }) => origin)
  const excluded = all.filter((figure) => !tier.includes(figure)).map(({ origin }) => origin)
  if (tier.length === 0) {
    const none = { pool: null, agreement: null, Q: 0, homogeneous: true, mass: null, side: null }
    return { status: 'no_headline', used, excluded, tier, ...none, quantile: () => NaN }
  }

  const pool = mixture(
    tier.map(({ m }) => m),
    tier.map(({ s }) => s),
  )
  const agreed = agreement(tier.map((figure) => central90(figure)))
  const Q = cochranQ(tier)
  const homogeneous = tier.length < 2 || Q <= chi2Quantile(params.chi2Level, tier.length - 1)
  const below = low > 0 ? poolCdf(pool, Math.log(low)) : 0
  const mass = massBetween(pool, low, high)
  const side = tier.reduce((sum, figure) => sum + sideOf(figure, low, high), 0) / tier.length
  const counted = all.length === 1 ? all[0]!.counted : undefined
  const cut = low > 0 || high < Infinity

  const status = ((): HeadlineStatus => {
    if (counted !== undefined) return 'reported_count'
    if (side < params.sideNone) return 'no_headline'
    if (side < params.sideConflict) return 'conflict_with_bounds'
    if (tier.length >= 2 && !(agreed.majority && homogeneous)) return 'contested'
    return tier.length === 1 ? 'single_origin' : 'pooled'
  })()

  const quantile = (p: number): number => {
    if (counted !== undefined) return p < 0.5 ? counted[0] : counted[1]
    const inside = cut ? below + p * mass : p
    // A range that the bounds cut to nothing collapses onto them.
    if (!(inside > 0)) return low
    if (!(inside < 1)) return high
    return Math.min(Math.max(Math.exp(poolQuantile(pool, inside)), low), high)
  }
  return { status, used, excluded, tier, pool, agreement: agreed, Q, homogeneous, mass, side, quantile }
}

/** F(U) − F(L), from whichever tail keeps the digits. */
function massBetween(pool: Mixture, low: number, high: number): number {
  if (!(low > 0)) return high === Infinity ? 1 : poolCdf(pool, Math.log(high))
  const above = poolUpperTail(pool, Math.log(low))
  if (high === Infinity) return above
  return Math.max(
    0,
    above < 0.5
      ? above - poolUpperTail(pool, Math.log(high))
      : poolCdf(pool, Math.log(high)) - poolCdf(pool, Math.log(low)),
  )
}

/** Q = Σw(y − μ)² about the fixed-effect mean, w = 1/s², in two passes. */
function cochranQ(figures: readonly { m: number; s: number }[]): number {
  let w1 = 0
  let wy = 0
  for (const { m, s } of figures) {
    w1 += 1 / (s * s)
    wy += m / (s * s)
  }
  const mean = wy / w1
  return figures.reduce((sum, { m, s }) => sum + ((m - mean) / s) ** 2, 0)
}

/** 1 − |F(L) − (1 − F(U))|: the mass where one end bounds; 1 where a hard set meets [L, U]. */
function sideOf({ m, s, hard }: OriginFigure, low: number, high: number): number {
  if (hard !== undefined && hard[0] <= high && hard[1] >= low) return 1
  const below = low > 0 ? normalCdf((Math.log(low) - m) / s) : 0
  const above = high < Infinity ? normalUpperTail((Math.log(high) - m) / s) : 0
  return 1 - Math.abs(below - above)
}
