import { millsRatio, normalCdf, normalQuantile, normalUpperTail } from './normal.ts'

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
  if (m.length === 0 || m.length !== s.length) {
    throw new RangeError(`pool needs equal lengths > 0: ${m.length}, ${s.length}`)
  }
  for (let i = 0; i < s.length; i++) {
    if (!(s[i]! > 0 && Number.isFinite(m[i]!))) throw new RangeError(`component ${i}: s must be > 0, got ${s[i]}`)
  }
  const parts = { m: new Float64Array(m), s: new Float64Array(s) }
  return weights === undefined ? parts : { ...parts, weights: new Float64Array(weights) }
}

/** F(t). */
export function poolCdf(pool: Mixture, t: number): number {
  let sum = 0
  for (let i = 0; i < pool.m.length; i++) sum += weight(pool, i) * normalCdf((t - pool.m[i]!) / pool.s[i]!)
  return sum
}

/** 1 − F(t), with full relative accuracy in the upper tail. */
export function poolUpperTail(pool: Mixture, t: number): number {
  let sum = 0
  for (let i = 0; i < pool.m.length; i++) sum += weight(pool, i) * normalUpperTail((t - pool.m[i]!) / pool.s[i]!)
  return sum
}

/**
 * Quantile of the pool: the t with F(t) = p.
 *
 * Halley's form of Newton's step inside a bracket that shrinks with each sign; bisection when a step leaves it. The bracket
 * starts at the least and the greatest component quantile, which always enclose the pool's. Exact: |Δt| ≤ 1e-14·max(1, |t|);
 * also in the gap between camps, because components on the far side count as whole weights and only their small tails are
 * added.
 *
 * @param p 0 < p < 1
 * @throws RangeError for p outside (0, 1)
 */
export function poolQuantile(pool: Mixture, p: number): number {
  const { m, s, weights } = pool
  const k = m.length
  const z = normalQuantile(p)
  let low = Infinity
  let high = -Infinity
  let narrow = Infinity
  let t = 0
  for (let i = 0; i < k; i++) {
    const q = m[i]! + s[i]! * z
    if (q < low) low = q
    if (q > high) high = q
    if (s[i]! < narrow) narrow = s[i]!
    t += weight(pool, i) * q
  }
  if (low === high) return low
  t = Math.min(Math.max(t, low), high)
  const total = weights === undefined ? k : 1
  // The step is of third order: one below this leaves an error far under the last digit.
  const settled = Math.max(1e-14 * Math.max(1, Math.abs(t)), 3e-6 * narrow)
  let before = 2 * (high - low)
  // 200 halvings end any bracket of doubles; three to five steps are enough.
  for (let step = 0; step < 200; step++) {
    let whole = 0
    let below = 0
    let above = 0
    let density = 0
    let slope = 0
    for (let i = 0; i < k; i++) {
      const inverse = 1 / s[i]!
      const x = (t - m[i]!) * inverse
      const w = weights === undefined ? 1 : weights[i]!
      const bell = w * Math.exp(-0.5 * x * x)
      // Far components have no tail that a double could add.
      if (x < 0) {
        if (x > -38) below += bell * millsRatio(-x)
      } else {
        whole += w
        if (x < 38) above += bell * millsRatio(x)
      }
      density += bell * inverse
      slope -= bell * x * inverse * inverse
    }
    const excess = (whole - p * total + INV_SQRT_2PI * (below - above)) / INV_SQRT_2PI
    if (excess === 0) return t
    if (excess < 0) low = t
    else high = t
    const newton = excess / density
    // Halley's correction where it is small; far from the root it would shorten a step that should be long.
    const correction = (newton * slope) / (2 * density)
    const isClose = Math.abs(correction) < 0.25
    const move = isClose ? newton / (1 - correction) : newton
    let next = t - move
    // A step that leaves the bracket, or does not halve the one before, could go to and fro for ever.
    if (!(next > low && next < high && Math.abs(move) < before / 2)) next = low + (high - low) / 2
    else if (isClose && Math.abs(move) < settled) return next
    before = Math.abs(next - t)
    if (Math.abs(next - t) < 1e-14 * Math.max(1, Math.abs(t))) return next
    t = next
  }
  return t
}

const INV_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI)

function weight(pool: Mixture, i: number): number {
  return pool.weights === undefined ? 1 / pool.m.length : pool.weights[i]!
}
