import { chi2Quantile, chi2Upper } from '../../pipelines/reconcile/chi-square.ts'
import { pdgScale } from '../../pipelines/reconcile/diagnostics/pdg-scale.ts'
import { type Estimator, randomEffects } from '../../pipelines/reconcile/diagnostics/random-effects.ts'
import { balance, project } from '../../pipelines/reconcile/diagnostics/stone.ts'
import { studentQuantile } from '../../pipelines/reconcile/diagnostics/student.ts'
import { dersimonianLaird, pauleMandel, reml } from '../../pipelines/reconcile/diagnostics/tau2.ts'
import { distributionOf } from '../../pipelines/reconcile/distribution.ts'
import { hardSet, softUpper } from '../../pipelines/reconcile/hard-set.ts'
import { headline } from '../../pipelines/reconcile/headline.ts'
import type { Kind } from '../../pipelines/reconcile/kind.ts'
import { central90, fromCentralRange, fromScenario } from '../../pipelines/reconcile/lognormal.ts'
import { agreement } from '../../pipelines/reconcile/marzullo.ts'
import { fromUnits, toUnits, toUsd } from '../../pipelines/reconcile/money.ts'
import { effectiveNumber } from '../../pipelines/reconcile/n-eff.ts'
import { Z90, normalCdf, normalQuantile } from '../../pipelines/reconcile/normal.ts'
import { type Grade, RECON_1_0 } from '../../pipelines/reconcile/params.ts'
import { periodOverlap, yearShare } from '../../pipelines/reconcile/period.ts'
import { mixture, poolQuantile } from '../../pipelines/reconcile/pool.ts'
import { aboutUnit, printedUnit } from '../../pipelines/reconcile/printed-unit.ts'
import { roundOutward } from '../../pipelines/reconcile/round-outward.ts'
import { severity } from '../../pipelines/reconcile/severity.ts'
import { diagnose } from '../../pipelines/reconcile/diagnostics/diagnose.ts'
import { unionBounds } from '../../pipelines/reconcile/union.ts'
import { rangeText } from '../../pipelines/reconcile/words.ts'
import { closureCase } from './golden-closure.ts'
import { cycleCase, propagateCase } from './golden-systems.ts'

type Answer = (inputs: any) => unknown

interface GoldenClaim {
  kind: Kind
  x?: number
  lo?: number
  hi?: number
  mode?: number
  sd?: number
  p?: number
  dec?: number
  grade?: Grade
}

const sd = (grade: Grade) => RECON_1_0.gradeSd[grade]

/** A golden claim, amounts in US$ billion and scale 1, through the same functions as a real one. */
function readClaim({ kind, x, lo, hi, mode, sd: spread, p, dec, grade }: GoldenClaim) {
  const low = kind === 'pm_sd' ? x! - spread! : (lo ?? (kind === 'at_least' || kind === 'trunc_count' ? x! : null))
  const high = kind === 'pm_sd' ? x! + spread! : (hi ?? (kind === 'nearly' || kind === 'up_to' ? x! : null))
  const central = mode ?? x ?? null
  const text = (value: number | null) => (value === null ? null : String(value))
  const print = { decimals: dec ?? 0, scale: '1' }
  const unit = kind === 'about' ? aboutUnit(String(central), print) : printedUnit(print)
  const amounts = { low: text(low), central: text(central), high: text(high), unitLow: unit, unitHigh: unit }
  const u = Number(unit) / 1e18
  const stated = distributionOf(
    kind,
    { low, central, high, unitLow: u, unitHigh: u, level: p ?? null },
    RECON_1_0.pUnstated,
  )
  const asserts = ['count', 'trunc_count', 'nearly', 'at_least'].includes(kind)
  const set = asserts ? hardSet(kind, amounts) : { low: '0', high: null }
  const sEff = stated === null ? null : Math.hypot(stated.s, sd(grade ?? 'D'))
  const soft = softUpper(kind, amounts)
  return {
    H: [Number(set.low), set.high === null ? null : Number(set.high)],
    m: stated?.m ?? null,
    s: stated?.s ?? null,
    s_eff: sEff,
    median: stated === null ? null : Math.exp(stated.m),
    graded90: stated === null ? null : central90({ m: stated.m, s: sEff! }),
    soft_upper: soft === null ? null : Number(soft),
  }
}

function randomEffectsCase({ y, v, method, level }: any) {
  const r = randomEffects(y, v, method, level)
  return {
    tau2: r.tau2,
    I2: r.I2,
    mu: r.mu,
    se: r.se,
    q: r.q,
    Q: r.Q,
    birge: r.birge,
    mu_fe: r.muFixed,
    se_fe: r.seFixed,
    ci95_z: r.z,
    ci95_hk: r.hk,
    ci95_mhk: r.mhk,
    pi95_mhk_tk1: r.prediction,
    pi95_mhk_tk2: r.predictionTk2,
  }
}

