import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../pipelines/read/document.ts'
import { readXlsx } from '../../pipelines/read/xlsx.ts'
import { formatNumber, numberFormat } from '../../pipelines/read/xlsx-format.ts'
import { columnIndex, columnName } from '../../pipelines/read/xlsx-parts.ts'

interface Part {
  name: string
  state?: string
  data: string
  more?: string
}

/** A workbook as Excel writes it, cut to what is tested. */
function workbook(
  sheets: Part[],
  { strings = [], formats = [], props = '' }: { strings?: string[]; formats?: string[]; props?: string } = {},
): Uint8Array {
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${at + 164}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  const styles = formats.map((_, at) => `<xf numFmtId="${at + 164}"/>`)
  return zipSync({
    'xl/workbook.xml': xml(
      `<workbook>${props}<sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at}" ${state ? `state="${state}"` : ''} r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': xml(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': xml(
      `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ data, more = '' }, at) => [
        `xl/worksheets/sheet${at}.xml`,
        xml(`<worksheet><sheetData>${data}</sheetData>${more}</worksheet>`),
      ]),
    ),
  })
}

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
const cells = ({ tables }: Pick<Document, 'tables'>, at = 0) => [
  tables[at]!.header.map((cell) => cell.text),
  ...tables[at]!.rows.map((row) => row.cells.map((cell) => cell.text)),
]

test('numbers keep their digits and take currency, percent and dates from their format', async () => {
  const head = ['Day', 'Loss', 'Share', 'Month'].map((name, at) => text(`${'ABCD'[at]}1`, name)).join('')
  const row =
    '<c r="A2" s="1"><v>45657</v></c><c r="B2" s="2"><v>12537194708.000002</v></c><c r="C2" s="3"><v>0.38500000000000001</v></c><c r="D2" s="4"><v>45627</v></c>'
  const document = await readXlsx(
    workbook([{ name: 'S', data: `<row r="1">${head}</row><row r="2">${row}</row>` }], {
      formats: ['dd/mm/yyyy', '[$€-407]#,##0.00', '0.0%', 'mmm\\-yy'],
    }),
    'x.xlsx',
  )
  expect(cells(document)).toEqual([
    ['Day', 'Loss', 'Share', 'Month'],
    ['2024-12-31', '€12537194708', '38.5%', '2024-12'],
  ])
  expect(document.tables[0]?.rows[0]?.cells[1]?.locator).toBe('S!B2')
})

test('shared texts of several runs, without readings', async () => {
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>5</v></c></row>'
  const document = await readXlsx(
    workbook([{ name: 'S', data }], {
      strings: [
        '<r><t>被害</t></r><r><t xml:space="preserve">額 </t></r><rPh sb="0" eb="2"><t>ヒガイ</t></rPh>',
        '<t>a_x000D_&#10;b &amp; c</t>',
      ],
    }),
    'x.xlsx',
  )
  expect(cells(document)).toEqual([
    ['被害額', 'a b & c'],
    ['a b & c', '5'],
  ])
})

test('a cell merged over rows stands in each, a merged name in each of its columns', async () => {
  const data = `<row r="1">${text('A1', 'Type')}${text('B1', '2024')}</row><row r="2">${text('B2', 'Count')}${text('C2', 'Loss')}</row>
    <row r="3">${text('A3', 'Scam')}<c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c r="C4"><v>4</v></c></row>`
  const more = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>'
  expect(cells(await readXlsx(workbook([{ name: 'S', data, more }]), 'x.xlsx'))).toEqual([
    ['Type', '2024 Count', '2024 Loss'],
    ['Scam', '1', '2'],
    ['Scam', '3', '4'],
  ])
})

test('tables stacked in a sheet, rows that the file leaves out are blank', async () => {
  const table = (at: number, title: string) =>
    `<row r="${at}">${text(`A${at}`, title)}</row><row r="${at + 1}">${text(`A${at + 1}`, 'Type')}${text(`B${at + 1}`, 'Loss')}</row><row r="${at + 2}">${text(`A${at + 2}`, 'x')}<c r="B${at + 2}"><v>${at}</v></c></row>`
  const document = await readXlsx(
    workbook([
      { name: 'S', data: table(2, 'One') + table(9, 'Two') + `<row r="14">${text('A14', 'Source: us')}</row>` },
    ]),
    'x.xlsx',
  )
  expect(document.tables.map((each) => [each.locator, each.caption, each.rows[0]?.cell('Loss').locator])).toEqual([
    ['S!t1', 'One', 'S!B4'],
    ['S!t2', 'Two', 'S!B11'],
  ])
  expect(document.blocks.map((block) => block.locator)).toEqual(['S!b1', 'S!b2', 'S!b3'])
})

test('hidden sheets are left out and said, hidden rows are read and said', async () => {
  const data = `<row r="1">${text('A1', 'T')}${text('B1', 'L')}</row><row r="2" hidden="1">${text('A2', 'x')}<c r="B2"><v>5</v></c></row>`
  const document = await readXlsx(
    workbook([
      { name: 'Old', state: 'veryHidden', data },
      { name: 'S', data },
    ]),
    'x.xlsx',
  )
  expect(document.tables.map((table) => table.locator)).toEqual(['S!t1'])
  expect(document.warnings).toEqual([
    'sheet "Old" is hidden and left out',
    'sheet "S": 1 rows are hidden, the first is 2; they are read',
  ])
})

describe('formats', () => {
  const show = (raw: string, code: string) => formatNumber(raw, numberFormat(200, new Map([[200, code]])), false)
  test.each([
    ['1234.5', 'General', '1234.5'],
    ['1234.5', '#,##0.00', '1234.5'],
    ['0.1', '0%', '10%'],
    ['1.2E-3', '0.00%', '0.12%'],
    ['1.5E9', '0', '1500000000'],
    ['-5', '"$"#,##0_);("$"#,##0)', '-$5'],
    ['12.5', '0.0"M"', '12.5M'],
    ['12500000', '"$"0.0,,"M"', '$12500000'],
    ['7', '[$US$-409] #,##0', 'US$7'],
    ['7', '[$AUD] #,##0', 'AUD 7'],
    ['7', '#,##0\\ "kr"', '7 kr'],
    ['0.30000000000000004', 'General', '0.3'],
    ['99999999999999999', '0', '100000000000000000'],
    ['45657', 'yyyy', '2024'],
    ['45657.5', 'yyyy-mm-dd hh:mm', '2024-12-31T12:00'],
    ['0.5', 'h:mm', '12:00:00'],
    ['1', 'yyyy-mm-dd', '1900-01-01'],
    ['61', 'yyyy-mm-dd', '1900-03-01'],
    ['5', '[Red]0', '5'],
    ['#N/A', '0', '#N/A'],
  ])('%s by %s is %s', (raw, code, shown) => {
    expect(show(raw, code)).toBe(shown)
  })

  test('days from 1904', () => {
    expect(formatNumber('0', numberFormat(14, new Map()), true)).toBe('1904-01-01')
  })
})

test('column names and numbers', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  for (const index of [0, 25, 26, 701, 702, 16_383]) expect(columnIndex(`${columnName(index)}7`)).toBe(index)
})

test('a part that is missing is said by its name', async () => {
  await expect(readXlsx(zipSync({ 'xl/other.xml': strToU8('<a/>') }), 'x.xlsx')).rejects.toThrow(
    /xl\/workbook.xml is missing/,
  )
})
