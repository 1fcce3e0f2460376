import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PoolFileError } from '../../pipelines/errors.ts'
import { readPoolFile } from '../../pipelines/reconcile/pool-file.ts'
import { poolReport } from '../../pipelines/reconcile/pool-report.ts'
import { poolText, sentence } from '../../pipelines/reconcile/pool-text.ts'
import { type GoldenCase, mismatches } from './golden.ts'

const golden: GoldenCase[] = JSON.parse(readFileSync(new URL('golden/cases.json', import.meta.url), 'utf8')).cases
const C13 = golden.find(({ id }) => id === 'C13_synthetic_k6')!
const pool = (text: string) => poolReport(readPoolFile(text, 'mine.csv'))
const HEAD = 'claim_id,semantics,low_usd,central_usd,high_usd,stated_level,basis,measure,grade,origin_id,published_on'

// The constructed stratum of the golden list, as somebody would write it down.
const SYNTHETIC = [
  HEAD,
  'a,interval,40,,90,0.9,,,B,,',
  'b,interval,55,,80,,,,C,,',
  'c,exact,,62,,,,,C,,',
  'd,approximately,,120,,,,,D,,',
  'e,scenario,30,,200,,,,B,,',
  'f,exact,,48.3,,,victim_reports,reported_loss,B,,',
]

test('a file gives the golden numbers of its stratum', () => {
  const report = pool(SYNTHETIC.join('\n'))
  const { ids, medians: _, s_eff, graded90, share_of_medians_covered: __, ...rest } = structuredClone(C13.expected)
  for (const method of ['re_DL', 're_PM', 're_REML']) {
    delete rest[method].mu_fe
    delete rest[method].weights
  }
  expect(mismatches(report, rest, 1e-9)).toEqual([])
  expect(report.claims.map(({ claim_id }) => claim_id)).toEqual(ids)
  expect(
    mismatches(
      report.claims.map((claim) => claim.s_eff),
      s_eff,
      1e-9,
    ),
  ).toEqual([])
  expect(
    mismatches(
      report.claims.map((claim) => claim.graded90),
      graded90,
      1e-9,
    ),
  ).toEqual([])
  expect(report.headline).toMatchObject({
    status: 'pooled',
    used: ['a', 'b', 'c', 'e', 'f'],
    excluded: ['d'],
    printed: [39, 120],
  })
})

test('the order of rows changes no byte, CSV and JSON say the same', () => {
  const expected = JSON.stringify(pool(SYNTHETIC.join('\n')))
  fc.assert(
    fc.property(fc.shuffledSubarray(SYNTHETIC.slice(1), { minLength: 6 }), (rows) => {
      expect(JSON.stringify(pool([HEAD, ...rows].join('\r\n')))).toBe(expected)
    }),
    { numRuns: 20 },
  )
  const columns = HEAD.split(',')
  const numeric = new Set(['low_usd', 'central_usd', 'high_usd'])
  const objects = SYNTHETIC.slice(1).map((row) =>
    Object.fromEntries(
      row
        .split(',')
        .map((cell, i) => [columns[i]!, numeric.has(columns[i]!) && cell !== '' ? Number(cell) : cell || null]),
    ),
  )
  expect(JSON.stringify(pool(JSON.stringify(objects)))).toBe(expected)
})

test.for<[string, string[], object]>([
  [
    'one interval',
    ['s,interval,50000000000,,75000000000,,,,,,'],
    { status: 'single_origin', used: ['s'], printed: [25e9, 150e9] },
  ],
  [
    'a count',
    ['c,exact,,12537194708,,,victim_reports,reported_loss,A,,'],
    { status: 'reported_count', low: 12537194708, high: 12537194708 },
  ],
  [
    'a cut print',
    ['c,more_than,12500000000,,,,victim_reports,reported_loss,A,,'],
    { status: 'reported_count', printed: [12.5e9, 12.6e9] },
  ],
  ['one-sided only', ['t,at_least,10000000000,,,,,,C,,'], { status: 'bounds_only', low: 10e9, high: null, used: [] }],
  ['up to only', ['u,up_to,,,61500000000,,,,B,,'], { status: 'no_headline', low: null, high: null, printed: null }],
  ['grade E only', ['x,exact,,500,,,,,E,,'], { status: 'no_headline', used: [], excluded: ['x'], printed: null }],
  [
    'two camps',
    ['a,exact,,50,,,,,B,,', 'b,interval,45,,60,,,,B,,', 'c,exact,,485.6,,,,,B,,', 'd,exact,,520,,,,,C,,'],
    { status: 'contested', used: ['a', 'b', 'c', 'd'] },
  ],
])('status of %s', ([, rows, expected]) => {
  expect(pool([HEAD, ...rows].join('\n')).headline).toMatchObject(expected)
})

