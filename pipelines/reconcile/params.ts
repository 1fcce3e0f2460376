/** Parameters of recon-1.0 (method.md, appendix A). A change of any is a new `method_version`. */
export const METHOD_VERSION = 'recon-1.0'

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'
export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']

/** What the sensitivity runs vary, and what the whole method reads. Spreads are standard deviations of ln(amount). */
export interface Params {
  /** Probability that an interval without a stated level is taken to cover. */
  pUnstated: number
  gradeSd: Readonly<Record<Grade, number>>
  /** Spread added to a fiscal year that joins a calendar year. */
  deltaFiscal: number
  /** Overlap (share of the longer period) from which a 12-month period joins a calendar year. */
  overlapMin: number
  /** Most that a series is taken to grow in a year, in declared relations only. */
  kappa: number
  kappaMaxYears: number
  /** Overlap of FTC and IC3, and of any `same_dataset` edge that states none. */
  rhoDataset: number
  sideConflict: number
  sideNone: number
  significantDigits: number
  /** Least number of origins for which a random-effects interval is printed. */
  ciMinK: number
  highAgreement: number
  chi2Level: number
  fragileLn: number
  tailShare: number
  robustNEff: number
  mediumNEff: number
  propagationTolerance: number
  infeasibleRelative: number
  infeasibleAbsolute: number
  sweepCap: number
  /** Least spread of a pool component where grading is switched off. */
  sFloorUngraded: number
}

export const RECON_1_0: Params = {
  pUnstated: 0.8,
  gradeSd: { A: 0.02, B: 0.1, C: 0.25, D: 0.5, E: 0.8 },
  deltaFiscal: 0.05,
  overlapMin: 0.7,
  kappa: 5 / 3,
  kappaMaxYears: 1,
  rhoDataset: 0.5,
  sideConflict: 0.5,
  sideNone: 0.05,
  significantDigits: 2,
  ciMinK: 4,
  highAgreement: 0.75,
  chi2Level: 0.95,
  fragileLn: 0.7,
  tailShare: 0.5,
  robustNEff: 4,
  mediumNEff: 2,
  propagationTolerance: 1e-12,
  infeasibleRelative: 1e-9,
  infeasibleAbsolute: 1e-12,
  sweepCap: 1000,
  sFloorUngraded: 0.001,
}
