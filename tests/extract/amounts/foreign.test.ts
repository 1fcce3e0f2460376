import { expect, test } from 'vitest'
import { amounts } from '../../../pipelines/extract/amounts/amounts.ts'

// An English sentence that keeps the scale word of the country it reports on: read without it, the figure is wrong by
// powers of ten.
test.each([
  ['Losses of Rp9,1 triliun were reported in Indonesia.', 'Rp9,1 triliun', '9100000000000', 'IDR'],
  ['Losses of RM1.2 bilion were reported.', 'RM1.2 bilion', '1200000000', 'MYR'],
  ['Losses of R$ 2,7 bilhões were reported.', 'R$ 2,7 bilhões', '2700000000', 'BRL'],
  ['Police said that victims lost 49 tỷ đồng.', '49 tỷ đồng', '49000000000', 'VND'],
  ['Losses totalled 5 triliun rupiah.', '5 triliun rupiah', '5000000000000', 'IDR'],
  ['Losses of 3.5億円 were reported.', '3.5億円', '350000000', 'JPY'],
  ['Losses of 12억원 were recorded.', '12억원', '1200000000', 'KRW'],
])('%s', (sentence, text, central, currency) => {
  expect(amounts(sentence)).toMatchObject([{ text, central, currency, semantics: 'exact' }])
})

test.each(['She paid $5 mil for it.', 'It cost $40 million in 2024.'])(
  'a word of the sentence’s own language stays: %s',
  (sentence) => {
    expect(amounts(sentence)).toHaveLength(1)
  },
)
