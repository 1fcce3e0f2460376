import { describe, expect, test } from 'vitest'
import { type Period, periodOf, undated } from '../../../pipelines/extract/period.ts'
import { yearGuard } from '../../../pipelines/extract/vocabulary/year-guard.ts'
import { APRIL } from './period-cases.ts'

const known = { style: 'calendar', publishedOn: '2025-08-04' } as const
const FISCAL: Period = { start: '2023-04-01', end: '2024-03-31', kind: 'fiscal' }

describe('the year guard', () => {
  test.each([
    ['in 2024', 'en', 'USA'],
    ['令和６年の被害額', 'ja', 'JPN'],
    ['113年財損', 'zh-Hant', 'TWN'],
    ['民國113年', 'zh-Hant', 'HKG'],
    ['ปี 2567', 'th', 'THA'],
    ['2023-24', 'en', 'GBR'],
    ['FY2024', 'en', 'USA'],
    ['last year', 'en', 'USA'],
    ['昨年の被害', 'ja', 'JPN'],
    ['on 12 March 2024', 'en', 'USA'],
    ['between 2020 and 2024', 'en', 'USA'],
    ['compared with 2024', 'en', 'USA'],
    ['31.12.2024', 'de', 'DEU'],
  ])('%s prints 2024', (text, lang, country) => {
    expect(yearGuard(periodOf('2024'), [text], { ...known, lang, country })).toBe(null)
  })

  test.each([
    ['in 2023', 'en', 'USA'],
    ['2024 cases', 'en', 'USA'],
    ['$2024', 'en', 'USA'],
    ['113年', 'zh-Hant', 'HKG'],
    ['2567', 'en', 'THA'],
    ['12024', 'en', 'USA'],
    ['https://example.org/2024/05', 'en', 'USA'],
    ['', 'en', 'USA'],
  ])('%s does not', (text, lang, country) => {
    expect(yearGuard(periodOf('2024'), [text], { ...known, lang, country })).toBe(
      '2024-01-01 to 2024-12-31 is not printed beside the figure',
    )
  })

  test('last year is nothing without a day of publication', () => {
    expect(yearGuard(periodOf('2024'), ['last year'], { ...known, publishedOn: null })).not.toBe(null)
  })

  test('both ends are asked for, in one text or two', () => {
    expect(yearGuard(FISCAL, ['in 2023'], known)).not.toBe(null)
    expect(yearGuard(FISCAL, ['in 2023', 'in 2024'], known)).toBe(null)
    expect(yearGuard(FISCAL, ['2023/24'], known)).toBe(null)
    expect(yearGuard(FISCAL, ['FY24'], { ...known, style: APRIL })).toBe(null)
  })

  test('the future is refused, also where it is printed; the running year is not', () => {
    expect(yearGuard(periodOf('2026'), ['in 2026'], known)).toBe('the period begins on 2026-01-01, after 2025-08-04')
    expect(yearGuard(periodOf('2025'), ['in 2025'], known)).toBe(null)
    expect(yearGuard(periodOf('2026'), ['in 2026'])).toBe(null)
  })

  test('no days, nothing asked', () => {
    expect(yearGuard(undated('rate'), [])).toBe(null)
  })
})
