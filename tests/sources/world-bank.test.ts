import { describe, expect, test } from 'vitest'
import wb from '../../sources/world-bank/source.ts'
import { controlOf, extractBytes } from './extract-file.ts'

interface Value {
  place?: string
  iso2?: string
  date?: string
  value: string
}

const row = (code: string, { place = 'KOR', iso2 = 'KR', date = '2024', value }: Value) =>
  `{"indicator":{"id":"${code}","value":"a name"},"country":{"id":"${iso2}","value":"a place"},"countryiso3code":"${place}","date":"${date}","value":${value},"unit":"","obs_status":"","decimal":2}`

const answer = (code: string, values: readonly Value[], head = '"page":1,"pages":1') =>
  `[{${head},"per_page":20000,"total":1,"sourceid":"2","lastupdated":"2026-10-01"},[${values.map((value) => row(code, value)).join(',')}]]`

const read = (text: string, name = 'PA.NUS.FCRF') => extractBytes(wb, Buffer.from(text), { name })

describe('an answer of the World Bank', () => {
  test('is controls by place and year; a missing value is none, a group keeps the bank’s own code', async () => {
    const x = await read(
      answer('PA.NUS.FCRF', [
        { value: '1363.3753' },
        { date: '2023', value: 'null' },
        { place: '', iso2: 'ZH', value: '2' },
      ]),
    )
    expect(x.controls).toMatchObject([
      { label: 'PA.NUS.FCRF.KOR.2024', value: '1363.3753', unit: 'local per USD', locator: '$[1][0].value' },
      { label: 'PA.NUS.FCRF.ZH.2024', value: '2' },
    ])
    expect([x.publication_id, x.document.published_on, x.readings]).toEqual(['world-bank/2026-10-01', '2026-10-01', []])
  })

  test('a large number keeps its digits', async () => {
    const x = await read(answer('NY.GDP.MKTP.CD', [{ value: '29184890000000.123' }]), 'NY.GDP.MKTP.CD')
    expect(controlOf(x, 'NY.GDP.MKTP.CD.KOR.2024')).toBe('29184890000000.123')
  })

  test.each([
    [
      'a message with status 200',
      '[{"message":[{"id":"120","key":"Invalid value","value":"not valid"}]}]',
      'PA.NUS.FCRF',
    ],
    ['another indicator than was asked for', answer('FP.CPI.TOTL', [{ value: '120' }]), 'PA.NUS.FCRF'],
    ['an indicator that is none of ours', answer('FP.CPI.TOTL.ZG', [{ value: '3.1' }]), 'FP.CPI.TOTL.ZG'],
    ['no day of change', answer('PA.NUS.FCRF', [{ value: '1' }]).replace('2026-10-01', 'soon'), 'PA.NUS.FCRF'],
  ])('%s is not taken', async (_, text, name) => {
    await expect(read(text, name)).rejects.toThrow('no document of world-bank')
  })

  test('further pages are not left out unseen', async () => {
    await expect(read(answer('PA.NUS.FCRF', [{ value: '1' }], '"page":1,"pages":3'))).rejects.toThrow(
      'world-bank: the answer must contain "one page", got 3 pages',
    )
  })

  const years = (values: readonly string[]) => values.map((value, at) => ({ date: String(2010 + at), value }))

  test.each([
    ['percent', ['2.9', '4.0', '2.2', '1.3']],
    ['values below zero', ['100', '110', '-0.4', '120']],
  ])('a column of prices that holds %s fails', async (_, values) => {
    await expect(read(answer('FP.CPI.TOTL', years(values)), 'FP.CPI.TOTL')).rejects.toThrow(
      'world-bank: FP.CPI.TOTL must contain "an index above 50"',
    )
  })

  test('an index is one, also where prices exploded', async () => {
    const x = await read(answer('FP.CPI.TOTL', years(['100', '134.2', '5411'])), 'FP.CPI.TOTL')
    expect(x.controls).toHaveLength(3)
  })

  test('a value that is no plain decimal is a rejection', async () => {
    const x = await read(answer('PA.NUS.FCRF', [{ value: '1.2e3' }, { date: '2023', value: '"n/a"' }]))
    expect(x.rejections.map(({ as_printed, reason }) => [as_printed, reason])).toEqual([
      ['1.2e3', 'unparseable'],
      ['n/a', 'unparseable'],
    ])
  })
})

test('asks at addresses that stay', () => {
  const addresses = wb.documents.flatMap(({ discover }) => discover?.addresses ?? [])
  expect(addresses).toHaveLength(4)
  expect(addresses[0]).toBe(
    'https://api.worldbank.org/v2/country/all/indicator/PA.NUS.FCRF?format=json&per_page=20000&date=2015:2025',
  )
})
