import { expect, test } from 'vitest'
import { amounts } from '../../../pipelines/extract/amounts/amounts.ts'

const read = (text: string, country: string): string[] =>
  amounts(text, { country }).map(({ central, currency, text: words, start, end }) => {
    expect(text.slice(start, end)).toBe(words)
    return `${central} ${currency}`
  })

test('a unit above scales the lines under it, but not their years', () => {
  const text = '보이스피싱 피해액\n(단위: 억원)\n2022 5,438\n2023 4,472\n'
  expect(read(text, 'KOR')).toEqual(['543800000000 KRW', '447200000000 KRW'])
})

test('a unit in a header cell scales its own column', () => {
  const text =
    'Year | Cases | Amount (₹ crore)\n-----|-----|-----\n2022 | 10,29,026 | 2,290.24\n2023 | 15,96,493 | 7,465.18\n'
  expect(read(text, 'IND')).toEqual(['22902400000 INR', '74651800000 INR'])
})

test('columns of counts are left out where a line of headers names them', () => {
  const text = 'Losses (US$ million)\nType   Victims   Loss\nBEC   21,442   2,770.2\n'
  expect(read(text, 'USA')).toEqual(['2770200000 USD'])
})

test.each([
  ['Year,Cases,"Amount lost (Rs. in crore)"\n2022,"10,29,026","2,290.24"\n2023,"15,96,493","7,465.18"\n', 'quoted'],
  ['Year,Cases,Amount lost (Rs. in crore)\n2022,1029026,2290.24\n2023,1596493,7465.18\n', 'bare'],
])('lines with commas between cells are a table too: $1', (text) => {
  expect(read(text, 'IND')).toEqual(['22902400000 INR', '74651800000 INR'])
})

test('a heading with a comma in it splits no figure below', () => {
  expect(read('Losses, by type (US$ million)\nBEC 2,770\n', 'USA')).toEqual(['2770000000 USD'])
})

test('prose under a table is prose again', () => {
  const text = 'Losses ($m)\nAll   31.5\n\nIn 2024 some 494,732 reports were made. They cost $2.03 billion.\n'
  expect(read(text, 'AUS')).toEqual(['31500000 AUD', '2030000000 AUD'])
})

test('a bracket in prose makes no table', () => {
  const text = 'The unit (in millions) is explained below.\nIn 2024 there were 300 cases.\n'
  expect(read(text, 'USA')).toEqual([])
})