test('copies fold onto their origin: they change the counts and nothing else', () => {
  const usip = 'a,exact,,64000000000,,,,,C,usip,2024-05-13'
  const range = 'b,interval,50000000000,,75000000000,,,,D,,'
  const copies = [1, 2, 3].map((i) => `copy${i},approximately,,64000000000,,,,,D,usip,2025`)
  const { n_claims, n_eff, claims, ...rest } = pool([HEAD, usip, ...copies, range].join('\n'))
  const { n_claims: one, n_eff: two, claims: both, ...alone } = pool([HEAD, usip, range].join('\n'))
  expect(rest).toEqual(alone)
  expect([one, two, both.length]).toEqual([2, 2, 2])
  expect([n_claims, n_eff]).toEqual([5, 25 / 17])
  expect(claims.filter((claim) => claim.is_representative).map((claim) => claim.claim_id)).toEqual(['a', 'b'])
})

test.for<[string, string, [number, string][]]>([
  ['text in a number', 'semantics,central_usd\nexact,1\nexact,about 3', [[3, 'central_usd']]],
  ['a separator', 'semantics,central_usd\nexact,"50,000"', [[2, 'central_usd']]],
  ['an exponent', 'semantics,central_usd\nexact,5e10', [[2, 'central_usd']]],
  ['low above high', 'semantics,low_usd,high_usd\ninterval,75,50', [[2, 'low_usd']]],
  ['unknown words', 'semantics,central_usd\nroughly,5', [[2, 'semantics']]],
  ['a negative amount', 'semantics,central_usd\nexact,-5', [[2, 'central_usd']]],
  ['nothing lost', 'semantics,central_usd\nexact,0.00', [[2, 'central_usd']]],
  ['an end that is missing', 'semantics,low_usd,high_usd\ninterval,50,', [[2, 'high_usd']]],
  [
    'a level that is no probability',
    'semantics,low_usd,high_usd,stated_level\ninterval,50,75,90',
    [[2, 'stated_level']],
  ],
  ['an unknown grade', 'semantics,central_usd,grade\nexact,5,F', [[2, 'grade']]],
  ['a day that is none', 'semantics,central_usd,published_on\nexact,5,2024-13', [[2, 'published_on']]],
  ['one id twice', 'claim_id,semantics,central_usd\na,exact,5\n\na,exact,6', [[4, 'claim_id']]],
  [
    'a bad row behind a cell of two lines',
    'semantics,central_usd,note\nexact,5,"x\ny"\nexact,?,',
    [[4, 'central_usd']],
  ],
  ['no column semantics', 'central_usd\n5', [[1, 'semantics']]],
  ['an empty file', ' \n', [[1, 'semantics']]],
  ['a header alone', 'semantics,central_usd\n', [[1, 'semantics']]],
  ['JSON that is no list', '{"semantics":"exact"}', [[1, 'semantics']]],
  [
    'JSON with a bad claim',
    '[{"semantics":"exact","central_usd":5},\n{"semantics":"exact","central_usd":"x"}]',
    [[2, 'central_usd']],
  ],
  ['broken JSON', '[{', [[1, 'semantics']]],
])('%s is named by line and column, and nothing is computed', ([, text, cells]) => {
  const read = () => readPoolFile(text, 'mine.csv')
  expect(read).toThrow(PoolFileError)
  try {
    read()
  } catch (error) {
    expect((error as PoolFileError).cells.map(({ line, column }) => [line, column])).toEqual(cells)
  }
})

test('what a person reads names the range, its basis and what it is not', () => {
  const report = pool(SYNTHETIC.join('\n'))
  expect(sentence(report)).toBe(
    'Published estimates put it at $39-120 (5-95 % of 5 independent origins, n_eff 6.0; robust evidence, high agreement -> high confidence). Not a confidence interval.',
  )
  expect(poolText(report)).toContain('envelope of graded 90 %')
})
