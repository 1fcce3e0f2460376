import { lnGammaHalf } from '../chi-square.ts'
import { normalQuantile } from '../normal.ts'

/**
 * Quantile of Student's t with an integer number of degrees of freedom.
 *
 * @param p 0.5 ≤ p < 1
 * @param df integer ≥ 1
 * @returns t; relative error about 1e-13 for p of a test level
 * @see Abramowitz and Stegun 26.7.3, 26.7.4 (finite sums for integer df); golden case C17
 */
export function studentQuantile(p: number, df: number): number {
  if (!(Number.isInteger(df) && df >= 1)) throw new RangeError(`df must be an integer ≥ 1, got ${df}`)
  if (!(p >= 0.5 && p < 1)) throw new RangeError(`p must lie in [0.5, 1), got ${p}`)
  if (p === 0.5) return 0
  if (df === 1) return Math.tan(Math.PI * (p - 0.5))
  const lnConstant = lnGammaHalf(df + 1) - lnGammaHalf(df) - 0.5 * Math.log(df * Math.PI)
  // The normal quantile lies below; from there Newton on a concave function climbs without overshooting.
  let t = normalQuantile(p)
  for (let step = 0; step < 200; step++) {
    const density = Math.exp(lnConstant - ((df + 1) / 2) * Math.log1p((t * t) / df))
    const delta = (p - 0.5 - central(t, df) / 2) / density
    if (delta <= 1e-15 * t) return t
    t += delta
  }
  return t
}

/** P(|T| ≤ t). */
function central(t: number, df: number): number {
  const cos2 = df / (df + t * t)
  const sin = t / Math.sqrt(df + t * t)
  const odd = df % 2 === 1
  let term = odd ? Math.sqrt(cos2) : 1
  let sum = odd && df === 1 ? 0 : term
  for (let j = odd ? 3 : 2; j < df; j += 2) {
    term *= ((j - 1) / j) * cos2
    sum += term
  }
  return odd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(df)) + sin * sum) : sin * sum
}
