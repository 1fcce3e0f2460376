import { erfc, normalQuantile } from './normal.ts'

/**
 * P(χ²_df > x): upper tail of the chi-square distribution with an integer number of degrees of freedom.
 *
 * The finite sums of positive terms for integer df lose nothing in the far tail: relative error about 1e-13.
 *
 * @param x ≥ 0
 * @param df integer ≥ 1
 * @see Abramowitz and Stegun 26.4.4, 26.4.5
 */
export function chi2Upper(x: number, df: number): number {
  if (!(Number.isInteger(df) && df >= 1)) throw new RangeError(`df must be an integer ≥ 1, got ${df}`)
  if (x <= 0) return 1
  const half = x / 2
  const odd = df % 2 === 1
  let sum = odd ? erfc(Math.sqrt(half)) : 0
  // First term: e^(−h)·h^½/Γ(3/2) for odd df, e^(−h) for even df; each next one times h/(j + ½) or h/j.
  let lnTerm = odd ? -half + 0.5 * Math.log(half) - Math.log(Math.sqrt(Math.PI) / 2) : -half
  const terms = odd ? (df - 1) / 2 : df / 2
  for (let j = 1; j <= terms; j++) {
    sum += Math.exp(lnTerm)
    lnTerm += Math.log(half / (odd ? j + 0.5 : j))
  }
  return Math.min(1, sum)
}

/**
 * The x with P(χ²_df ≤ x) = p, by Newton's method on the upper tail.
 *
 * @param p 0 < p < 1
 * @returns x; relative error about 1e-14 for p of a test level (0.5–0.9999)
 */
export function chi2Quantile(p: number, df: number): number {
  const tail = 1 - p
  // Start: Wilson and Hilferty's cube-root approximation, kept positive.
  const c = 2 / (9 * df)
  let x = Math.max(1e-8, df * (1 - c + normalQuantile(p) * Math.sqrt(c)) ** 3)
  for (let step = 0; step < 100; step++) {
    const lnDensity = (df / 2 - 1) * Math.log(x) - x / 2 - (df / 2) * Math.LN2 - lnGammaHalf(df)
    const delta = (chi2Upper(x, df) - tail) / Math.exp(lnDensity)
    const next = x + delta > 0 ? x + delta : x / 2
    if (Math.abs(next - x) <= 1e-15 * next) return next
    x = next
  }
  return x
}

/** ln Γ(df/2) for integer df ≥ 1. */
export function lnGammaHalf(df: number): number {
  let sum = df % 2 === 1 ? 0.5 * Math.log(Math.PI) : 0
  for (let a = df / 2 - 1; a > 0; a--) sum += Math.log(a)
  return sum
}
