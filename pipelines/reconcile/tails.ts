import { normalCdf, normalUpperTail } from './normal.ts'
import { type Mixture, mixture, poolQuantile } from './pool.ts'

/** One origin's share of the pool's tails. Shares of one tail add up to 1. */
export interface TailShare {
  low: number
  high: number
}

/**
 * How much of each 5 % tail of the equal-weight pool every component carries: w(1 − F_i(q95))/0.05 and w·F_i(q05)/0.05,
 * before any truncation. Above 0.5: that end rests on one source.
 *
 * @see method.md (g); golden case C5: 0.894480236
 */
export function tailShares(pool: Mixture): TailShare[] {
  const q05 = poolQuantile(pool, 0.05)
  const q95 = poolQuantile(pool, 0.95)
  const k = pool.m.length
  return Array.from(pool.m, (m, i) => ({
    low: normalCdf((q05 - m) / pool.s[i]!) / k / 0.05,
    high: normalUpperTail((q95 - m) / pool.s[i]!) / k / 0.05,
  }))
}

/** The pool without one component, and how far that moves its ends. Amounts, not logs. */
export interface Influence {
  lo: number
  med: number
  hi: number
  influence: number
}

/**
 * Leave one origin out: influence = max(|ln(lo/lo₋)|, |ln(hi/hi₋)|).
 *
 * @returns null for the only component: nothing is left
 * @see method.md (g); golden case C13
 */
export function leaveOut(pool: Mixture, without: number): Influence | null {
  if (pool.m.length < 2) return null
  const rest = mixture(
    pool.m.filter((_, i) => i !== without),
    pool.s.filter((_, i) => i !== without),
  )
  const [lo, hi] = [poolQuantile(rest, 0.05), poolQuantile(rest, 0.95)]
  const influence = Math.max(Math.abs(poolQuantile(pool, 0.05) - lo), Math.abs(poolQuantile(pool, 0.95) - hi))
  return { lo: Math.exp(lo), med: Math.exp(poolQuantile(rest, 0.5)), hi: Math.exp(hi), influence }
}
