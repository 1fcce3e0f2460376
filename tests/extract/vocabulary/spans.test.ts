import { describe, expect, test } from 'vitest'
import { onlyPeriod, printed } from './period-cases.ts'

describe('since a year, to the day of publication', () => {
  test.each([
    ['en', 'since 2021'],
    ['en', 'from 2021 onwards'],
    ['en', 'since the start of 2021'],
    ['de', 'seit 2021'],
    ['fr', 'depuis 2021'],
    ['es', 'desde 2021'],
    ['pt', 'desde 2021'],
    ['it', 'dal 2021'],
    ['it', 'dal 2021 in poi'],
    ['nl', 'sinds 2021'],
    ['sv', 'sedan 2021'],
    ['da', 'siden 2021'],
    ['no', 'siden 2021'],
    ['ja', '2021年以来'],
    ['ja', '2021年から'],
    ['zh-Hant', '自2021年以來'],
    ['zh-Hans', '2021年至今'],
    ['ko', '2021년 이후'],
    ['ko', '2021년부터'],
    ['vi', 'kể từ năm 2021'],
    ['vi', 'từ năm 2021 đến nay'],
    ['th', 'ตั้งแต่ปี 2564'],
    ['id', 'sejak 2021'],
    ['ms', 'sejak 2021'],
  ])('%s: %s', (lang, text) => {
    expect(onlyPeriod(text, { lang })).toBe('2021-01-01/2025-08-04 cumulative')
    expect(onlyPeriod(text, { lang, publishedOn: null })).toBe('null cumulative')
  })
})

