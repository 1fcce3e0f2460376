import { beforeAll, expect, test } from 'vitest'
import type { ClaimInput, ReconcileInput } from '../../pipelines/reconcile/ledger.ts'
import { type Solver, loadSolver } from '../../pipelines/reconcile/linear-program.ts'
import { reconcile } from '../../pipelines/reconcile/reconcile.ts'
import { cites, claim, count, ledger } from './support/small-ledger.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
const run = (input: ReconcileInput) => reconcile(input, { loadSolver: async () => solver })

const a = claim('univ/2024/loss', { value: '10000000000' })
const b = claim('institute/2024/loss', { value: '12000000000' })

test('two sources that mean the same thing are pooled', async () => {
  const { estimates } = await run(ledger([a, b]))
  expect(estimates).toMatchObject([{ status: 'pooled', n_claims: 2, n_origins: 2, n_eff: 2 }])
})

// Each dimension of a claim in turn: what it says of something else never reaches the same pool.
test.for<[string, Partial<ClaimInput>]>([
  ['victims elsewhere', { victim_geo: 'BBB' }],
  ['other perpetrators', { perpetrator_scope: 'gang' }],
  ['another group', { population: 'elders' }],
  ['another type', { fraud_type: 'scams' }],
  ['another measurand', { measure: 'criminal_revenue', measurand: 'criminal_revenue' }],
  [
    'a count of one system',
    { measure: 'reported_loss', measurand: 'reported_loss', needs_system: true, reporting_system: 'AAA_POLICE' },
  ],
  ['net of recoveries', { gross_net: 'net' }],
  ['another year', { period_start: '2023-01-01', period_end: '2023-12-31' }],
  ['part of the year', { period_start: '2024-01-01', period_end: '2024-06-30', period_kind: 'half' }],
  ['a July year', { period_start: '2023-07-01', period_end: '2024-06-30', period_kind: 'fiscal' }],
  ['a yearly mean', { period_start: '2022-01-01', period_end: '2024-12-31', period_kind: 'multi_year_mean' }],
])('%s leaves the stratum', async ([, changed]) => {
  const { estimates, claims } = await run(ledger([a, { ...b, ...changed }]))
  expect(estimates.map(({ status, n_claims }) => [status, n_claims])).toEqual([
    ['single_origin', 1],
    ['single_origin', 1],
  ])
  expect(new Set(claims.map(({ estimate_id }) => estimate_id)).size).toBe(2)
})

test.for<[string, Partial<ClaimInput>, string]>([
  ['a cumulative counter', { period_kind: 'cumulative' }, 'display_only'],
  ['a rate without a year', { period_kind: 'rate', period_start: null, period_end: null }, 'display_only'],
  ['no US$ amount', { low_usd: null, central_usd: null, high_usd: null }, 'display_only'],
  ['a doubtful transcription', { transcription: 'low', confirmed: false }, 'display_only'],
  ['known wrong', { negative_example: true }, 'negative_example'],
])('%s is shown and never pooled', async ([, changed, status]) => {
  const { estimates, claims } = await run(ledger([a, { ...b, ...changed }]))
  expect(estimates).toMatchObject([{ status: 'single_origin', n_claims: 1 }])
  expect(claims[0]).toMatchObject({ claim_id: b.claim_id, claim_status: status, estimate_id: null })
})

test('a US fiscal year joins the calendar year, wider, and may not constrain', async () => {
  const fiscal = count('police/2024/fy', '5000000000', {
    period_start: '2023-10-01',
    period_end: '2024-09-30',
    period_kind: 'fiscal',
  })
  const { estimates, gradings } = await run(ledger([fiscal]))
  expect(estimates[0]).toMatchObject({ time_period: '2024', period_start: '2024-01-01', status: 'reported_count' })
  expect(gradings[0]).toMatchObject({ flags: ['period_offset'], may_constrain: false })
  expect(gradings[0]!.ln_sd).toBeCloseTo(Math.hypot(0.05, 5e8 / (Math.sqrt(3) * 5e9)), 12)
})

test('re-citations fold onto their origin, a publisher has one vote, one system is one count', async () => {
  const copies = [1, 2, 3].map((i) =>
    claim(`press${i}/2025/loss`, { value: '10000000000', semantics: 'approximately', published_on: '2025-06-01' }),
  )
  const folded = await run(
    ledger([a, b, ...copies], { citations: copies.map(({ claim_id }) => cites(claim_id, a.claim_id, 'quotes')) }),
  )
  const alone = await run(ledger([a, b]))
  expect(folded.estimates[0]).toMatchObject({ n_claims: 5, n_origins: 2, low_usd: alone.estimates[0]!.low_usd })
  expect(folded.estimates[0]!.n_eff).toBeCloseTo(25 / 17, 12)
  expect(folded.estimate_claims.filter(({ role }) => role === 'recitation')).toHaveLength(3)

  const later = claim('univ/2025/loss', { value: '14000000000', published_on: '2025-05-01' })
  const oneVote = await run(ledger([a, later]))
  expect(oneVote.estimates[0]).toMatchObject({ status: 'single_origin', n_origins: 1, claim_ids: ['univ/2025/loss'] })

  const relay = count('banks/2024/police_count', '5000000000', { operates: ['AAA_BANKS'], publisher_kind: 'industry' })
  const oneCount = await run(ledger([count('police/2024/total', '5000000000'), relay]))
  expect(oneCount.estimates[0]).toMatchObject({
    status: 'reported_count',
    n_claims: 2,
    n_origins: 1,
    claim_ids: ['police/2024/total'],
  })
})

test('a restatement supersedes; documents of tomorrow are not known', async () => {
  const old = count('police/2024/total', '5000000000')
  const restated = count('police/2025/total', '5200000000', { published_on: '2025-12-15' })
  const input = ledger([old, restated], { citations: [cites(restated.claim_id, old.claim_id, 'revises')] })
  const before = await run(input)
  expect(before.estimates[0]).toMatchObject({ low_usd: '5000000000', claim_ids: ['police/2024/total'] })
  const after = await run({ ...input, asOf: '2025-12-31' })
  expect(after.estimates[0]).toMatchObject({ low_usd: '5200000000', n_claims: 1 })
  expect(after.claims[0]).toMatchObject({
    claim_status: 'superseded',
    superseded_by: 'police/2025/total',
    is_current: false,
  })
})

test('an origin that is not held costs a grade; a circle of citations is a conflict', async () => {
  const relay = claim('press/2025/loss', { value: '10000000000' })
  const edge = cites(relay.claim_id, '', 'quotes', { parent_claim_id: null, parent_label: 'Unseen Report' })
  const seen = await run(ledger([relay], { citations: [edge] }))
  expect(seen.claims[0]).toMatchObject({
    grade: 'D',
    grade_reasons: ['origin_unseen'],
    origin_id: 'phantom/unseen-report',
  })
  expect(seen.origins).toEqual([
    { origin_id: 'phantom/unseen-report', label: 'Unseen Report', root_claim_id: null, is_phantom: true, n_claims: 1 },
  ])

  const circle = await run(
    ledger([a, { ...b, published_on: '2024-06-01' }], {
      citations: [cites(a.claim_id, b.claim_id, 'quotes'), cites(b.claim_id, a.claim_id, 'quotes')],
    }),
  )
  expect(circle.conflicts).toMatchObject([{ level: 'circular', claim_ids: [b.claim_id, a.claim_id] }])
  expect(circle.origins).toMatchObject([{ origin_id: b.claim_id, n_claims: 2 }])
})
