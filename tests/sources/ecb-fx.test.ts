import * as fc from 'fast-check'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crossMean, inverseMean, mean, rateOf } from '../../sources/ecb-fx/rate.ts'
import ecb from '../../sources/ecb-fx/source.ts'
import { controlOf, extractBytes, extractFile } from './extract-file.ts'
import { DAYS, ecbZip } from './sample-files/ecb-zip.ts'

const file = join(import.meta.dirname, '../../../shared/realdata/ecb_fx/eurofxref-hist_2022_excerpt.csv')
const near = (value: string | undefined) => Number(value).toFixed(4)

describe.skipIf(!existsSync(file))('the file of 2022, as published until November', () => {
  const extract = () => extractFile(ecb, file)

  test('days of each month', async () => {
    const x = await extract()
    const days = x.controls.filter(({ unit }) => unit === 'days').map(({ label, value }) => `${label} ${value}`)
    expect(days).toEqual(
      [21, 20, 23, 19, 22, 22, 21, 23, 22, 21, 8].map((n, at) => `2022-${String(at + 1).padStart(2, '0')}.days ${n}`),
    )
    expect(x.rejections).toEqual([])
    expect(x.readings).toEqual([])
  })

  test.each([
    ['2022-01', '1.131448'],
    ['2022-03', '1.101896'],
    ['2022-07', '1.017890'],
    ['2022-10', '0.982567'],
  ])('dollars per euro in %s: %s', async (month, rate) => {
    expect(Number(controlOf(await extract(), `${month}.USD`)).toFixed(6)).toBe(rate)
  })

  test('yen per dollar: the mean of daily crosses', async () => {
    const x = await extract()
    expect([near(controlOf(x, '2022-01.JPY')), near(controlOf(x, '2022-06.JPY'))]).toEqual(['114.9074', '134.0021'])
    expect(controlOf(x, '2022-01.EUR')).toBe('0.883823505') // 1 ÷ the mean of the dollars, not the mean of 1 ÷ dollars
  })

  test('a part of a month has no mean, and a currency that stops has none for the month in which it does', async () => {
    const x = await extract()
    expect(x.controls.filter(({ label }) => label.startsWith('2022-11.')).map(({ label }) => label)).toEqual([
      '2022-11.days',
    ])
    const months = (currency: string) => x.controls.filter(({ label }) => label.endsWith(`.${currency}`)).length
    expect([months('RUB'), months('JPY'), months('CYP'), months('TWD')]).toEqual([2, 10, 0, 0])
    expect(x.controls).toHaveLength(11 + 10 * 32 + 2)
  })
})

describe('a file of ours', () => {
  const read = (days: readonly string[], header?: string) =>
    extractBytes(ecb, ecbZip(days, header), { name: 'eurofxref-hist.zip' })

  test('is the only member of its zip; the comma at the end of a line is no column', async () => {
    const x = await read(DAYS)
    expect(x.publication_id).toBe('ecb-fx/history')
    expect(x.rejections).toEqual([])
    expect(x.controls.filter(({ label }) => label === '2022-09.PLN')).toMatchObject([{ unit: 'PLN per USD' }])
    expect(controlOf(x, '2022-11.PLN')).toBeUndefined()
  })

  test('a month that begins late is a part', async () => {
    const x = await read(DAYS.filter((day) => day.slice(0, 10) !== '2022-09-01'))
    expect(controlOf(x, '2022-09.PLN')).toBeUndefined()
    expect(near(controlOf(x, '2022-10.PLN'))).toMatch(/^4\./)
  })

  test('a currency that nobody knows is said, and read', async () => {
    const x = await read(DAYS, 'Date,USD,JPY,CYP,GBP,HUF,PLN,RUB,TRY,CNY,IDR,XQZ,PHP')
    expect(x.rejections).toMatchObject([{ as_printed: 'XQZ', reason: 'currency_unresolved', locator: 'r1c12' }])
    expect(Number(controlOf(x, '2022-10.XQZ'))).toBeGreaterThan(1400)
  })

  test.each([
    ['a dollar out of its band', '2022-10-05,0.4915,', 'out_of_range'],
    ['a jump', '2022-10-05,0.9915,163.00,', 'out_of_range'],
    ['no number', '2022-10-05,0.9915,1e2,', 'unparseable'],
  ])('%s is a rejection, and its month has no mean', async (_, start, reason) => {
    const x = await read(
      DAYS.map((day) =>
        day.startsWith('2022-10-05')
          ? start +
            day
              .split(',')
              .slice(start.split(',').length - 1)
              .join(',')
          : day,
      ),
    )
    expect(x.rejections[0]).toMatchObject({ reason })
    expect(controlOf(x, '2022-10.JPY')).toBeUndefined()
    expect(near(controlOf(x, '2022-09.JPY'))).toMatch(/^14/)
  })

  test('the rouble may jump', async () => {
    const rouble = (day: string, value: string) => day.split(',').with(7, value).join(',')
    const x = await read(DAYS.map((day) => rouble(day, day.startsWith('2022-10-05') ? '117.2' : '93.9')))
    expect(x.rejections).toEqual([])
    expect(Number(controlOf(x, '2022-10.RUB'))).toBeGreaterThan(93)
  })

  test('a page of another kind is not taken for it', async () => {
    await expect(extractBytes(ecb, Buffer.from('Day,USD\n2022-10-05,1\n'), { name: 'a.csv' })).rejects.toThrow(
      'no document of ecb-fx',
    )
  })
})

describe('rates', () => {
  const printedRate = fc
    .integer({ min: 1, max: 99_999_999 })
    .map((n) => `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`)

  test('the mean of one day is its rate; crossed with itself it is 1', () => {
    fc.assert(
      fc.property(printedRate, (text) => {
        const rate = rateOf(text)
        if (rate === null) return
        expect(rateOf(mean([rate]))).toBe(rate)
        expect(crossMean([rate, rate], [rate, rate])).toBe('1.000000000')
      }),
    )
  })

  test('a mean lies between its ends, whatever the order of its days', () => {
    fc.assert(
      fc.property(fc.array(printedRate, { minLength: 1, maxLength: 23 }), (texts) => {
        const rates = texts.flatMap((text) => rateOf(text) ?? [])
        fc.pre(rates.length > 0)
        const value = rateOf(mean(rates))!
        const sorted = rates.toSorted((a, b) => (a < b ? -1 : 1))
        expect(value >= sorted[0]! && value <= sorted.at(-1)!).toBe(true)
        expect(mean(rates.toReversed())).toBe(mean(rates))
      }),
    )
  })

  test.each(['', '0', '0.0000', '-1', '1,5', '1e3', 'N/A', '1.', '.5'])('%j is no rate', (text) => {
    expect(rateOf(text)).toBeNull()
  })

  test('the euro is the inverse of the mean', () => {
    expect(inverseMean([rateOf('1.25')!, rateOf('0.75')!])).toBe('1.000000000')
  })
})