describe('a span', () => {
  test.each([
    ['en', 'between 2020 and 2024', '2020-01-01/2024-12-31 cumulative'],
    ['en', 'from 2020 to 2024', '2020-01-01/2024-12-31 cumulative'],
    ['en', '2020–2024', '2020-01-01/2024-12-31 cumulative'],
    ['en', '2020-24', '2020-01-01/2024-12-31 cumulative'],
    ['en', 'between 1 March 2022 and 31 May 2024', '2022-03-01/2024-05-31 cumulative'],
    ['en', 'since March 2022', '2022-03-01/2025-08-04 cumulative'],
    ['en', 'Since 2021 victims have lost over $2bn', '2021-01-01/2025-08-04 cumulative'],
    ['en', 'Since the centre opened in 2021, it saved A$1bn', 'null cumulative'],
    ['en', 'the most since records began in 2015', 'null cumulative'],
    ['en', 'Q1 and Q2 2024', '2024-01-01/2024-06-30 half'],
    ['en', 'in April and May 2024', '2024-04-01/2024-05-31 partial'],
    ['en', 'the first and second quarters of 2024', '2024-01-01/2024-06-30 half'],
    ['en', 'since mid-2021', 'null cumulative'],
    ['en', 'over 50 months to July 2025', '2021-06-01/2025-07-31 cumulative'],
    ['en', 'over 50 months', '2021-06-05/2025-08-04 cumulative'],
    ['en', 'over the past five years', '2020-08-05/2025-08-04 cumulative'],
    ['en', 'in the past 12 months', '2024-08-05/2025-08-04 annual'],
    ['en', 'in the 12 months to June 2025', '2024-07-01/2025-06-30 annual'],
    ['en', 'in recent years', 'null cumulative'],
    ['en', '2021 to date', '2021-01-01/2025-08-04 cumulative'],
    ['en', 'in 2025 to date', '2025-01-01/2025-08-04 partial'],
    ['en', 'in the three years to 2024', '2022-01-01/2024-12-31 cumulative'],
    ['en', 'nine months to end-September 2025', '2025-01-01/2025-09-30 partial'],
    ['en', 'over the past decade', 'null cumulative'],
    ['en', 'since its launch in November 2022', '2022-11-01/2025-08-04 cumulative'],
    ['en', 'from 2021 to date', '2021-01-01/2025-08-04 cumulative'],
    ['en', '1 Jan 2024 - 31 Dec 2024', '2024-01-01/2024-12-31 annual'],
    ['en', '2024-01-01/2024-06-30', '2024-01-01/2024-06-30 half'],
    ['ko', '2024.1.1~12.31', '2024-01-01/2024-12-31 annual'],
    ['ko', '2024. 1. 1. ~ 6. 30.', '2024-01-01/2024-06-30 half'],
    ['ja', '2024/4/1～9/30', '2024-04-01/2024-09-30 half'],
    ['en', 'a six-month period ending June 2025', '2025-01-01/2025-06-30 half'],
    ['de', 'vom 1. Januar bis zum 30. Juni 2025', '2025-01-01/2025-06-30 half'],
    ['es', 'desde enero hasta junio de 2025', '2025-01-01/2025-06-30 half'],
    ['th', 'ตั้งแต่เดือนมกราคม - กรกฎาคม 2568', '2025-01-01/2025-07-31 partial'],
    ['sv', 'det senaste året', '2024-08-05/2025-08-04 annual'],
    ['fr', 'du 1er janvier au 30 juin 2025', '2025-01-01/2025-06-30 half'],
    ['ja', '平成30年から令和5年までの6年間', '2018-01-01/2023-12-31 cumulative'],
    ['ko', '2020~2024년', '2020-01-01/2024-12-31 cumulative'],
    ['vi', 'từ 1/1/2025 đến 30/6/2025', '2025-01-01/2025-06-30 half'],
    ['id', 'periode 22 November 2024 hingga 30 Juni 2025', '2024-11-22/2025-06-30 partial'],
    ['de', 'in den Jahren 2022 bis 2024', '2022-01-01/2024-12-31 cumulative'],
    ['fr', 'entre 2020 et 2024', '2020-01-01/2024-12-31 cumulative'],
    ['es', 'entre 2020 y 2024', '2020-01-01/2024-12-31 cumulative'],
    ['pt', 'entre 2020 e 2024', '2020-01-01/2024-12-31 cumulative'],
    ['it', 'tra il 2020 e il 2024', '2020-01-01/2024-12-31 cumulative'],
    ['nl', 'tussen 2020 en 2024', '2020-01-01/2024-12-31 cumulative'],
    ['sv', 'mellan 2020 och 2024', '2020-01-01/2024-12-31 cumulative'],
    ['ja', '2020年から2024年まで', '2020-01-01/2024-12-31 cumulative'],
    ['ja', '2024年7月から2025年6月まで', '2024-07-01/2025-06-30 annual'],
    ['ja', '過去5年間', '2020-08-05/2025-08-04 cumulative'],
    ['zh-Hant', '2020年至2024年', '2020-01-01/2024-12-31 cumulative'],
    ['zh-Hans', '过去五年', '2020-08-05/2025-08-04 cumulative'],
    ['ko', '2020년부터 2024년까지', '2020-01-01/2024-12-31 cumulative'],
    ['ko', '최근 5년간', '2020-08-05/2025-08-04 cumulative'],
    ['vi', 'từ năm 2020 đến năm 2024', '2020-01-01/2024-12-31 cumulative'],
    ['th', 'ตั้งแต่ 1 มีนาคม 2565 ถึง 31 ธันวาคม 2567', '2022-03-01/2024-12-31 cumulative'],
    ['id', 'antara 2020 dan 2024', '2020-01-01/2024-12-31 cumulative'],
    ['ms', 'dari 2020 hingga 2024', '2020-01-01/2024-12-31 cumulative'],
  ])('%s: %s', (lang, text, expected) => {
    expect(onlyPeriod(text, { lang })).toBe(expected)
  })

  test('is none where it runs backwards', () => {
    expect(printed('between 2024 and 2020', { lang: 'en' })).toBe('')
  })
})

describe('what would be read as more, or less, than it says is no period', () => {
  test.each([
    ['en', 'Q1 and Q3 2024'],
    ['en', 'the second and third quarters of 2024'],
    ['en', 'January and June 2024'],
    ['en', 'at year-end 2024'],
  ])('%s: %s', (lang, text) => {
    expect(printed(text, { lang })).toBe('')
  })
})