function stratumCase({ claims, z_of }: any) {
  const ids = Object.keys(claims)
  const read = ids.map((id) => ({ id, ...readClaim(claims[id]) }))
  const figures = read.map(({ id, m, s_eff }) => ({ origin: id, m: m!, s: s_eff! }))
  const d = diagnose(figures)
  const medians = read.map(({ median }) => median!)
  const covered = ([lo, hi]: readonly number[]) => medians.filter((x) => x >= lo! && x <= hi!).length / medians.length
  return {
    ids,
    medians,
    s_eff: read.map(({ s_eff }) => s_eff),
    graded90: read.map(({ graded90 }) => graded90),
    ...d,
    ...Object.fromEntries(
      (['DL', 'PM', 'REML'] as const).map((method) => {
        const full = randomEffects(
          figures.map(({ m }) => m),
          figures.map(({ s }) => s * s),
          method,
        )
        return [`re_${method}`, { ...d[`re_${method}`], mu_fe: full.muFixed, weights: full.weights }]
      }),
    ),
    share_of_medians_covered: {
      lop90: covered([d.lop['0.05'], d.lop['0.95']]),
      reml_mhk95: covered(d.re_REML!.ci_mhk),
    },
    z: z_of && severity(logNormal(read, z_of[0]), logNormal(read, z_of[1])),
  }
}

function logNormal(read: readonly { id: string; m: number | null; s_eff: number | null }[], id: string) {
  const one = read.find((claim) => claim.id === id)!
  return { m: one.m!, s: one.s_eff! }
}

function headlineCase({ cases, round_out }: any) {
  const answer = Object.entries<any>(cases).map(([id, { origins, L, U }]) => {
    const figures = Object.entries<any>(origins).map(([origin, { grade, m, s_eff }]) => ({
      origin,
      grade,
      m,
      s: s_eff,
    }))
    const result = headline(figures, L, U ?? Infinity)
    const q = Object.fromEntries([0.05, 0.25, 0.5, 0.75, 0.95].map((p) => [String(p), result.quantile(p)]))
    // The cases list origins in the order of their inputs; order has no meaning.
    const inputOrder = (ids: string[]) => Object.keys(origins).filter((origin) => ids.includes(origin))
    const { status, mass } = result
    const printed = roundOutward([q['0.05']!, q['0.95']!])
    return [id, { status, mass, used: inputOrder(result.used), excluded: inputOrder(result.excluded), q, printed }]
  })
  return { ...Object.fromEntries(answer), round_out: round_out.map((range: [number, number]) => roundOutward(range)) }
}

const pdg = ({ y, s }: any) => {
  const { mean, err, chi2, birge, delta0, kept, S, errScaled } = pdgScale(y, s)
  return { mean, err, chi2_all: chi2, birge_all: birge, delta0, n_in_S: kept, S, err_scaled: errScaled }
}

