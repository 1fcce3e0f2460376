import { central90 } from '../lognormal.ts'
import { type Agreement, agreement } from '../marzullo.ts'
import { mixture, poolQuantile } from '../pool.ts'
import { type Influence, leaveOut, tailShares } from '../tails.ts'
import { lnQuantile, logPool, quantileAverage } from './averages.ts'
import { type Estimator, randomEffects } from './random-effects.ts'

const LEVELS = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const

export type Quantiles = Record<(typeof LEVELS)[number], number>

/** Random effects with the amounts taken back from ln. */
export interface AmountEffects {
  k: number
  tau2: number
  mu: number
  se: number
  q: number
  Q: number
  Qp: number
  I2: number
  birge: number
  center: number
  ci_z: [number, number]
  ci_hk: [number, number]
  ci_mhk: [number, number]
  pi: [number, number]
}

/** Every view of one set of independent figures, side by side: the spread table. Only `lop` is on the path of a headline. */
export interface Diagnosis {
  envelope90: [number, number]
  marzullo: Agreement
  lop: Quantiles
  vincent: Quantiles
  logpool: Quantiles
  re_DL: AmountEffects | null
  re_PM: AmountEffects | null
  re_REML: AmountEffects | null
  tail_dominance_hi: Record<string, number>
  tail_dominance_lo: Record<string, number>
  influence: Record<string, Influence>
}

/**
 * @param figures k ≥ 1 origins with mean and graded spread of ln(amount), in the order in which they are summed
 * @returns amounts in the unit of exp(m); random effects null for k < 2, `influence` empty then
 */
export function diagnose(figures: readonly { origin: string; m: number; s: number }[]): Diagnosis {
  const m = figures.map((figure) => figure.m)
  const s = figures.map((figure) => figure.s)
  const pool = mixture(m, s)
  const intervals = figures.map((figure) => central90(figure))
  const quantiles = (at: (p: number) => number) =>
    Object.fromEntries(LEVELS.map((level) => [level, at(Number(level))])) as Quantiles
  const [vincent, logs] = [quantileAverage(m, s), logPool(m, s)]
  const tails = tailShares(pool)
  const byOrigin = <T>(value: (i: number) => T) =>
    Object.fromEntries(figures.map(({ origin }, i) => [origin, value(i)]))
  return {
    envelope90: [Math.min(...intervals.map(([low]) => low)), Math.max(...intervals.map(([, high]) => high))],
    marzullo: agreement(intervals),
    lop: quantiles((p) => Math.exp(poolQuantile(pool, p))),
    vincent: quantiles((p) => lnQuantile(vincent, p)),
    logpool: quantiles((p) => lnQuantile(logs, p)),
    re_DL: effects(m, s, 'DL'),
    re_PM: effects(m, s, 'PM'),
    re_REML: effects(m, s, 'REML'),
    tail_dominance_hi: byOrigin((i) => tails[i]!.high),
    tail_dominance_lo: byOrigin((i) => tails[i]!.low),
    influence: figures.length < 2 ? {} : byOrigin((i) => leaveOut(pool, i)!),
  }
}

function effects(m: readonly number[], s: readonly number[], method: Estimator): AmountEffects | null {
  if (m.length < 2) return null
  const r = randomEffects(
    m,
    s.map((x) => x * x),
    method,
  )
  const amounts = ([low, high]: readonly [number, number]): [number, number] => [Math.exp(low), Math.exp(high)]
  const { k, tau2, mu, se, q, Q, Qp, I2, birge } = r
  return {
    k,
    tau2,
    mu,
    se,
    q,
    Q,
    Qp,
    I2,
    birge,
    center: Math.exp(mu),
    ci_z: amounts(r.z),
    ci_hk: amounts(r.hk),
    ci_mhk: amounts(r.mhk),
    pi: amounts(r.prediction),
  }
}
