import { Z80, Z90, normalQuantile } from './normal.ts'

/** Mean and standard deviation of ln(amount). */
export interface LnNormal {
  m: number
  s: number
}

/** The lognormal with mean μ and variance v: s² = ln(1 + v/μ²), m = ln μ − s²/2. μ > 0, v ≥ 0, amounts in any one unit. */
export function fromMoments(mean: number, variance: number): LnNormal {
  const square = Math.log1p(variance / (mean * mean))
  return { m: Math.log(mean) - square / 2, s: Math.sqrt(square) }
}

/** The lognormal with the mean and variance of a uniform on [low, high]; 0 ≤ low ≤ high, high > 0. */
export function fromUniform(low: number, high: number): LnNormal {
  return fromMoments((low + high) / 2, (high - low) ** 2 / 12)
}

/** An interval read as the central range of probability `level` (0–1) of a lognormal; 0 < low ≤ high. */
export function fromCentralRange(low: number, high: number, level: number): LnNormal {
  const z = level === 0.8 ? Z80 : level === 0.9 ? Z90 : normalQuantile((1 + level) / 2)
  return { m: (Math.log(low) + Math.log(high)) / 2, s: (Math.log(high) - Math.log(low)) / (2 * z) }
}

/** Two sets of assumptions: ln uniform between the ends, so s = (ln high − ln low)/√12. */
export function fromScenario(low: number, high: number): LnNormal {
  return { m: (Math.log(low) + Math.log(high)) / 2, s: (Math.log(high) - Math.log(low)) / Math.sqrt(12) }
}

/** Minimum a, mode c, maximum b with μ = (a + 4c + b)/6 and v = (μ − a)(b − μ)/7; 0 < a ≤ c ≤ b. */
export function fromPert(a: number, c: number, b: number): LnNormal {
  const mean = (a + 4 * c + b) / 6
  return fromMoments(mean, ((mean - a) * (b - mean)) / 7)
}

/** The central 90 % of a lognormal: exp(m ∓ z90·s). */
export function central90({ m, s }: LnNormal): [number, number] {
  return [Math.exp(m - Z90 * s), Math.exp(m + Z90 * s)]
}
