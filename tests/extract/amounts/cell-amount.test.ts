import { expect, test } from 'vitest'
import { cellAmount } from '../../../pipelines/extract/amounts/cell-amount.ts'

const won = { scale: '100000000', currency: 'KRW' }
const euro = { scale: '1000000', currency: 'EUR' }
const yen = { scale: '100000000', currency: 'JPY' }

test.each([
  ['2,364', 'KOR', won, '236400000000'],
  ['12.5¹', 'KOR', won, '1250000000'],
  ['12.5*', 'KOR', won, '1250000000'],
  ['12.5 [a]', 'KOR', won, '1250000000'],
  ['1.234,5', 'DEU', euro, '1234500000'],
  ['1 234,5', 'FRA', euro, '1234500000'],
  ['(1,234)', 'KOR', won, '-123400000000'],
  ['△13.7', 'KOR', won, '-1370000000'],
  ['▲13.7', 'JPN', yen, '-1370000000'],
  ['ー13.7', 'JPN', yen, '-1370000000'],
  ['−13.7', 'JPN', yen, '-1370000000'],
])('%s under its unit (%s)', (text, country, unit, central) => {
  expect(cellAmount(text, { country, unit })).toMatchObject({ central, currency: unit.currency, scale: unit.scale })
})

test('▲ is no minus in Korea without a legend', () => {
  expect(cellAmount('▲13.7', { country: 'KOR', unit: won })).toMatchObject({ central: '1370000000', role: 'level' })
})

test('a negative cell is a change', () => {
  expect(cellAmount('(5)', { unit: won })).toMatchObject({ role: 'change' })
})

test('a hedge in the cell holds', () => {
  expect(cellAmount('約12', { country: 'JPN', unit: yen })).toMatchObject({
    central: '1200000000',
    semantics: 'approximately',
  })
})

test('a cell with its own currency needs no unit and takes none', () => {
  expect(cellAmount('$5 million', { country: 'USA', unit: won })).toMatchObject({ central: '5000000', currency: 'USD' })
})

test.each(['', '–', 'n/a', '12.3%', '(1,234', '2,364 cases', '1.2.3'])('%j is no amount', (text) => {
  expect(cellAmount(text, { country: 'KOR', unit: won })).toBeNull()
})

test('a number without a unit is no amount', () => {
  expect(cellAmount('2,364', { country: 'KOR' })).toBeNull()
})
