import { describe, expect, test } from 'vitest'
import { guessDelimiter, readCsv, streamCsv } from '../../pipelines/read/csv.ts'
import { onlyTable, type Document } from '../../pipelines/read/document.ts'

const read = (text: string) => ({ ...readCsv([text], 'x.csv'), charset: 'utf-8' }) satisfies Document
const texts = (document: Document) =>
  document.tables.map((table) => [
    table.header.map((cell) => cell.text),
    ...table.rows.map((row) => row.cells.map((cell) => cell.text)),
  ])

describe('what is stacked in one file', () => {
  test('title, header, rows, note', () => {
    const document = read(
      'Losses by State,,\n,,\nState,# of Reports,Total $ Loss \nOhio,"1,234","$5,600 "\nIowa,7,$0\n,,\nSource: us,,\n',
    )
    expect(texts(document)).toEqual([
      [
        ['State', '# of Reports', 'Total $ Loss'],
        ['Ohio', '1,234', '$5,600'],
        ['Iowa', '7', '$0'],
      ],
    ])
    expect(document.tables[0]?.caption).toBe('Losses by State')
    expect(document.blocks).toEqual([
      { locator: 'r1', kind: 'heading', text: 'Losses by State' },
      { locator: 'r7', kind: 'note', text: 'Source: us' },
    ])
    expect(document.tables[0]?.rows[1]?.cell('number of reports')).toEqual({ locator: 'r5c2', text: '7' })
  })

  test('tables without a blank line between them', () => {
    const document = read('By age,\nAge,Loss\n20-29,$5\n30-39,$6\nBy method,\nMethod,Loss\nMail,$7\nPhone,$8\n')
    expect(document.tables.map((table) => [table.caption, table.rows.length])).toEqual([
      ['By age', 2],
      ['By method', 2],
    ])
  })

  test('a header that a blank line parts from its rows', () => {
    expect(texts(read('Type,Reports,Loss\n\nA,1,$2\nB,3,$4\n'))).toEqual([
      [
        ['Type', 'Reports', 'Loss'],
        ['A', '1', '$2'],
        ['B', '3', '$4'],
      ],
    ])
  })

  test('every second line blank', () => {
    const [table] = read('Type,Reports,Loss\r\n\r\nA,1,$2\r\n\r\nB,3,$4\r\n').tables
    expect(table?.header.map((cell) => cell.text)).toEqual(['Type', 'Reports', 'Loss'])
  })

  test('a total that is set apart belongs to its table; a count of another shape does not', () => {
    const [table, other] = read('Type,Count,Loss\nA,1,$2\nB,3,$4\n,,\nTotal,4,$6\n,,\nReports,9,\n').tables
    expect(table?.rows.at(-1)?.cell('Loss')).toEqual({ locator: 'r5c3', text: '$6' })
    expect(other?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['Reports', '9'])
  })

  test('names on two lines', () => {
    const document = read('Type,2023,,2024,\n,Count,Loss,Count,Loss\nA,1,$2,3,$4\nB,5,$6,7,$8\n')
    expect(document.tables[0]?.header.map((cell) => cell.text)).toEqual([
      'Type',
      '2023 Count',
      '2023 Loss',
      '2024 Count',
      '2024 Loss',
    ])
  })

  test('years as names', () => {
    expect(texts(read('Country,2022,2023\nNorway,5,6\nPeru,7,N/A\n'))[0]?.[0]).toEqual(['Country', '2022', '2023'])
  })

  test('keys and values have no header', () => {
    expect(texts(read('Total reports,"2,600,678"\nMedian loss,$497\n'))).toEqual([
      [[], ['Total reports', '2,600,678'], ['Median loss', '$497']],
    ])
  })

  test('a heading between rows stays a row', () => {
    const [table] = read('Type,Loss\nA,$1\nDescriptors*,\nB,$2\n').tables
    expect(table?.rows.map((row) => row.cells[0]?.text)).toEqual(['A', 'Descriptors*', 'B'])
  })
})

describe('form', () => {
  test.each([
    [',', 'a,b\n1,2\n'],
    [';', 'Jahr;Betrag\n2023;1.234,5\n2024;2,5\n'],
    ['\t', 'a\tb, c\n1\t2\n'],
    ['|', 'a|b\n1|2,5\n'],
  ])('delimiter %j', (delimiter, text) => {
    expect(guessDelimiter(text)).toBe(delimiter)
  })

  test('places count the lines of the file, also inside quoted cells', () => {
    const { rows } = onlyTable(read('Name,Loss\r\n"two\r\nlines",$1\r\nB,$2\r\n'))
    expect(rows.map((row) => row.cells[0])).toEqual([
      { locator: 'r2c1', text: 'two lines' },
      { locator: 'r4c1', text: 'B' },
    ])
  })

  test('`sep=` is a line, not a row', () => {
    const { rows } = onlyTable(read('sep=;\na;b\n1;2\n3;4\n'))
    expect(rows[0]?.cells).toEqual([
      { locator: 'r3c1', text: '1' },
      { locator: 'r3c2', text: '2' },
    ])
  })

  test('empty columns at the edges are none', () => {
    expect(texts(read('Date,USD,\n2022-11-10,0.9954,\n2022-11-09,1.0039,\n'))[0]).toEqual([
      ['Date', 'USD'],
      ['2022-11-10', '0.9954'],
      ['2022-11-09', '1.0039'],
    ])
  })

  test('one column', () => {
    expect(texts(read('Loss\n5\n6\n'))).toEqual([[['Loss'], ['5'], ['6']]])
  })

  test('a last line that stops early is doubted', () => {
    expect(read('a,b,c\n1,2,3\n4,5,6\n7,8').warnings).toEqual([
      'line 4 has 2 cells where all others have 3, and no line end: the file may be cut',
    ])
  })

  test('a quote that never closes', () => {
    expect(() => read('a,b\n1,"2\n3,4\n')).toThrow(/file is cut: a quoted cell that opens in line 2/)
  })
})

test('rows of a large file come one by one, as the document has them', () => {
  const lines = Array.from({ length: 12_000 }, (_, at) => `Row ${at},"$${at},000"\n`)
  const text = `Title\n\nName,Loss\n${lines.join('')}\nSource: us\n`
  const parts = Array.from({ length: Math.ceil(text.length / 999) }, (_, at) => text.slice(at * 999, at * 999 + 999))
  const streamed = [...streamCsv(parts, 'x.csv')]
  const table = onlyTable({ ...readCsv([text], 'x.csv', true), charset: null })
  expect(streamed).toHaveLength(12_000)
  expect(streamed.map(({ row }) => row.cells)).toEqual(table.rows.map((row) => row.cells))
  expect(streamed.at(-1)?.row.cell('Loss')).toEqual({ locator: 'r12003c2', text: '$11999,000' })
})
