import { chi2Upper } from '../chi-square.ts'
import { normalQuantile } from '../normal.ts'
import { studentQuantile } from './student.ts'
import { type Tau2, dersimonianLaird, pauleMandel, reml } from './tau2.ts'

export type Estimator = 'DL' | 'PM' | 'REML'

const ESTIMATORS: Record<Estimator, Tau2> = { DL: dersimonianLaird, PM: pauleMandel, REML: reml }

/** A random-effects summary on the scale of y. */
export interface RandomEffects {
  k: number
  tau2: number
  mu: number
  se: number
  /** Generalised Q at τ², ÷ (k − 1); 1 for PM with τ² > 0. */
  q: number
  /** Cochran's Q at t = 0, and its upper tail on k − 1 degrees of freedom. */
  Q: number
  Qp: number
  /** Percent. */
  I2: number
  /** √(Q/(k − 1)). */
  birge: number
  muFixed: number
  seFixed: number
  /** 1/(v + τ²), scaled to add up to 1. */
  weights: number[]
  z: [number, number]
  /** Knapp and Hartung; `mhk` never narrower than the plain t interval. */
  hk: [number, number]
  mhk: [number, number]
  /** Prediction interval with mHK, t on k − 1 and on k − 2 degrees of freedom; the latter null when k = 2. */
  prediction: [number, number]
  predictionTk2: [number, number] | null
}

/**
 * Random-effects mean with τ² by one estimator, and its intervals. A diagnostic: never printed at k = 2, greyed at 3.
 *
 * @param y k ≥ 2 estimates, `v` their variances > 0
 * @param level of the intervals, 0–1
 * @throws RangeError on k < 2, unequal lengths or v ≤ 0
 * @see method.md (e); Knapp and Hartung (2003), Röver et al. (2015) for max(1, q); golden cases of kind re
 */
export function randomEffects(
  y: readonly number[],
  v: readonly number[],
  method: Estimator,
  level = 0.95,
): RandomEffects {
  const k = y.length
  if (k < 2 || v.length !== k || v.some((x) => !(x > 0)))
    throw new RangeError('random effects need k ≥ 2 and every v > 0')
  const tau2 = ESTIMATORS[method](Float64Array.from(y), Float64Array.from(v))
  const fixed = weightedMean(y, v, 0)
  const random = weightedMean(y, v, tau2)
  const q = random.q / (k - 1)
  const se = 1 / Math.sqrt(random.w1)
  const modified = Math.max(1, q)
  const z = normalQuantile((1 + level) / 2)
  const t = studentQuantile((1 + level) / 2, k - 1)
  const around = (half: number): [number, number] => [random.mean - half, random.mean + half]
  const spread = Math.sqrt(tau2 + modified / random.w1)
  const typical = ((k - 1) * fixed.w1) / (fixed.w1 ** 2 - fixed.w2)
  return {
    k,
    tau2,
    mu: random.mean,
    se,
    q,
    Q: fixed.q,
    Qp: chi2Upper(fixed.q, k - 1),
    I2: (100 * tau2) / (tau2 + typical),
    birge: Math.sqrt(fixed.q / (k - 1)),
    muFixed: fixed.mean,
    seFixed: 1 / Math.sqrt(fixed.w1),
    weights: v.map((x) => 1 / (x + tau2) / random.w1),
    z: around(z * se),
    hk: around(t * se * Math.sqrt(q)),
    mhk: around(t * se * Math.sqrt(modified)),
    prediction: around(t * spread),
    predictionTk2: k === 2 ? null : around(studentQuantile((1 + level) / 2, k - 2) * spread),
  }
}

/** Mean with weights 1/(v + t), their sums, and Q(t) = Σw(y − mean)², in two passes. */
function weightedMean(y: readonly number[], v: readonly number[], t: number) {
  let w1 = 0
  let w2 = 0
  let wy = 0
  for (let i = 0; i < y.length; i++) {
    const w = 1 / (v[i]! + t)
    w1 += w
    w2 += w * w
    wy += w * y[i]!
  }
  const mean = wy / w1
  let q = 0
  for (let i = 0; i < y.length; i++) q += (y[i]! - mean) ** 2 / (v[i]! + t)
  return { w1, w2, mean, q }
}
