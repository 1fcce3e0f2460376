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
  ['broken JSON further down', '[\n{"semantics":"exact",\n"central_usd":5,,}]', [[3, 'semantics']]],
  [
    'JSON whose bad cell stands on a line of its own',
    '[\n  {\n    "semantics": "exact",\n    "central_usd": "x"\n  }\n]',
    [[4, 'central_usd']],
  ],
  ['more digits than money has', `semantics,central_usd\nexact,1${'0'.repeat(32)}`, [[2, 'central_usd']]],
  [
    'a level that leaves no range',
    'semantics,low_usd,high_usd,stated_level\ninterval,5,600,0.001',
    [[2, 'stated_level']],
  ],
  ['a lopsided spread', 'semantics,low_usd,central_usd,high_usd\npm_sd,29,30,60', [[2, 'central_usd']]],
  [
    'decimals below nothing',
    'semantics,central_usd,printed_decimals_low\nexact,5000,-2',
    [[2, 'printed_decimals_low']],
  ],
  ['a scale below one', 'semantics,central_usd,printed_scale\nexact,5,0.5', [[2, 'printed_scale']]],
  ['the 31st of February', 'semantics,central_usd,published_on\nexact,5,2024-02-31', [[2, 'published_on']]],
  ['a quote that is left open', 'semantics,central_usd,note\nexact,5,"x\nexact,6,', [[2, 'note']]],
])('%s is named by line and column, and nothing is computed', ([, text, cells]) => {
  const read = () => readPoolFile(text, 'mine.csv')
  expect(read).toThrow(PoolFileError)
  try {
    read()
  } catch (error) {
    expect((error as PoolFileError).cells.map(({ line, column }) => [line, column])).toEqual(cells)
  }
})

test.for<[string, string[], string]>([
  ['the root, though a copy is graded better', ['root,exact,,100,,,,,C,root,', 'copy,exact,,300,,,,,B,root,'], 'root'],
  [
    'the finer print; the ends of a spread are computed, not printed',
    ['a,exact,,51.3,,,,,D,o,', 'b,pm_sd,48.45,51,53.55,,,,D,o,'],
    'a',
  ],
  [
    'the first by id where a year and its first day tie',
    ['a,exact,,5,,,,,D,o,2024-01-01', 'b,exact,,5,,,,,D,o,2024'],
    'a',
  ],
])('of one origin speaks %s', ([, rows, speaker]) => {
  const { claims } = pool([HEAD, ...rows].join('\n'))
  expect(claims.filter((claim) => claim.is_representative).map((claim) => claim.claim_id)).toEqual([speaker])
})

test('a floor of grade D counts only where no better one stands', () => {
  const floors = ['a,at_least,966000,,,,,,A,,', 'd,at_least,270000000,,,,,,D,,']
  expect(pool([HEAD, ...floors].join('\n')).headline).toMatchObject({ status: 'bounds_only', low: 966000 })
  expect(pool([HEAD, floors[1]].join('\n')).headline).toMatchObject({ status: 'bounds_only', low: 270000000 })
})

test.for<[string, string, string]>([
  ['a floor alone', 'at_least,10000000000,,,,,,C,,', 'The quantity is bounded below by at least $10 billion'],
  ['a ceiling alone', 'up_to,,,61500000000,,,,B,,', 'These figures give no range'],
  [
    'a cut print of a count',
    'more_than,12500000000,,,,victim_reports,reported_loss,A,,',
    'The system counted more than $12.5 billion',
  ],
  ['a count from below', 'nearly,,,40000000000,,audit,reported_loss,A,,', 'The system counted nearly $40 billion'],
])('the sentence of %s', ([, row, expected]) => {
  const rows = readPoolFile([HEAD, `c,${row}`].join('\n'), 'mine.csv')
  const text = poolText(poolReport(rows), new Map(rows.map((one) => [one.claim_id, one.stated])))
  expect(text).toContain(expected)
  expect(text).toMatch(/n_claims 1, n_origins [01], n_eff 1\.0\./)
})

test.for<[string, string]>([
  ['exact,,12500000000,,', '$12.5 billion'],
  ['approximately,,64000000000,,', 'about $64 billion'],
  ['order_of,,5000000000,,', 'on the order of $5 billion'],
  ['at_least,10000000000,,,', 'at least $10 billion'],
  ['up_to,,,61500000000,', 'up to $61.5 billion'],
  ['interval,50000000000,,75000000000,', '$50-75 billion'],
  ['pm_sd,25,30,35,', '$30 ± $5'],
  ['pert,40,60,100,', '$40-100, mode $60'],
])('a claim stands in the table as it was stated: %s', ([row, expected]) => {
  expect(readPoolFile([HEAD, `c,${row},,,,,`].join('\n'), 'mine.csv')[0]!.stated).toBe(expected)
})

test('camps are rounded outward and named by the origins that meet', () => {
  const rows = ['a,exact,,50,,,,,B,,', 'b,exact,,52,,,,,B,,', 'c,exact,,485.6,,,,,B,,', 'd,exact,,520,,,,,B,,']
  expect(sentence(pool([HEAD, ...rows].join('\n')))).toMatch(
    /^Published estimates do not agree: at most 2 of 4 graded ranges meet, at \$\d+-\d+ or \$\d+-\d+ \(/,
  )
})

test('what a person reads names the range, its basis and what it is not', () => {
  const rows = readPoolFile(SYNTHETIC.join('\n'), 'mine.csv')
  const report = poolReport(rows)
  expect(sentence(report)).toBe(
    'Published estimates put it at $39-120 (5-95 % of 5 independent origins, n_eff 6.0; robust evidence, high agreement -> high confidence). Not a confidence interval.',
  )
  const text = poolText(report, new Map(rows.map((row) => [row.claim_id, row.stated])))
  expect(text).toContain('envelope of graded 90 %')
  expect(text).toContain('n_claims 6, n_origins 6, n_eff 6.0. Left out of the range by grade: d.')
})
