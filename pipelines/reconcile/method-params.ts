import { METHOD_VERSION, type Params, RECON_1_0 } from './params.ts'

/** A row of `method_params`: what the method assumes, and why. */
export interface MethodParam {
  method_version: string
  key: string
  value: string
  unit: string | null
  rationale: string
}

type Said = [key: string, value: number | string, unit: string | null, rationale: string]

/** Every parameter of the method as published. Keys are those of method.md, appendix A; values come from where they are used. */
export function methodParams(params: Params = RECON_1_0): MethodParam[] {
  const said: Said[] = [
    [
      'p_unstated',
      params.pUnstated,
      'probability',
      'level of an interval that states none; a default chosen for this project',
    ],
    ...Object.entries(params.gradeSd).map(([grade, sd]): Said => [
      `s_g_${grade}`,
      sd,
      'sd of ln',
      `bias that grade ${grade} stands for; a default, not an estimate`,
    ]),
    ['delta_half', '0.15', 'sd of ln', 'spread of twice a half-year as a year'],
    ['delta_fiscal', params.deltaFiscal, 'sd of ln', 'spread of a fiscal year that joins a calendar year'],
    ['overlap_min', params.overlapMin, 'share of days', 'overlap from which a 12-month period joins a calendar year'],
    ['g_set', '0.8 1 1.5', 'growth a year', 'growth over which a year inside a longer period is bounded'],
    [
      'kappa',
      params.kappa,
      'ratio',
      'most that one side of a declared relation may grow in a year; the +66 % of the Treasury figure',
    ],
    ['kappa_max_years', params.kappaMaxYears, 'years', 'longest distance over which kappa is applied'],
    ['rho_dataset', params.rhoDataset, 'correlation', 'overlap of two estimates that share data and state none'],
    ['tier', 'ABC, else ABCD', 'grades', 'which origins a headline rests on; E never'],
    ['side_conflict', params.sideConflict, 'share', 'below it the pool and its bounds are in conflict'],
    ['side_none', params.sideNone, 'share', 'below it there is no headline'],
    ['sig_digits', params.significantDigits, 'digits', 'digits of a published range, rounded outward'],
    ['ci_min_k', 4, 'origins', 'fewest origins for which an interval of a mean is shown beside the pool'],
    ['high_agreement', params.highAgreement, 'share of origins', 'from it agreement may be high'],
    ['chi2_level', params.chi2Level, 'probability', 'level of the heterogeneity test of contested and high agreement'],
    [
      'fragile_ln',
      params.fragileLn,
      'ln',
      'change of width under a switch from which an estimate is fragile: a factor 2',
    ],
    ['tail_share', params.tailShare, 'share', 'from it one origin carries an end'],
    ['robust_n_eff', params.robustNEff, 'origins', 'effective origins of robust evidence'],
    ['medium_n_eff', params.mediumNEff, 'origins', 'effective origins of medium evidence'],
    ['prop_tol', params.propagationTolerance, 'relative', 'least improvement that counts in propagation'],
    [
      'infeasible_tol',
      `${params.infeasibleRelative} ${params.infeasibleAbsolute}`,
      'relative, absolute',
      'excess from which two bounds contradict',
    ],
    ['sweep_cap', params.sweepCap, 'sweeps', 'after them propagation gives up'],
    ['s_floor_ungraded', params.sFloorUngraded, 'sd of ln', 'least spread where grading is switched off'],
  ]
  return said
    .map(([key, value, unit, rationale]) => ({
      method_version: METHOD_VERSION,
      key,
      value: String(value),
      unit,
      rationale,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
