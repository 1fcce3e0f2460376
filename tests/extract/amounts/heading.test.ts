import { expect, test } from 'vitest'
import { unitFromHeading } from '../../../pipelines/extract/amounts/heading.ts'

test.each([
  ['(단위: 억원)', 'KOR', '100000000', 'KRW'],
  ['단위 : 천원', 'KOR', '1000', 'KRW'],
  ['피해액(백만원)', 'KOR', '1000000', 'KRW'],
  ['기관사칭형_피해액_억원', 'KOR', '100000000', 'KRW'],
  ['単位：億円', 'JPN', '100000000', 'JPY'],
  ['（単位：百万円）', 'JPN', '1000000', 'JPY'],
  ['單位：億元', 'TWN', '100000000', 'TWD'],
  ['单位：万元', 'CHN', '10000', 'CNY'],
  ['US$ million', 'USA', '1000000', 'USD'],
  ['$m', 'AUS', '1000000', 'AUD'],
  ['(£m)', 'GBR', '1000000', 'GBP'],
  ['€ bn', 'DEU', '1000000000', 'EUR'],
  ["$'000", 'NZL', '1000', 'NZD'],
  ['(in millions)', 'USA', '1000000', null],
  ['(in thousands of dollars)', 'USA', '1000', 'USD'],
  ['Total $ Loss (in M)', 'USA', '1000000', 'USD'],
  ['Total $ Loss', 'USA', '1', 'USD'],
  ['in Mio. Euro', 'DEU', '1000000', 'EUR'],
  ['Beträge in Tsd. Euro', 'DEU', '1000', 'EUR'],
  ["en millions d'euros", 'FRA', '1000000', 'EUR'],
  ['en mil millones de pesos', 'COL', '1000000000', 'COP'],
  ['em milhões de reais', 'BRA', '1000000', 'BRL'],
  ['Importi in migliaia di euro', 'ITA', '1000', 'EUR'],
  ["In miljoenen euro's", 'NLD', '1000000', 'EUR'],
  ['Belopp i miljoner kronor', 'SWE', '1000000', 'SEK'],
  ['Mio. kr.', 'DNK', '1000000', 'DKK'],
  ['(₹ in crore)', 'IND', '10000000', 'INR'],
  ['Rs. in lakh', 'IND', '100000', 'INR'],
  ['Đơn vị: tỷ đồng', 'VNM', '1000000000', 'VND'],
  ['หน่วย: ล้านบาท', 'THA', '1000000', 'THB'],
  ['dalam miliar rupiah', 'IDN', '1000000000', 'IDR'],
  ['RM juta', 'MYS', '1000000', 'MYR'],
])('%s gives the unit of what stands under it', (heading, country, scale, currency) => {
  expect(unitFromHeading(heading, { country })).toEqual({ scale, currency })
})

test.each([
  ['Year', 'USA'],
  ['# of Reports', 'USA'],
  ['Amount Loss', 'USA'],
  ['인원(천명)', 'KOR'],
  ['件数（万件）', 'JPN'],
])('%s names no unit of money', (heading, country) => {
  expect(unitFromHeading(heading, { country })).toBeNull()
})

test('an amount in a heading is no unit', () => {
  expect(unitFromHeading('Losses over $1 million by year', { country: 'USA' })).toBeNull()
})

test('a bare sign without a country stays unresolved', () => {
  expect(unitFromHeading('$ million')).toEqual({ scale: '1000000', currency: null })
})
