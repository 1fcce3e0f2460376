import { beforeAll, expect, test } from 'vitest'
import type { ReconcileInput } from '../../pipelines/reconcile/ledger.ts'
import { type Solver, loadSolver } from '../../pipelines/reconcile/linear-program.ts'
import { reconcile } from '../../pipelines/reconcile/reconcile.ts'
import { cites, claim, count, ledger } from './support/small-ledger.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
const run = (input: ReconcileInput) => reconcile(input, { loadSolver: async () => solver })

const POLICE = 'aaa.any.all.all_fraud.reported_loss.aaa_police.gross.2024'
const TRUE = 'aaa.any.all.all_fraud.true_loss.none.gross.2024'
const WORLD = 'world.any.all.all_fraud.true_loss.none.gross.2024'
const total = count('police/2024/total', '8000000000')

test('what was reported bounds what was lost, here and in the world, and is said to', async () => {
  const estimate = claim('univ/2024/loss', { value: '20000000000' })
  const world = claim('un/2024/world', { value: '90000000000', victim_geo: 'WORLD', publisher_kind: 'international' })
  const { estimates, relations } = await run(ledger([total, estimate, world]))
  const own = estimates.find(({ estimate_id }) => estimate_id === TRUE)!
  expect(own).toMatchObject({ bound_low_usd: '7500000000', bound_claim_ids: ['police/2024/total', 'un/2024/world'] })
  expect(Number(own.bound_high_usd)).toBe(Math.round(90e9 * Math.exp(1.6448536269514722 * 0.1)))
  // The world's own range is cut at what one country lost by its own estimate, graded.
  const whole = estimates.find(({ estimate_id }) => estimate_id === WORLD)!
  expect(Number(whole.bound_low_usd)).toBe(Math.round(20e9 * Math.exp(-1.6448536269514722 * 0.25)))
  const [relation] = relations.filter(({ lhs_ids, rhs_id }) => lhs_ids[0] === POLICE && rhs_id === TRUE)
  expect(relation).toMatchObject({ kind: 'le', factor: 1, switches: ['assume_reported_le_true'], status: 'asserted' })
})

test('a pool that the bounds leave little of is in conflict with them', async () => {
  const low = claim('univ/2024/loss', { value: '6000000000' })
  const { estimates, conflicts } = await run(ledger([total, low]))
  const own = estimates.find(({ estimate_id }) => estimate_id === TRUE)!
  expect(own).toMatchObject({ status: 'conflict_with_bounds', bound_low_usd: '7500000000' })
  expect(own.sentence).toContain('Other strata imply at least $7.5 billion.')
  expect(own.bound_mass!).toBeLessThan(0.5)
  expect(conflicts).toMatchObject([{ level: 'bounds_vs_pool', claim_ids: ['police/2024/total', 'univ/2024/loss'] }])
  expect(own.conflict_ids).toEqual([conflicts[0]!.conflict_id])
})

