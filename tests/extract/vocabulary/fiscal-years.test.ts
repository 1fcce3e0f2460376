import { describe, expect, test } from 'vitest'
import { APRIL, JULY, OCTOBER, onlyPeriod, printed } from './period-cases.ts'

const APRIL_2023 = '2023-04-01/2024-03-31 fiscal'

describe('a year of accounts', () => {
  test.each([
    '2023-24',
    '2023/24',
    '2023–24',
    'FY24',
    'FY2024',
    'FY 2023-24',
    'FY2023-2024',
    'fiscal year 2024',
    'the financial year 2023/24',
    '2023-2024',
  ])('%s, years from April named by their end', (text) => {
    expect(onlyPeriod(text, { lang: 'en', style: APRIL })).toBe(APRIL_2023)
  })

  test.each(['2023-24', '2023/24', 'FY24', 'FY2023-24', 'fiscal year 2024', 'H1 FY24'])(
    '%s is nothing where the publisher counts calendar years',
    (text) => {
      expect(printed(text, { lang: 'en', style: 'calendar', country: 'GBR' })).toBe('')
    },
  )

  test.each([
    ['2023-24', JULY, '2023-07-01/2024-06-30 fiscal'],
    ['FY2024', OCTOBER, '2023-10-01/2024-09-30 fiscal'],
    ['first half of FY2024', OCTOBER, '2023-10-01/2024-03-31 half'],
    ['Q1 FY25', APRIL, '2024-04-01/2024-06-30 quarter'],
    ['H1 2024-25', APRIL, '2024-04-01/2024-09-30 half'],
    ['2021-22 to 2023-24', APRIL, '2021-04-01/2024-03-31 cumulative'],
    ['year ended 31 March 2025', APRIL, '2024-04-01/2025-03-31 fiscal'],
    ['year ended 31 March 2025', 'calendar', '2024-04-01/2025-03-31 annual'],
    ['in 2024', APRIL, '2024-01-01/2024-12-31 annual'],
  ] as const)('%s of %j', (text, style, expected) => {
    expect(onlyPeriod(text, { lang: 'en', style })).toBe(expected)
  })

  test.each([
    ['令和5年度', 'ja', 'JPN', APRIL_2023],
    ['2023年度の被害額', 'ja', 'JPN', APRIL_2023],
    ['2023年度上半期', 'ja', 'JPN', '2023-04-01/2023-09-30 half'],
    ['FY2023', 'en', 'SGP', APRIL_2023],
    ['FY2023/24', 'en', 'SGP', APRIL_2023],
    ['2023年度', 'zh-Hans', 'CHN', '2023-01-01/2023-12-31 annual'],
  ])('%s in %s of %s, by what the country calls it', (text, lang, country, expected) => {
    expect(onlyPeriod(text, { lang, country })).toBe(expected)
  })
})
