/**
 * Between-source variance τ² of k estimates y with variances v, three ways. Diagnostics only: at k ≤ 5 they are noise.
 *
 * All take typed arrays of one length k ≥ 2 with every v > 0 and return τ² ≥ 0 in the unit of v. Sums run in two passes
 * (mean first, then squares about it), because the one-pass form loses eight digits.
 *
 * @see method.md (e); golden cases of kind re and re_pathological, to 1e-9
 */
export type Tau2 = (y: Float64Array, v: Float64Array) => number

/** DerSimonian and Laird (1986): max(0, (Q − (k−1))/(Σw − Σw²/Σw)) at t = 0. */
export function dersimonianLaird(y: Float64Array, v: Float64Array): number {
  const k = y.length
  let w1 = 0
  let w2 = 0
  let wy = 0
  for (let i = 0; i < k; i++) {
    const w = 1 / v[i]!
    w1 += w
    w2 += w * w
    wy += w * y[i]!
  }
  const mean = wy / w1
  let q = 0
  for (let i = 0; i < k; i++) q += (y[i]! - mean) ** 2 / v[i]!
  return Math.max(0, (q - (k - 1)) / (w1 - w2 / w1))
}

/**
 * Paule and Mandel (1982): the root of Q(t) = k − 1, 0 if Q(0) ≤ k − 1. Newton from 0 climbs monotonically to the only root.
 */
export function pauleMandel(y: Float64Array, v: Float64Array): number {
  const k = y.length
  let t = 0
  for (let step = 0; step < 1000; step++) {
    let w1 = 0
    let wy = 0
    for (let i = 0; i < k; i++) {
      const w = 1 / (v[i]! + t)
      w1 += w
      wy += w * y[i]!
    }
    const mean = wy / w1
    let q = 0
    let slope = 0
    for (let i = 0; i < k; i++) {
      const w = 1 / (v[i]! + t)
      const r = w * (y[i]! - mean)
      q += r * (y[i]! - mean)
      slope += r * r
    }
    if (step === 0 && q <= k - 1) return 0
    const delta = (q - (k - 1)) / slope
    t += delta
    if (Math.abs(delta) <= 1e-12 * Math.max(1, t)) return Math.max(0, t)
  }
  return t
}

const GRID = 80

/**
 * Restricted maximum likelihood by its score g(t) = Σw²(y−μ)² − (Σw − Σw²/Σw): every change of sign from + to − on t = 0
 * and 80 log-spaced points of [1e−8, 1]·10·range(y)² is refined; the largest restricted likelihood among them and t = 0
 * wins. Fisher scoring can jump between two values for ever, and g(0) ≤ 0 does not mean that the maximum is at 0.
 */
export function reml(y: Float64Array, v: Float64Array): number {
  const k = y.length
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < k; i++) {
    low = Math.min(low, y[i]!)
    high = Math.max(high, y[i]!)
  }
  if (low === high) return 0
  const top = 10 * (high - low) ** 2
  const step = 1e8 ** (1 / (GRID - 1))
  const centre = (low + high) / 2
  let best = 0
  let bestLikelihood = restrictedLikelihood(y, v, 0)
  let t = 0
  let positive = scoreSign(y, v, 0, centre) > 0
  for (let i = 0, next = top * 1e-8; i < GRID; i++, next *= step) {
    const nextPositive = scoreSign(y, v, next, centre) > 0
    if (positive && !nextPositive) {
      const root = refine(y, v, t, next)
      const likelihood = restrictedLikelihood(y, v, root)
      if (likelihood > bestLikelihood) {
        best = root
        bestLikelihood = likelihood
      }
    }
    t = next
    positive = nextPositive
  }
  return best
}

/** Score in one pass about a fixed centre inside the data: exact enough for its sign, half the work. */
function scoreSign(y: Float64Array, v: Float64Array, t: number, centre: number): number {
  let w1 = 0
  let w2 = 0
  let wy = 0
  let w2y = 0
  let w2yy = 0
  for (let i = 0; i < y.length; i++) {
    const w = 1 / (v[i]! + t)
    const d = y[i]! - centre
    const square = w * w
    w1 += w
    w2 += square
    wy += w * d
    w2y += square * d
    w2yy += square * d * d
  }
  const mean = wy / w1
  return w2yy - 2 * mean * w2y + mean * mean * w2 - (w1 - w2 / w1)
}

/** Newton on the score inside a bracket with g(low) > 0 ≥ g(high), bisection when a step leaves it. */
function refine(y: Float64Array, v: Float64Array, low: number, high: number): number {
  const k = y.length
  let t = (low + high) / 2
  for (let step = 0; step < 200; step++) {
    let w1 = 0
    let w2 = 0
    let w3 = 0
    let wy = 0
    for (let i = 0; i < k; i++) {
      const w = 1 / (v[i]! + t)
      w1 += w
      w2 += w * w
      w3 += w * w * w
      wy += w * y[i]!
    }
    const mean = wy / w1
    let w2r = 0
    let w2rr = 0
    let w3rr = 0
    for (let i = 0; i < k; i++) {
      const w = 1 / (v[i]! + t)
      const r = y[i]! - mean
      w2r += w * w * r
      w2rr += (w * r) ** 2
      w3rr += w * (w * r) ** 2
    }
    const score = w2rr - (w1 - w2 / w1)
    if (score > 0) low = t
    else high = t
    const slope = -2 * w3rr + (2 * w2r * w2r) / w1 + w2 - (2 * w3) / w1 + (w2 / w1) ** 2
    let next = t - score / slope
    if (!(next > low && next < high)) next = low + (high - low) / 2
    if (Math.abs(next - t) <= 1e-14 * next) return next
    t = next
  }
  return t
}

/** −½(Σ ln(v+t) + ln Σw + Σw(y−μ)²), the restricted log-likelihood up to a constant. */
function restrictedLikelihood(y: Float64Array, v: Float64Array, t: number): number {
  let w1 = 0
  let wy = 0
  let logs = 0
  for (let i = 0; i < y.length; i++) {
    const w = 1 / (v[i]! + t)
    w1 += w
    wy += w * y[i]!
    logs += Math.log(v[i]! + t)
  }
  const mean = wy / w1
  let q = 0
  for (let i = 0; i < y.length; i++) q += (y[i]! - mean) ** 2 / (v[i]! + t)
  return -0.5 * (logs + Math.log(w1) + q)
}
