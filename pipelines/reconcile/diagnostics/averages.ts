import type { LnNormal } from '../lognormal.ts'
import { normalQuantile } from '../normal.ts'

/** Diagnostics beside the pool, for the spread table only; never a headline. Means and spreads are of ln(amount). */

/**
 * Quantile average (Vincent): ln q_p = mean m + Φ⁻¹(p)·mean s, again normal on ln.
 *
 * @see method.md (e); golden case C5: 31.627673746 at .05
 */
export function quantileAverage(m: readonly number[], s: readonly number[]): LnNormal {
  return { m: mean(m), s: mean(s) }
}

/**
 * Log pool: normal on ln with s = (mean of 1/s²)^(−1/2) and m = s²·mean(m/s²); every s > 0.
 *
 * @see method.md (e); golden case C5: 33.251502074 at .05
 */
export function logPool(m: readonly number[], s: readonly number[]): LnNormal {
  const variance = 1 / mean(s.map((x) => 1 / (x * x)))
  return { m: variance * mean(m.map((x, i) => x / (s[i]! * s[i]!))), s: Math.sqrt(variance) }
}

/** exp of the p-quantile of a normal on ln. */
export function lnQuantile({ m, s }: LnNormal, p: number): number {
  return Math.exp(m + normalQuantile(p) * s)
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}
