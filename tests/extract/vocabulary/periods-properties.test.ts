import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsIn } from '../../../pipelines/extract/vocabulary/periods/periods.ts'
import { onlyPeriod, printed } from './period-cases.ts'

const years = fc.integer({ min: 2001, max: 2024 })
const two = (n: number) => String(n).padStart(2, '0')

/** A year in many notations, with the language and the publisher's country. */
const NOTATIONS: readonly [lang: string, country: string, print: (year: number) => string][] = [
  ['en', 'USA', (y) => `in ${y}`],
  ['de', 'DEU', (y) => `im Jahr ${y}`],
  ['ja', 'JPN', (y) => (y > 2019 ? `令和${y - 2018}年` : `${y}年`)],
  [
    'ja',
    'JPN',
    (y) => [...String(y)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('') + '年',
  ],
  ['zh-Hant', 'TWN', (y) => `民國${y - 1911}年`],
  ['zh-Hant', 'TWN', (y) => `${y - 1911}年`],
  ['th', 'THA', (y) => `พ.ศ. ${y + 543}`],
  [
    'th',
    'THA',
    (y) => [...String(y + 543)].map((digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + 0xe50)).join(''),
  ],
  ['ko', 'KOR', (y) => `${y}년`],
  ['vi', 'VNM', (y) => `năm ${y}`],
]

const PARTS: readonly [lang: string, print: (year: number, from: number, to: number) => string][] = [
  ['ja', (y, a, b) => `${y}年${a}月から${b}月まで`],
  ['ja', (y, a, b) => `${y}年${a}～${b}月`],
  ['zh-Hant', (y, a, b) => `${y}年${a}至${b}月`],
  ['zh-Hans', (y, a, b) => `${y}年${a}月－${b}月`],
  ['ko', (y, a, b) => `${y}년 ${a}~${b}월`],
  ['vi', (y, a, b) => `từ tháng ${a} đến tháng ${b} năm ${y}`],
  ['fr', (y, a, b) => `entre ${two(a)}/${y} et ${two(b)}/${y}`],
  ['en', (y, a, b) => `between ${y}-${two(a)}-01 and ${y}-${two(b)}-${two(new Date(Date.UTC(y, b, 0)).getUTCDate())}`],
]

test('a year is read back from any notation', () => {
  fc.assert(
    fc.property(years, fc.constantFrom(...NOTATIONS), (year, [lang, country, print]) => {
      expect(onlyPeriod(print(year), { lang, country })).toBe(`${year}-01-01/${year}-12-31 annual`)
    }),
  )
})

test('months of a year are read back from any notation', () => {
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 1, max: 11 }),
      fc.nat(11),
      fc.constantFrom(...PARTS),
      (year, from, n, [lang, print]) => {
        const to = from + 1 + (n % (12 - from))
        const end = `${year}-${two(to)}-${two(new Date(Date.UTC(year, to, 0)).getUTCDate())}`
        expect(onlyPeriod(print(year, from, to), { lang })?.split(' ')[0]).toBe(`${year}-${two(from)}-01/${end}`)
      },
    ),
  )
})

test('offsets cut the printed words out of any text, in order', () => {
  const pieces = fc.constantFrom(
    'in ',
    '2024',
    '令和7年',
    '上半期',
    ' H1',
    ' ',
    '–',
    'ﾌ',
    'é',
    '한',
    '2023-24',
    ', ',
    'since ',
    '113年',
    '(',
    ')',
    '\u200b',
    '1月',
    '至',
    'พ.ศ. ๒๕๖๗',
  )
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom('en', 'ja', 'zh-Hant', 'ko', 'th', undefined),
      (parts, lang) => {
        const text = parts.join('')
        const setting = lang === undefined ? {} : { lang }
        expect(() => printed(text, setting)).not.toThrow()
        const found = periodsIn(text, { ...setting, style: 'calendar', publishedOn: '2025-08-04' })
        for (const [i, { start, end }] of found.entries())
          expect([start < end, start >= (found[i - 1]?.end ?? 0)]).toEqual([true, true])
      },
    ),
  )
})

test('a long text costs what its length costs', () => {
  const time = (times: number) => {
    const text = 'in 2024 the first half of 2023 since 1 March - 2024, '.repeat(times)
    const start = performance.now()
    periodsIn(text, { lang: 'en', style: 'calendar', publishedOn: '2025-08-04' })
    return performance.now() - start
  }
  time(50)
  expect(time(1600)).toBeLessThan(60 * Math.max(time(100), 4))
})
