import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, openWorld, someReading } from './world.ts'

const usdOf = `select claim_id, low_usd, central_usd, high_usd, central_usd_real, price_base from stage.amounts order by claim_id`

describe('currency', () => {
  test('what was printed in US$ keeps its amount and has no step', async () => {
    const readings = [someReading({ claim_id: 'a/1/x', central_native: '12537194708' })]
    expect(await ask({ readings }, usdOf)).toMatchObject([{ central_usd: '12537194708.000000' }])
    expect(await ask({ readings }, `from stage.adjustments where kind = 'currency'`)).toEqual([])
  })

  test('a year converts at the mean of its monthly averages, the yearly series stands beside it', async () => {
    const readings = [someReading({ claim_id: 'a/1/x', unit: 'GBP', victim_geo: 'GBR', central_native: '1170000000' })]
    const [step] = await ask<Record<string, string>>(
      { readings },
      `select a.*, r.method, r.alt_local_per_usd from stage.adjustments a
       join stage.fx_rates r on r.ref_key = a.ref_key`,
    )
    expect(step).toMatchObject({
      kind: 'currency',
      value_in: '1170000000.000000',
      multiply: '1.000000000',
      unit_out: 'USD',
    })
    expect(step!['method']).toBe('mean of 12 monthly averages')
    expect(Number(step!['alt_local_per_usd'])).toBeCloseTo(Number(step!['divide']), 2)
  })

  test('a part of a year takes its own months', async () => {
    const half = {
      unit: 'GBP',
      victim_geo: 'GBR',
      period_start: '2024-01-01',
      period_end: '2024-06-30',
      period_kind: 'half',
    }
    const rows = await ask<{ method: string; divide: string }>(
      { readings: [someReading({ claim_id: 'a/1/x', ...half })] },
      `select note as method, divide from stage.adjustments`,
    )
    const [mean] = await ask<{ mean: string }>(
      {},
      `select mean_rate(sum((local_per_usd * 1000000000)::hugeint), 6) as mean from ref.fx_monthly
       where currency = 'GBP' and month between '2024-01' and '2024-06'`,
    )
    expect(rows).toEqual([{ method: 'mean of 6 monthly averages', divide: mean!.mean }])
  })

  test('without monthly rates the yearly average stands in, and the claim says so', async () => {
    const half = {
      unit: 'IDR',
      victim_geo: 'IDN',
      period_start: '2024-01-01',
      period_end: '2024-06-30',
      period_kind: 'half',
    }
    expect(
      await ask(
        { readings: [someReading({ claim_id: 'a/1/x', ...half })] },
        `select has_stand_in_rate from stage.amounts`,
      ),
    ).toEqual([{ has_stand_in_rate: true }])
  })

  test('is never guessed: without a period, without a rate, for persons', async () => {
    const readings = [
      someReading({
        claim_id: 'a/1/no-period',
        unit: 'GBP',
        period_start: null,
        period_end: null,
        period_kind: 'unknown',
      }),
      someReading({ claim_id: 'a/1/no-rate', unit: 'GBP', period_start: '1999-01-01', period_end: '1999-12-31' }),
      someReading({ claim_id: 'a/1/persons', unit: 'PERSONS', measure: 'context_workers' }),
    ]
    expect(
      await ask({ readings }, `select claim_id, central_usd, poolable from stage.coded order by claim_id`),
    ).toEqual(readings.map(({ claim_id }) => ({ claim_id, central_usd: null, poolable: false })))
  })
})

describe('price level', () => {
  test('only losses of US victims have a real view, at prices of 2024', async () => {
    const readings = [
      someReading({ claim_id: 'a/1/abroad', unit: 'USD', victim_geo: 'WORLD' }),
      someReading({ claim_id: 'a/1/us', central_native: '304702000' }), // the index of 2023 is 304.702
    ]
    expect(await ask({ readings }, usdOf)).toMatchObject([
      { claim_id: 'a/1/abroad', central_usd_real: null, price_base: null },
      { claim_id: 'a/1/us', central_usd_real: '313689000.000000', price_base: '2024' },
    ])
  })
})

test('rescale is exact: halves away from zero at 6 decimals', async () => {
  const warehouse = await openWorld()
  try {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 24n }) // micro-units
    const rate = fc.bigInt({ min: 1n, max: 10n ** 14n }) // nano-units
    await fc.assert(
      fc.asyncProperty(amount, rate, async (micro, nano) => {
        const decimal = (n: bigint, places: number) =>
          `${n / 10n ** BigInt(places)}.${String(n % 10n ** BigInt(places)).padStart(places, '0')}`
        const [row] = await warehouse.rows<{ usd: string }>(
          `select rescale('${decimal(micro, 6)}'::decimal(38, 6), 1::decimal(38, 9), '${decimal(nano, 9)}'::decimal(38, 9)) as usd`,
        )
        const expected = (micro * 10n ** 9n * 2n + nano) / (2n * nano)
        expect(row!.usd).toBe(decimal(expected, 6))
      }),
      { numRuns: 60 },
    )
  } finally {
    await warehouse.close()
  }
})

test('a span is written in its SDMX form', async () => {
  const spans = [
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-01-01', '2024-06-30', '2024-S1'],
    ['2024-07-01', '2024-12-31', '2024-S2'],
    ['2024-04-01', '2024-06-30', '2024-Q2'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2023-07-01', '2024-06-30', '2023-07-01/P1Y'],
    ['2020-01-01', '2024-02-29', '2020-01-01/P50M'],
    ['2020-01-01', '2024-12-31', '2020-01-01/P5Y'],
    ['2024-11-22', '2025-08-17', '2024-11-22/P269D'],
  ]
  const values = spans.map(([start, end, written]) => `('${start}'::date, '${end}'::date, '${written}')`).join(', ')
  const rows = await ask<{ written: string; expected: string }>(
    {},
    `select time_period(a, b) as written, w as expected from (values ${values}, (null, null, 'unstated')) t(a, b, w)`,
  )
  expect(rows.map(({ written }) => written)).toEqual(rows.map(({ expected }) => expected))
})

test('a 12-month span joins the calendar year that holds 0.70 of its days, and no other span does', async () => {
  const spans = [
    ['us-fy2024', '2023-10-01', '2024-09-30', '2024'],
    ['july-june', '2023-07-01', '2024-06-30', '2023-07-01/P1Y'],
    ['april-march', '2024-04-01', '2025-03-31', '2024'],
    ['half-year', '2024-01-01', '2024-06-30', '2024-S1'],
  ] as const
  const readings = spans.map(([name, period_start, period_end]) =>
    someReading({ claim_id: `a/1/${name}`, period_start, period_end, period_kind: 'fiscal' }),
  )
  const rows = await ask<{ claim_id: string; stratum_period: string }>(
    { readings },
    `select claim_id, stratum_period from stage.coded`,
  )
  expect(Object.fromEntries(rows.map((row) => [row.claim_id, row.stratum_period]))).toEqual(
    Object.fromEntries(spans.map(([name, , , period]) => [`a/1/${name}`, period])),
  )
})