test('camps are shown as camps', async () => {
  const values = { a: '50000000000', b: '52000000000', c: '485600000000', d: '520000000000' }
  const claims = Object.entries(values).map(([id, value]) =>
    claim(`${id}/2024/loss`, { value, publisher_kind: 'statistics' }),
  )
  const { estimates, sensitivity, conflicts } = await run(ledger(claims))
  expect(estimates[0]).toMatchObject({ status: 'contested', agreement: 'low', pool_median_usd: null, obs_status: 'U' })
  const camps = sensitivity.filter(({ kind }) => kind === 'camp')
  expect(camps.map(({ setting, part }) => [setting, part])).toEqual([
    ['2 of 4', 1],
    ['2 of 4', 2],
  ])
  expect(conflicts.filter(({ level }) => level === 'contested')).toMatchObject([{ estimate_ids: [TRUE] }])
  // Every two of different camps cannot both be true: four minimal sets.
  expect(
    conflicts
      .filter(({ level }) => level === 'graded')
      .map(({ claim_ids }) => claim_ids.join(' '))
      .sort(),
  ).toEqual([
    'a/2024/loss c/2024/loss',
    'a/2024/loss d/2024/loss',
    'b/2024/loss c/2024/loss',
    'b/2024/loss d/2024/loss',
  ])
  expect(estimates[0]!.sentence).toMatch(
    /at \$4\d-\d+ billion or \$4\d\d-\d+ billion \(5-95 % of 4 independent origins/,
  )
})

test('two claims along an order that cannot both be true are a minimal conflict; the more trusted one bounds', async () => {
  const part = claim('univ/2024/scams', { low: '40000000000', fraud_type: 'scams', publisher_kind: 'ministry' })
  const whole = claim('bureau/2024/loss', { low: '9000000000', high: '11000000000' })
  const { conflicts, relations, estimates } = await run(ledger([part, whole]))
  expect(conflicts).toHaveLength(2)
  const [pair] = conflicts.filter(({ level }) => level === 'graded')
  expect(pair).toMatchObject({
    claim_ids: ['bureau/2024/loss', 'univ/2024/scams'],
    repairs: ['narrower_scope', 'claim_wrong'],
    reading_id: null,
    is_open: true,
  })
  expect(pair!.z).toBeGreaterThan(0)
  expect(relations.filter(({ relation_id }) => pair!.relation_ids.includes(relation_id))).toMatchObject([
    { rhs_id: TRUE },
  ])
  expect(estimates.find(({ estimate_id }) => estimate_id === TRUE)).toMatchObject({ status: 'no_headline' })
})

test('disjoint parts that exceed their whole need a sum: one minimal set, irreducible', async () => {
  const parts = [
    count('police/2024/cards', '6000000000', { fraud_type: 'card_fraud' }),
    count('police/2024/scams', '5000000000', { fraud_type: 'scams' }),
  ]
  const { conflicts } = await run(ledger([...parts, total]))
  expect(conflicts).toMatchObject([
    { level: 'graded', claim_ids: ['police/2024/cards', 'police/2024/scams', 'police/2024/total'], z: null },
  ])
  expect(conflicts[0]!.relation_ids).toHaveLength(1)
  const fits = await run(
    ledger([parts[0]!, { ...parts[1]!, central_native: '2000000000', central_usd: '2000000000' }, total]),
  )
  expect(fits.conflicts).toEqual([])
})

test('an exhaustive partition that its declarer fills is an equation: the third part follows', async () => {
  const cards = count('police/2024/cards', '6000000000', { fraud_type: 'card_fraud' })
  const scams = count('police/2024/scams', '2000000000', { fraud_type: 'scams' })
  const { relations, estimates } = await run(ledger([total, cards, scams]))
  expect(relations.filter(({ kind }) => kind === 'sum_eq')).toMatchObject([{ rhs_id: POLICE, factor: 1 }])
  expect(
    estimates.find(({ estimate_id }) => estimate_id === scams.claim_id || estimate_id.includes('.scams.')),
  ).toMatchObject({
    bound_low_usd: '1000000000',
    bound_high_usd: '3000000000',
  })
})

test('a declared relation binds across one year with κ, and not at all across two', async () => {
  const taken = claim('univ/2023/taken', {
    value: '60000000000',
    victim_geo: 'WORLD',
    perpetrator_scope: 'gang',
    measure: 'criminal_revenue',
    measurand: 'criminal_revenue',
    period_start: '2023-01-01',
    period_end: '2023-12-31',
  })
  const lost = claim('ministry/2024/lost', {
    low: '10000000000',
    perpetrator_scope: 'gang',
    publisher_kind: 'ministry',
  })
  const declaredRelations = [
    {
      kind: 'le' as const,
      lhs_claim_ids: [lost.claim_id],
      rhs_claim_id: taken.claim_id,
      status: 'inferred',
      why: 'part of what it takes',
    },
  ]
  const one = await run(ledger([taken, lost], { declaredRelations }))
  expect(one.relations.filter(({ status }) => status === 'inferred')).toMatchObject([
    { factor: 5 / 3, switches: ['assume_kappa'] },
  ])
  const upper = one.estimates.find(({ victim_geo }) => victim_geo === 'AAA')!.bound_high_usd
  expect(Number(upper)).toBe(Math.round((5 / 3) * 60e9 * Math.exp(1.6448536269514722 * 0.25)))
  expect(one.identities).toMatchObject([{ holds: null, lhs_claim_ids: [lost.claim_id] }])

  const far = { ...taken, period_start: '2022-01-01', period_end: '2022-12-31' }
  const two = await run(ledger([far, lost], { declaredRelations }))
  expect(two.relations.filter(({ status }) => status === 'inferred')).toEqual([])
})

test('printed figures that should add up are checked in exact decimals, within their printed units', async () => {
  const parts = [
    count('police/2024/cards', '2080000000', { fraud_type: 'card_fraud' }),
    count('police/2024/scams', '800000000', { fraud_type: 'scams' }),
  ]
  const relation = {
    kind: 'sum_eq' as const,
    lhs_claim_ids: parts.map(({ claim_id }) => claim_id),
    rhs_claim_id: 'police/2024/total',
    status: 'asserted',
    why: 'two types',
  }
  const sum = (whole: string) =>
    reconcile(ledger([...parts, count('police/2024/total', whole)], { declaredRelations: [relation] }))
  expect((await sum('2880000000')).identities).toMatchObject([{ holds: true, gap: '0' }])
  // 2.9 billion is printed to a tenth: 2.88 lies inside it.
  expect((await sum('2900000000')).identities).toMatchObject([{ holds: true, gap: '-20000000' }])
  const broken = await sum('2300000000')
  expect(broken.identities).toMatchObject([{ holds: false, gap: '580000000' }])
  expect(broken.conflicts.filter(({ level }) => level === 'identity')).toMatchObject([
    { claim_ids: [...relation.lhs_claim_ids, 'police/2024/total'] },
  ])
})

test('a derived claim stands for its stratum only where no input does, and never bounds', async () => {
  const derived = claim('think/2024/loss', { value: '100000000000' })
  const citations = [cites(derived.claim_id, total.claim_id, 'rescales', { factor: 12.5 })]
  const apart = await run(ledger([total, derived], { citations }))
  expect(apart.claims.find(({ claim_id }) => claim_id === derived.claim_id)).toMatchObject({
    claim_status: 'derived',
    estimate_id: TRUE,
  })
  const input = claim('univ/2024/loss', { value: '9000000000' })
  const beside = await run(
    ledger([input, derived], { citations: [cites(derived.claim_id, input.claim_id, 'rescales')] }),
  )
  expect(beside.estimates).toMatchObject([{ n_claims: 1, claim_ids: ['univ/2024/loss'] }])
  expect(beside.estimate_claims).toMatchObject([
    { role: 'derived', weight: null },
    { role: 'representative', weight: 1 },
  ])
})

test('switches show what a choice is worth; the assumption that bounds is one of them', async () => {
  const estimate = claim('univ/2024/loss', { low: '7000000000', high: '21000000000' })
  const { sensitivity, estimates } = await run(ledger([total, estimate]))
  const own = estimates.find(({ estimate_id }) => estimate_id === TRUE)!
  const changes = new Map(
    sensitivity.filter(({ kind }) => kind === 'switch').map((row) => [row.setting, row.ln_width_change!]),
  )
  expect([...changes.keys()]).toEqual([
    'p=0.5',
    'p=0.8',
    'p=0.9',
    'p=0.95',
    'grading=off',
    'suspected=on',
    'copies=counted',
    'kappa=1',
    'kappa=5/3',
    'kappa=2',
    'tier=A-E',
    'assume_reported_le_true=off',
  ])
  expect(changes.get('p=0.8')).toBe(0)
  expect(changes.get('assume_reported_le_true=off')).toBeGreaterThan(0.01)
  expect(own.fragile).toBe(Math.max(...changes.values()) > 0.7)
})
