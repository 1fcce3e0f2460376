import { expect, test } from 'vitest'
import { type GradeInput, gradeClaim } from '../../pipelines/reconcile/grading.ts'

const dollars: GradeInput = {
  claim_id: 'c',
  semantics: 'exact',
  hedge_status: 'seen',
  stated_level: null,
  printed_decimals_low: null,
  printed_decimals_high: null,
  printed_scale: null,
  low_native: null,
  central_native: null,
  high_native: null,
  low_usd: null,
  central_usd: null,
  high_usd: null,
  local_per_usd: null,
  basis: 'expert',
  measure: 'estimated_loss',
  needs_system: false,
  reporting_system: 'none',
  publisher_kind: 'ngo',
  operates: [],
  grade_reasons: [],
  flags: [],
  fx_ln_sd: 0,
}
const interval = (low: string, high: string): GradeInput => ({
  ...dollars,
  semantics: 'interval',
  low_native: low,
  low_usd: low,
  high_native: high,
  high_usd: high,
})
const count = (central: string, system: string): GradeInput => ({
  ...dollars,
  central_native: central,
  central_usd: central,
  basis: 'victim_reports',
  measure: 'reported_loss',
  needs_system: true,
  reporting_system: system,
  publisher_kind: 'police',
  operates: [system],
})

test.for<[string, GradeInput, object, object]>([
  [
    'seed, global',
    interval('50000000000', '75000000000'),
    {
      kind: 'range',
      grade: 'D',
      hard_low_usd: '50000000000',
      hard_high_usd: '75000000000',
      strict_low_usd: '49500000000',
      strict_high_usd: '75500000000',
      graded_low_usd: '25845791114',
      graded_high_usd: '145091321965',
      may_constrain: false,
    },
    { ln_sd: '0.158193052472', ln_sd_graded: '0.524428300009' },
  ],
  [
    'seed, US',
    interval('10000000000', '12500000000'),
    {
      hard_low_usd: '10000000000',
      hard_high_usd: '12500000000',
      strict_low_usd: '9500000000',
      strict_high_usd: '12550000000',
      graded_low_usd: '4851830665',
      graded_high_usd: '25763471283',
    },
    { ln_sd: '0.087059919130', ln_sd_graded: '0.507522836451' },
  ],
  [
    'FTC 2024',
    count('12537194708', 'FTC_CSN'),
    {
      kind: 'count',
      grade: 'A',
      hard_low_usd: '12537194707.5',
      hard_high_usd: '12537194708.5',
      graded_low_usd: '12131467906',
      graded_high_usd: '12956490704',
      may_constrain: true,
    },
    { ln_sd: '0.000000000023', ln_sd_graded: '0.020000000000' },
  ],
  [
    'IC3 2024',
    count('16600000000', 'IC3'),
    {
      hard_low_usd: '16550000000',
      hard_high_usd: '16650000000',
      graded_low_usd: '16060799673',
      graded_high_usd: '17157302601',
    },
    { ln_sd: '0.001739006835', ln_sd_graded: '0.020075461259' },
  ],
])('contract, section 7: %s', ([, input, row, spreads]) => {
  const grading = gradeClaim(input)
  expect(grading).toMatchObject(row)
  expect({ ln_sd: grading.ln_sd!.toFixed(12), ln_sd_graded: grading.ln_sd_graded!.toFixed(12) }).toEqual(spreads)
})
