import { expect, test } from 'vitest'
import { reconcile } from '../../pipelines/reconcile/reconcile.ts'
import { hasFacts, readFacts } from './support/facts.ts'

const testFacts = test.skipIf(!hasFacts)

testFacts('the union of FTC and IC3 is bounded, never summed and never averaged', async () => {
  const result = await reconcile(readFacts('2025-11-30'))
  expect(result.unions).toContainEqual({
    victim_geo: 'USA',
    perpetrator_scope: 'any',
    population: 'all',
    fraud_type: 'fraud_and_internet_crime',
    gross_net: 'gross',
    time_period: '2024',
    reporting_systems: ['FTC_CSN', 'IC3'],
    claim_ids: ['fbi-ic3/2024/total_loss', 'ftc-consumer-sentinel/2025-03-10/reported_loss.all-fraud-2024'],
    low_usd: '16550000000',
    high_usd: '29250000000',
  })
  const printed = result.estimates.flatMap(({ low_usd, high_usd }) => [low_usd, high_usd])
  expect(printed.filter((amount) => amount === '29100000000' || amount === '14550000000')).toEqual([])
})
