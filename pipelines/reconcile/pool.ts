import { erfc, normalQuantile } from './normal.ts'

/**
 * The equal-weight linear opinion pool of k normals on the ln scale: F(t) = (1/k) Σ Φ((t − mᵢ)/sᵢ).
 *
 * All functions here take t = ln(amount); amounts are `exp(t)`. `m` and `s` have one length k ≥ 1, every s > 0; `weights`
 * add up to 1 and are absent for equal weights.
 *
 * @see method.md (e); golden cases C4, C5, C13, C14 to 1e-10
 */
export interface Mixture {
  readonly m: Float64Array
  readonly s: Float64Array
  readonly weights?: Float64Array
}

/**
 * A mixture, checked once.
 *
 * @throws RangeError on k = 0, unequal lengths or s ≤ 0: a caller's bug, never bad data
 */
export function mixture(m: ArrayLike<number>, s: ArrayLike<number>, weights?: ArrayLike<number>): Mixture {
  if (m.length === 0 || m.length !== s.length)
    throw new RangeError(`pool needs equal lengths > 0: ${m.length}, ${s.length}`)
  for (let i = 0; i < s.length; i++) {
    if (!(s[i]! > 0 && Number.isFinite(m[i]!))) throw new RangeError(`component ${i}: s must be > 0, got ${s[i]}`)
  }
  const parts = { m: Float64Array.from(m), s: Float64Array.from(s) }
  return weights === undefined ? parts : { ...parts, weights: Float64Array.from(weights) }
}

/** F(t). */
export function poolCdf(pool: Mixture, t: number): number {
  let sum = 0
  for (let i = 0; i < pool.m.length; i++)
    sum += weight(pool, i) * 0.5 * erfc((pool.m[i]! - t) / (pool.s[i]! * Math.SQRT2))
  return sum
}

/** 1 − F(t), with full relative accuracy in the upper tail. */
export function poolUpperTail(pool: Mixture, t: number): number {
  let sum = 0
  for (let i = 0; i < pool.m.length; i++)
    sum += weight(pool, i) * 0.5 * erfc((t - pool.m[i]!) / (pool.s[i]! * Math.SQRT2))
  return sum
}

/**
 * Quantile of the pool: the t with F(t) = p.
 *
 * Newton inside a bracket that shrinks with each sign; bisection when a step leaves it. The bracket starts at the least and
 * the greatest component quantile, which always enclose the pool's. Exact: |Δt| ≤ 1e-14·max(1, |t|); also in the gap between
 * camps, because components on the far side count as whole weights and only their small tails are added.
 *
 * @param p 0 < p < 1
 * @throws RangeError for p outside (0, 1)
 */
export function poolQuantile(pool: Mixture, p: number): number {
  const z = normalQuantile(p)
  let low = Infinity
  let high = -Infinity
  let t = 0
  for (let i = 0; i < pool.m.length; i++) {
    const q = pool.m[i]! + pool.s[i]! * z
    if (q < low) low = q
    if (q > high) high = q
    t += weight(pool, i) * q
  }
  if (low === high) return low
  t = Math.min(Math.max(t, low), high)
  // 200 halvings end any bracket of doubles; Newton needs five to eight.
  for (let step = 0; step < 200; step++) {
    const { excess, density } = evaluate(pool, t, p)
    if (excess === 0) return t
    if (excess < 0) low = t
    else high = t
    let next = t - excess / density
    if (!(next > low && next < high)) next = low + (high - low) / 2
    if (Math.abs(next - t) < 1e-14 * Math.max(1, Math.abs(t))) return next
    t = next
  }
  return t
}

const INV_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI)

/** F(t) − p without cancellation between weights that are already whole, and the density at t. */
function evaluate({ m, s, weights }: Mixture, t: number, p: number): { excess: number; density: number } {
  const k = m.length
  let whole = 0
  let below = 0
  let above = 0
  let density = 0
  for (let i = 0; i < k; i++) {
    const inverse = 1 / s[i]!
    const z = (t - m[i]!) * inverse
    const w = weights === undefined ? 1 : weights[i]!
    const tail = w * 0.5 * erfc(Math.abs(z) * Math.SQRT1_2)
    if (z < 0) below += tail
    else {
      whole += w
      above += tail
    }
    density += w * Math.exp(-0.5 * z * z) * inverse
  }
  const total = weights === undefined ? k : 1
  return { excess: (whole - p * total + (below - above)) / total, density: (density * INV_SQRT_2PI) / total }
}

function weight(pool: Mixture, i: number): number {
  return pool.weights === undefined ? 1 / pool.m.length : pool.weights[i]!
}
