import { describe, expect, test } from 'vitest'
import { loadChecks, runChecks } from '../../pipelines/check/checks.ts'
import type { Extraction } from '../../pipelines/extract/reading.ts'
import type { Snapshot } from '../../pipelines/ingest/snapshot.ts'
import { ask, openWorld, someReading, someSource, type World } from './world.ts'

const snapshot = (sha256: string, day: string): Snapshot => ({
  sha256,
  source_id: 'ecb-fx',
  kind: 'rates-csv',
  edition: 'history',
  publication_id: 'ecb-fx/history',
  url: 'https://ecb.example/hist.zip',
  final_url: null,
  obtained: 'fetched',
  retrieved_at: `${day}T00:00:00Z`,
  media_type: 'application/zip',
  charset: null,
  bytes: 1,
  published_on: null,
  name: 'hist.zip',
})

function rates(sha256: string, months: Readonly<Record<string, string>>): Extraction {
  const controls = Object.entries(months).map(([label, value]) => ({
    source_id: 'ecb-fx',
    publication_id: 'ecb-fx/history',
    snapshot_sha256: sha256,
    locator: 't1',
    label,
    value,
    unit: `${label.split('.')[1]} per USD`,
  }))
  const document = { title: null, language: null, published_on: null }
  return { publication_id: 'ecb-fx/history', readings: [], rejections: [], controls, document, warnings: [] }
}

const quarterOf = (unit: string) =>
  someReading({
    claim_id: 'a/1/x',
    unit,
    central_native: '10000000',
    period_start: '2024-01-01',
    period_end: '2024-03-31',
    period_kind: 'quarter',
  })
const months = ['2024-01', '2024-02', '2024-03']
const each = (currency: string, values: readonly string[]) =>
  Object.fromEntries(months.slice(0, values.length).map((month, at) => [`${month}.${currency}`, values[at]!]))

const world = (held: Readonly<Record<string, string>>, facts: World = {}): World => ({
  sources: ['a', 'ecb-fx'].map((id) => someSource(id)),
  snapshots: [snapshot('b'.repeat(64), '2024-05-01')],
  extractions: [rates('b'.repeat(64), held)],
  ...facts,
})

const rateOf = (facts: World) =>
  ask<Record<string, string>>(
    facts,
    `select series, local_per_usd, method, quality, source from stage.fx_rates where ref_key like '% 2024-Q1'`,
  )

describe('rates of the European Central Bank', () => {
  test('fill the months of a currency that the tables lack', async () => {
    const [rate] = await rateOf(world(each('IDR', ['15000', '15500', '16000']), { readings: [quarterOf('IDR')] }))
    expect(rate).toEqual({
      series: 'monthly',
      local_per_usd: '15500.000000000',
      method: 'mean of 3 monthly averages',
      quality: 'B',
      source: 'European Central Bank reference rates, mean of daily crosses',
    })
  })

  test('a missing month leaves the yearly average in its place', async () => {
    const [rate] = await rateOf(world(each('IDR', ['15000', '15500']), { readings: [quarterOf('IDR')] }))
    expect(rate).toMatchObject({ series: 'stand_in', method: 'yearly averages stand in for 1 of 3 months' })
  })

  test('never speak where the tables do: a month, a whole year', async () => {
    const readings = [
      quarterOf('GBP'),
      someReading({ claim_id: 'a/1/y', unit: 'IDR', period_start: '2024-01-01', period_end: '2024-12-31' }),
    ]
    const all = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`)
    const wrong = Object.fromEntries(
      all.flatMap((month) => [
        [`${month}.GBP`, '9'],
        [`${month}.IDR`, '9'],
      ]),
    )
    const asked = `select currency, series, local_per_usd < 10 and currency = 'IDR' or local_per_usd > 5 and currency = 'GBP' as is_banks
      from stage.fx_rates where ref_key in ('GBP 2024-Q1', 'IDR 2024') order by currency`
    expect(await ask(world(wrong, { readings }), asked)).toEqual([
      { currency: 'GBP', series: 'monthly', is_banks: false },
      { currency: 'IDR', series: 'annual', is_banks: false },
    ])
  })

  test('only the newest file speaks', async () => {
    const [older, newer] = ['b'.repeat(64), 'c'.repeat(64)]
    const [rate] = await rateOf(
      world(
        {},
        {
          readings: [quarterOf('IDR')],
          snapshots: [snapshot(older, '2024-05-01'), snapshot(newer, '2024-06-01')],
          extractions: [rates(older, each('IDR', ['1', '1', '1'])), rates(newer, each('IDR', ['2', '2', '2']))],
        },
      ),
    )
    expect(rate?.['local_per_usd']).toBe('2.000000000')
  })

  test.each([
    ['a month one per cent away', { '2024-01.GBP': '0.7960' }, ['GBP 2024-01']],
    ['a month that agrees', { '2024-01.GBP': '0.7870' }, []],
    ['a currency that the tables lack', { '2024-01.ISK': '1' }, []],
  ])('are compared with the tables: %s', async (_, held, found) => {
    const warehouse = await openWorld(world(held))
    try {
      await warehouse.runFolder('models', 0, 30)
      const checks = (await loadChecks()).filter(({ name }) => name === 'ecb-agrees')
      const [result] = await runChecks(warehouse, checks)
      expect(result).toMatchObject({ severity: 'warn', rows_found: found.length })
      expect(result!.examples.map((example) => example.split(':')[0])).toEqual(found)
    } finally {
      await warehouse.close()
    }
  })

  test('a whole year of them is compared with the yearly table, a part of one is not', async () => {
    const year = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, at) => [`2024-${String(at + 1).padStart(2, '0')}.IDR`, '17000']))
    for (const [n, rows] of [
      [12, 1],
      [11, 0],
    ] as const) {
      const warehouse = await openWorld(world(year(n)))
      await warehouse.runFolder('models', 0, 30)
      const [result] = await runChecks(
        warehouse,
        (await loadChecks()).filter(({ name }) => name === 'ecb-agrees'),
      )
      expect(result?.rows_found).toBe(rows)
      await warehouse.close()
    }
  })
})
