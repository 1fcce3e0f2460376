/** Weighted mean with the scale factor of the Particle Data Group. */
export interface PdgScale {
  mean: number
  err: number
  chi2: number
  /** √(χ²/(N − 1)) over all inputs (Birge ratio). */
  birge: number
  /** Inputs with a spread above 3√N·err are left out of S. */
  delta0: number
  kept: number
  S: number
  /** err·max(1, S). Never scale twice. */
  errScaled: number
}

/**
 * @param y N ≥ 2 values, `s` their standard deviations > 0, any one unit
 * @see Particle Data Group, Review of Particle Physics, Introduction 5.2.2; golden case C2: 493.677 ± 0.013, S = 2.4
 */
export function pdgScale(y: readonly number[], s: readonly number[]): PdgScale {
  const n = y.length
  const weights = s.map((x) => 1 / (x * x))
  const sum = weights.reduce((a, b) => a + b, 0)
  const mean = weights.reduce((a, w, i) => a + w * y[i]!, 0) / sum
  const err = 1 / Math.sqrt(sum)
  const delta0 = 3 * Math.sqrt(n) * err
  const terms = y.map((x, i) => ((x - mean) / s[i]!) ** 2)
  const chi2 = terms.reduce((a, b) => a + b, 0)
  const kept = terms.filter((_, i) => s[i]! <= delta0)
  const S = Math.sqrt(kept.reduce((a, b) => a + b, 0) / (kept.length - 1))
  return {
    mean,
    err,
    chi2,
    birge: Math.sqrt(chi2 / (n - 1)),
    delta0,
    kept: kept.length,
    S,
    errScaled: err * Math.max(1, S),
  }
}