/** How each kind of golden case is answered: by the functions that the product runs. */
export const answers: Record<string, Answer> = {
  re: randomEffectsCase,
  re_pathological: ({ y, v }) => {
    const typed = [Float64Array.from(y), Float64Array.from(v)] as const
    const mu = (method: Estimator) => randomEffects(y, v, method).mu
    return {
      REML_tau2: reml(...typed),
      PM_tau2: pauleMandel(...typed),
      DL_tau2: dersimonianLaird(...typed),
      REML_mu: mu('REML'),
      PM_mu: mu('PM'),
      DL_mu: mu('DL'),
    }
  },
  semantics: ({ claims }) => claims.map(readClaim),
  pdg_scale: pdg,
  pdg_double: ({ y, s, sub_indices }) => {
    const pick = (values: number[]) => values.filter((_, i) => sub_indices.includes(i))
    const rest = (values: number[]) => values.filter((_, i) => !sub_indices.includes(i))
    const sub = pdg({ y: pick(y), s: pick(s) })
    return {
      sub,
      two_step: pdg({ y: [...rest(y), sub.mean], s: [...rest(s), sub.err_scaled] }),
      one_step: pdg({ y, s }),
    }
  },
  marzullo: ({ sets }) => sets.map(agreement),
  lop: ({ components, p, weights }) =>
    Object.fromEntries(
      Object.entries<any>(weights).map(([name, w]) => {
        const [m, s] = [components.map((c: number[]) => c[0]), components.map((c: number[]) => c[1])]
        const pool = name === 'equal' ? mixture(m, s) : mixture(m, s, w)
        return [name, p.map((level: number) => poolQuantile(pool, level))]
      }),
    ),
  stratum: stratumCase,
  sens: ({ lo, hi, grade, p, grades }) => {
    const graded = (level: number, g: Grade) => {
      const { m, s } = fromCentralRange(lo, hi, level)
      return { m, s: Math.hypot(s, sd(g)) }
    }
    if (grades !== undefined) return Object.fromEntries(grades.map((g: Grade) => [g, central90(graded(p, g))]))
    return Object.fromEntries(
      p.map((level: number) => {
        const [q05, q95] = central90(graded(level, grade))
        return [String(level), { q05, q50: Math.exp(graded(level, grade).m), q95 }]
      }),
    )
  },
  propagate: propagateCase,
  propagate_cycle: cycleCase,
  sum: (inputs) => {
    const micro = (values: string[]) => values.reduce((sum, value) => sum + toUnits(value, 6), 0n)
    const total = toUnits(inputs.total, 6)
    return {
      by_type: Number(fromUnits(micro(inputs.by_type), 6)),
      by_region: Number(fromUnits(micro(inputs.by_region), 6)),
      total: Number(fromUnits(total, 6)),
      ratio_total_to_consumer_scams: Number(total) / Number(toUnits(inputs.part, 6)),
    }
  },
  period: ({ total, months, month_from, month_to, g, a, b }) => {
    if (a !== undefined) {
      const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      const overlap = periodOverlap([a[0], before(a[1])], [b[0], before(b[1])])
      return {
        overlap_days: overlap.days,
        union_days: overlap.union,
        jaccard: overlap.jaccard,
        overlap_coeff: overlap.coefficient,
      }
    }
    return {
      annual_mean: (12 * total) / months,
      year_value_by_g: g.map((growth: number) => total * yearShare(months, month_from, month_to, growth)),
      overstatement_if_read_as_annual: total / ((12 * total) / months),
    }
  },
  n_eff: ({ claims, weights, R }) => ({
    n_eff: effectiveNumber(claims.length, (i, j) => R[i][j], weights),
    n_origins: new Set(claims.map((_: string, i: number) => R[i].findIndex((r: number) => r === 1))).size,
  }),
  copies: ({ without, with_5_copies, method, level }) => {
    const interval = ({ y, v }: any) => randomEffects(y, v, method, level).mhk.map(Math.exp)
    const [a, b] = [interval(without), interval(with_5_copies)]
    return { without: a, with_5_copies: b, width_ratio_log: Math.log(b[1]! / b[0]!) / Math.log(a[1]! / a[0]!) }
  },
  wls: ({ x0, sigma, A, b, G, h, scale, s }) => {
    if (A !== undefined) {
      const { x, variance, adjustment, chi2, df } = balance(x0, sigma, A, b)
      return { x, variance_after: variance, standardised_adjustment: adjustment, global_chi2: chi2, df }
    }
    if (scale !== 'ln') return project(x0, sigma, G, h)
    const x = project(x0.map(Math.log), s, G, h).x.map(Math.exp)
    return { x, pooled_pair: x[0] }
  },
  level: ({ lo, hi, p }) => {
    const { m, s } = fromCentralRange(lo, hi, p)
    return { m, s, median: Math.exp(m), mean: Math.exp(m + (s * s) / 2), midpoint: (lo + hi) / 2 }
  },
  level_scenario: ({ lo, hi, reported }) => {
    const { m, s } = fromScenario(lo, hi)
    return { log_mid: Math.exp(m), s, multiplier: [lo / reported, hi / reported] }
  },
  headline: headlineCase,
  special: (inputs) => ({
    norm_ppf: inputs.norm_ppf.map(normalQuantile),
    t_ppf_975: inputs.t_ppf_975.map((df: number) => studentQuantile(0.975, df)),
    t_ppf_95: inputs.t_ppf_95.map((df: number) => studentQuantile(0.95, df)),
    chi2_ppf_95: inputs.chi2_ppf_95.map((df: number) => chi2Quantile(0.95, df)),
    norm_cdf: inputs.norm_cdf.map(normalCdf),
    chi2_sf: inputs.chi2_sf.map(([q, df]: number[]) => chi2Upper(q!, df!)),
  }),
  severity: ({ pairs }) => ({ z: pairs.map(({ lower, upper }: any) => severity(lower, upper)) }),
  union: ({ systems }) => ({ union: unionBounds(Object.values<any>(systems)) }),
  graded_lower: ({ x, grade }) => ({ graded_lower: x * Math.exp(-Z90 * sd(grade)) }),
  print: ({ pairs }) => ({ text: pairs.map((range: [number, number | null]) => rangeText(roundOutward(range))) }),
  money: ({ cases }) => ({ usd: cases.map(({ native, local_per_usd }: any) => toUsd(native, local_per_usd)) }),
  closure: closureCase,
}
