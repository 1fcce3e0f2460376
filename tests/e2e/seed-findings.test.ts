import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDataset } from '../../pipelines/dataset.ts'
import { loadLedgers } from '../../pipelines/extract/ledgers.ts'
import { loadSources } from '../../pipelines/extract/sources.ts'
import type { Warehouse } from '../../pipelines/warehouse/warehouse.ts'

// The two figures of one sentence, worked by the rules of method.md section 4 on the ledger as it was known that day.
const GLOBAL = 'pacific-forum/2025-10-28/global_taken'
const US = 'pacific-forum/2025-10-28/us_taken'
const SEA_2023 = 'world.scam_centres_sea.all.online_scams.criminal_revenue.none.gross.2023'
const US_TOTAL = 'usa.any.all.fraud_and_internet_crime.true_loss.none.gross.2024'
const US_SEA = 'usa.scam_centres_sea.all.online_scams.true_loss.none.gross.2024'
const WORLD_SCAMS = 'world.any.all.scams.true_loss.none.gross'

type Row = Record<string, unknown>
const TABLES = ['readings', 'conflicts', 'estimates', 'relations', 'distortions'] as const
let dataset: Warehouse
let result: Record<(typeof TABLES)[number], Row[]>

// From the tables as a release publishes them, made of the real ledger and no snapshot.
beforeAll(async () => {
  const sources = await loadSources()
  const ledgers = await loadLedgers(sources)
  dataset = await buildDataset(
    { sources, ledgers, snapshots: [], extractions: [] },
    { channel: 'live', asOf: '2025-11-30' },
  )
  const read = TABLES.map(async (table) => [table, await dataset.rows<Row>(`from main.${table}`)] as const)
  result = Object.fromEntries(await Promise.all(read)) as typeof result
}, 60_000)
afterAll(() => dataset?.close())

const reading = (claim: string, id: string) =>
  result.readings.find(({ claim_id, reading_id }) => claim_id === claim && reading_id === id)
const conflict = (id: unknown) => result.conflicts.find(({ conflict_id }) => conflict_id === id)
const estimate = (id: string) => result.estimates.find(({ estimate_id }) => estimate_id === id)

test('$10 to 12.5 billion is contradicted as everything the US lost: strictly, by IC3 and reported ≤ true', () => {
  const read = reading(US, US_TOTAL)
  expect(read).toMatchObject({
    is_coded: false,
    verdict: 'contradicted',
    claim_ids: 'fbi-ic3/2024/total_loss',
    bound_low_usd: '16550000000.000000',
    bound_high_usd: null,
  })
  expect(read!['z']).toBe('0.778170484034')
  const minimal = conflict(read!['conflict_id'])!
  expect(minimal).toMatchObject({ level: 'strict', claim_ids: `fbi-ic3/2024/total_loss ${US}`, reading_id: US_TOTAL })
  const [relation] = String(minimal['relation_ids'])
    .split(' ')
    .map((id) => result.relations.find(({ relation_id }) => relation_id === id))
  expect(relation).toMatchObject({ kind: 'le', rhs_id: US_TOTAL, switches: 'assume_reported_le_true' })
})

test('as what the US lost to South-East Asia it is bounded by Treasury and USIP, and not supported', () => {
  expect(reading(US, US_SEA)).toMatchObject({
    is_coded: true,
    verdict: 'bounded',
    claim_ids: 'us-treasury/2025-09-08/us_lost_to_sea usip/2024-05-13/sea_revenue',
    bound_low_usd: '9500000000.000000',
    bound_high_usd: '160670935075.000000',
    z: null,
  })
})

test('its low end is a bound promoted to an end, its high end a count of another scope', () => {
  const found = result.distortions.filter(({ child_claim_id }) => child_claim_id === US)
  expect(found).toContainEqual(
    expect.objectContaining({
      kind: 'bound_promoted',
      parent_claim_id: 'us-treasury/2025-09-08/us_lost_to_sea',
      ratio: '1.000000000000',
      status: 'inferred',
    }),
  )
  expect(found).toContainEqual(
    expect.objectContaining({
      kind: 'scope_changed',
      parent_claim_id: 'ftc-consumer-sentinel/2025-03-10/reported_loss.all-fraud-2024',
      ratio: '1.000000000000',
      status: 'suspected',
    }),
  )
})

test('$50-75 billion is supported as revenue of the South-East-Asian syndicates in 2023', () => {
  expect(reading(GLOBAL, SEA_2023)).toMatchObject({
    is_coded: false,
    verdict: 'supported',
    claim_ids: 'usip/2024-05-13/sea_revenue',
    bound_low_usd: '42355824946.000000',
    bound_high_usd: '96402561045.000000',
  })
  expect(estimate(SEA_2023)).toMatchObject({
    status: 'single_origin',
    low_usd: '42000000000.000000',
    high_usd: '97000000000.000000',
    bound_low_usd: '29032631184.000000',
    n_claims: '1',
    n_origins: '1',
    n_eff: '1.000000000000',
    evidence_strength: 'limited',
    agreement: 'na',
    confidence: 'very_low',
    pool_median_usd: null,
    claim_ids: 'usip/2024-05-13/sea_revenue',
  })
  // The world's upper end moves the eighth digit of the golden case's 42433539321.
  expect(estimate(SEA_2023)!['pool_low_usd']).toMatch(/^424335/)
})

test('as what all scams cost the world it is contradicted for 2024, gravely, and supported for 2023', () => {
  const of2024 = reading(GLOBAL, `${WORLD_SCAMS}.2024`)!
  expect(of2024).toMatchObject({
    verdict: 'contradicted',
    claim_ids: 'the-economist/2025-02-06/criminal_revenue',
    bound_low_usd: '26177097805.000000',
  })
  expect(of2024['z']).toBe('2.898002718892')
  expect(conflict(of2024['conflict_id'])).toMatchObject({ level: 'graded' })
  expect(reading(GLOBAL, `${WORLD_SCAMS}.2023`)).toMatchObject({
    verdict: 'supported',
    claim_ids: 'gcffc/2024/estimated_loss',
  })
})

test('its 75 stands beside a flow over 50 months', () => {
  expect(result.distortions).toContainEqual(
    expect.objectContaining({
      kind: 'cumulative_as_annual',
      child_claim_id: GLOBAL,
      parent_claim_id: 'griffin-mei/2024-02-29/criminal_flow',
      status: 'suspected',
    }),
  )
})

test('what the US lost is bounded below by what IC3 was told; Treasury stands as printed', () => {
  expect(estimate(US_TOTAL)).toMatchObject({
    status: 'bounds_only',
    low_usd: '16000000000.000000',
    high_usd: null,
    low_bound: 'closed',
    high_bound: 'none',
    bound_claim_ids: 'fbi-ic3/2024/total_loss',
    claim_ids: null,
    n_claims: '0',
  })
  expect(estimate(US_SEA)).toMatchObject({ status: 'bounds_only', low_usd: '10000000000.000000', high_usd: null })
})
