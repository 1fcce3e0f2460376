import { describe, expect, test } from 'vitest'
import { findTable, onlyTable, stackedRows, textIn, type Document } from '../../pipelines/read/document.ts'
import { foldKey, foldText } from '../../pipelines/read/fold.ts'
import { isNote, lookOf } from '../../pipelines/read/figure.ts'
import { readCsv } from '../../pipelines/read/csv.ts'

const read = (text: string): Document => ({ ...readCsv([text], 'x.csv'), charset: null })

describe('a row is asked by header', () => {
  const document = read('Pays,# of Reports,Total $ Loss ,Dollar Loss /pertes financières\nCanada,5,$6,7\nPeru,8,$9,1\n')
  const [row] = onlyTable(document).rows

  test.each([
    ['number of reports', '5'],
    ['# OF  REPORTS', '5'],
    ['Total $ loss', '$6'],
    ['dollar loss /pertes financieres', '7'],
    [['Amount', 'Pays'], 'Canada'],
  ])('%j', (header, text) => {
    expect(row?.cell(header).text).toBe(text)
  })

  test('four words in five are enough, where only one column has them', () => {
    const wide = read('Number of fraud reports received,x\n5,y\n6,z\n')
    expect(onlyTable(wide).rows[0]?.cell('number of fraud reports').text).toBe('5')
  })

  test('a miss names what was asked for, what is there, and where', () => {
    expect(() => row?.cell(['Loss', 'Verlust'])).toThrow(
      'table t1: header must contain "Loss" or "Verlust", got Pays | # of Reports | Total $ Loss | Dollar Loss /pertes financières (r1c1)',
    )
  })

  test('a table without header says so', () => {
    expect(() => onlyTable(read('Total,"1,234"\nMedian,$5\n')).rows[0]?.cell('Total')).toThrow(/got no header at all/)
  })
})

test('columns that are printed side by side are stacked, left group first', () => {
  const table = onlyTable(read('Type,Loss,Type,Loss\nA,$1,C,$3\nB,$2,,\n'))
  const rows = stackedRows(table)
  expect(rows.map((row) => [row.cell('Type').text, row.cell('Loss')])).toEqual([
    ['A', { locator: 'r2c2', text: '$1' }],
    ['B', { locator: 'r3c2', text: '$2' }],
    ['C', { locator: 'r2c4', text: '$3' }],
  ])
  const single = onlyTable(read('Type,Loss\nA,$1\nB,$2\n'))
  expect(stackedRows(single)).toEqual(single.rows)
})

test('a table is found by caption and header, a miss lists what is there', () => {
  const document = read('By age,\nAge,Loss\n20-29,$5\n30-39,$6\n\nBy method,\nMethod,Loss\nMail,$7\nPhone,$8\n')
  expect(findTable(document, { caption: 'METHOD' }).locator).toBe('t2')
  expect(findTable(document, { header: ['age', ['Verlust', 'Loss']] }).locator).toBe('t1')
  expect(() => findTable(document, { caption: 'state' })).toThrow(/must contain "state", got t1 By age \| t2 By method/)
  expect(() => onlyTable(document)).toThrow(/must contain "one table", got 2 tables/)
})

test('every place gives its text back, others give null', () => {
  const document = read('Title,\n,\nA,B\nx,1\ny,2\n,\nSource: us,\n')
  for (const block of document.blocks) expect(textIn(document, block.locator)).toBe(block.text)
  for (const row of document.tables[0]!.rows)
    for (const cell of row.cells) expect(textIn(document, cell.locator)).toBe(cell.text)
  expect([textIn(document, 'r3c2'), textIn(document, 't1'), textIn(document, 'r9c9')]).toEqual(['B', 'Title', null])
})

test.each([
  [' a\u00A0\u2009b\t\n c ', 'a b c'],
  ['so\u00ADft\u200B', 'soft'],
  ['e\u0301', 'é'],
  ['\u0000x\uFEFF', 'x'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('headers compare without width, accents and case', () => {
  expect(foldKey('Ｌoss  (État)')).toBe(foldKey('loss (etat)'))
  expect(foldKey('피해액')).toBe('피해액')
})

test.each([
  [
    'figure',
    [
      '$2,952M',
      '12,537,194,708',
      '39%',
      '$1 - $1,000',
      '(1,234)',
      '5',
      '¥1,234',
      'US$ 5.5 billion',
      '1 234,5',
      '718億円',
      '2022-11-10',
      '-5',
      '26,049*',
      'AUD 7',
      "1'234.50",
    ],
  ],
  ['period', ['2023', '2023-24', '2025-26 (YTD)', 'FY2024', 'Q1 2024', '2024年']],
  ['missing', ['N/A', '-', '–', '..', 'n.a.', 'not specified']],
  ['text', ['More than $10,000', 'Phishing', '38% of the total', '# of Reports', 'BEC/EAC', '419/Overpayment', '']],
])('%s: %j', (look, texts) => {
  expect(texts.map(lookOf)).toEqual(texts.map((text) => (text === '' ? 'empty' : look)))
})

test.each([
  ['Source: police', true],
  ['* as reported', true],
  ['The amount is based on reports of 1 to 999,999 dollars.', true],
  ['출처: 경찰청', true],
  ['Top 10 Categories', false],
  ['Reported Fraud Losses in $1 - $1,000 Range', false],
])('%j is a note: %s', (text, note) => {
  expect(isNote(text)).toBe(note)
})
