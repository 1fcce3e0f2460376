import { describe, expect, test } from 'vitest'
import { onlyPeriod, printed } from './period-cases.ts'

const year = (n: number): string => `${n}-01-01/${n}-12-31 annual`

describe('a number that is no year', () => {
  test.each([
    ['en', '2024 cases were recorded.'],
    ['en', 'a total of 2024 people'],
    ['en', 'lost 2,024 dollars'],
    ['en', '$2024 was lost.'],
    ['en', 'between $1900 and $2024'],
    ['en', '2024 million won'],
    ['en', 'Call 2024 1234.'],
    ['en', 'Call +852 2024 1234.'],
    ['en', 'see page 2024'],
    ['en', 'under section 2024'],
    ['en', 'the Fraud Act 2006'],
    ['en', 'the Companies Act of 2006'],
    ['en', 'https://example.org/2024/05/page.html'],
    ['en', 'case GAO-24-2024'],
    ['en', 'No. 2024'],
    ['en', 'ISO 27001:2022'],
    ['en', '2024%'],
    ['en', '2024.5 points'],
    ['en', 'at 2024 prices'],
    ['en', '12024'],
    ['en', 'a2024b'],
    ['de', '2024 Fälle'],
    ['de', 'Artikel 2024'],
    ['fr', '2024 victimes'],
    ['es', 'la Ley 2006'],
    ['vi', '2024 vụ'],
    ['ja', '2024件の被害'],
    ['ja', '被害者は2024人'],
    ['ja', '第2024号'],
    ['ja', '2024万円'],
    ['zh-Hant', '2024宗騙案'],
    ['ko', '2024건'],
    ['th', '2567 ราย'],
    ['en', '2567 baht'],
  ])('%s: %s', (lang, text) => {
    expect(printed(text, { lang })).toBe('')
  })

  test.each([
    ['en', 'In 2024 victims lost $5 billion.', 2024],
    ['en', 'The police recorded 2024 reports in 2023.', 2023],
    ['en', 'The NZ$2024 was lost in 2023.', 2023],
    ['en', 'COVID-19 in 2021', 2021],
    ['en', 'Losses: $5 billion (2023)', 2023],
    ['en', '2024: $5 billion', 2024],
    ['en', '2024’s losses', 2024],
    ['de', '2024 Fälle im Jahr 2023', 2023],
    ['vi', '2024 vụ trong năm 2023', 2023],
    ['ja', '2023年は2024件', 2023],
    ['ko', '2023년 2024건', 2023],
  ])('%s: but there is one in "%s"', (lang, text, n) => {
    expect(onlyPeriod(text, { lang })).toBe(year(n))
  })

  test('a footnote digit is none of the year’s', () => {
    expect(onlyPeriod('In 2024¹ they lost more.', { lang: 'en' })).toBe(year(2024))
  })
})

describe('a year of an era', () => {
  test.each([
    ['令和7年', 2025],
    ['令和七年', 2025],
    ['令和元年', 2019],
    ['㋿6年', 2024],
    ['R7年', 2025],
    ['R6', 2024],
    ['平成31年', 2019],
    ['平成三十年', 2018],
    ['昭和64年', 1989],
    ['二〇二四年', 2024],
  ])('%s is %i', (text, n) => {
    expect(onlyPeriod(text, { lang: 'ja' })).toBe(year(n))
  })

  test.each([
    ['民國114年', 'zh-Hant', undefined, 2025],
    ['中華民國一百年', 'zh-Hant', undefined, 2011],
    ['民國一百一十三年', 'zh-Hant', undefined, 2024],
    ['民國一一三年', 'zh-Hant', undefined, 2024],
    ['114年', 'zh-Hant', 'TWN', 2025],
    ['１１３年', 'zh-Hant', 'TWN', 2024],
    ['114年', 'zh-Hant', 'HKG', null],
    ['114年', 'ja', 'JPN', null],
    ['30年', 'zh-Hant', 'TWN', null],
    ['ROC 113', 'en', 'TWN', 2024],
    ['พ.ศ. 2567', 'th', 'THA', 2024],
    ['ปี 2567', 'th', 'THA', 2024],
    ['B.E. 2567', 'en', 'THA', 2024],
    ['2567 BE', 'en', 'THA', 2024],
    ['2567', 'en', 'THA', null],
    ['平成40年', 'ja', 'JPN', null],
    ['R7', 'en', 'ZAF', null],
    ['H1', 'ja', 'JPN', null],
  ])('%s in %s of %s is %s', (text, lang, country, n) => {
    const setting = country === undefined ? { lang } : { lang, country }
    expect(onlyPeriod(text, setting)).toBe(n === null ? null : year(n))
  })

  test('counts once where both calendars are printed', () => {
    expect(onlyPeriod('令和6年（2024年）', { lang: 'ja' })).toBe(year(2024))
    expect(onlyPeriod('2567 (2024)', { lang: 'th' })).toBe(year(2024))
    expect(onlyPeriod('民國113年（2024）上半年', { lang: 'zh-Hant' })).toBe('2024-01-01/2024-06-30 half')
  })
})

describe('years against the day of publication, 4 August 2025', () => {
  test.each([
    ['en', 'last year', 2024],
    ['en', 'the year before last', 2023],
    ['de', 'im vergangenen Jahr', 2024],
    ['fr', 'l’an dernier', 2024],
    ['fr', 'l’année dernière', 2024],
    ['es', 'el año pasado', 2024],
    ['pt', 'no ano passado', 2024],
    ['it', "l'anno scorso", 2024],
    ['nl', 'vorig jaar', 2024],
    ['sv', 'förra året', 2024],
    ['da', 'sidste år', 2024],
    ['no', 'i fjor', 2024],
    ['ja', '昨年の被害', 2024],
    ['zh-Hant', '去年全年', 2024],
    ['zh-Hans', '去年', 2024],
    ['ko', '작년 피해액', 2024],
    ['ko', '지난해', 2024],
    ['vi', 'năm ngoái', 2024],
    ['th', 'ปีที่แล้ว', 2024],
    ['id', 'tahun lalu', 2024],
    ['ms', 'tahun lepas', 2024],
  ])('%s: %s', (lang, text, n) => {
    expect(onlyPeriod(text, { lang })).toBe(year(n))
    expect(printed(text, { lang, publishedOn: null })).toBe('')
  })
})
