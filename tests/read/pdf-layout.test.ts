import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { Document } from '../../pipelines/read/document.ts'
import { closeUp, vocabulary } from '../../pipelines/read/pdf-spacing.ts'
import { readDocument } from '../../pipelines/read/read.ts'
import { wrapText } from './render.ts'

/** x, y from below, text, size, and how x is meant. */
type Item = [x: number, y: number, text: string, size?: number, align?: 'right' | 'centre']

const PROSE =
  'In 2024 the losses that people reported rose to 16.6 billion dollars, which is a third more than a year before. Most of them ' +
  'came from investment schemes, and nearly five billion dollars were taken from people of sixty years and over.'

async function read(...pages: Item[][]): Promise<Document> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (const items of pages) {
    const page = file.addPage([612, 792])
    for (const [x, y, text, size = 10, align] of items) {
      const width = font.widthOfTextAtSize(text, size)
      page.drawText(text, { x: align === 'right' ? x - width : align === 'centre' ? x - width / 2 : x, y, size, font })
    }
  }
  return readDocument(await file.save(), { name: 'x.pdf' })
}

const font = (async () => (await PDFDocument.create()).embedFont(StandardFonts.Helvetica))()
const paragraph = async (x: number, y: number, text: string, width: number): Promise<Item[]> =>
  wrapText(text, await font, 10, width).map((line, at) => [x, y - at * 13, line])
/** A row of cells: the first at its left edge, the others at their right edge. */
const row = (y: number, edges: number[], cells: string[]): Item[] =>
  cells.flatMap((cell, at): Item[] => {
    if (cell === '') return []
    return at === 0 ? [[edges[at]!, y, cell]] : [[edges[at]!, y, cell, 10, 'right']]
  })
const cells = ({ tables }: Document, at = 0) => [
  tables[at]!.header.map((cell) => cell.text),
  ...tables[at]!.rows.map((each) => each.cells.map((cell) => cell.text)),
]
const texts = (document: Document) => document.blocks.map((block) => block.text)

test('years as names, a heading between rows, missing cells', async () => {
  const edges = [72, 260, 360, 460]
  const document = await read([
    [72, 700, 'Three Year Comparison', 14],
    ...row(655, edges, ['Crime Type', '2024', '2023', '2022']),
    ...row(635, edges, ['Advanced Fee', '$102,074,512', '$134,516,577', '$104,325,444']),
    ...row(619, edges, ['Botnet', '$8,860,202', '', '$17,099,378']),
    ...row(603, edges, ['Descriptors*']),
    ...row(587, edges, ['Cryptocurrency', '$9,322,335,911', '$5,600,000,000', '-']),
  ])
  expect(cells(document)).toEqual([
    ['Crime Type', '2024', '2023', '2022'],
    ['Advanced Fee', '$102,074,512', '$134,516,577', '$104,325,444'],
    ['Botnet', '$8,860,202', '', '$17,099,378'],
    ['Descriptors*', '', '', ''],
    ['Cryptocurrency', '$9,322,335,911', '$5,600,000,000', '-'],
  ])
  expect(document.tables[0]?.caption).toBe('Three Year Comparison')
})

test('names of groups stand before the names of their columns', async () => {
  const edges = [72, 230, 320, 410, 500]
  const document = await read([
    [250, 700, '2023', 10, 'centre'],
    [430, 700, '2024', 10, 'centre'],
    ...row(685, edges, ['Type', 'Cases', 'Loss', 'Cases', 'Loss']),
    ...row(668, edges, ['Phishing', '1,000', '$12,345', '1,100', '$10']),
    ...row(654, edges, ['Romance', '5', '$999', '6', '$7,777']),
  ])
  expect(cells(document)[0]).toEqual(['Type', '2023 Cases', '2023 Loss', '2024 Cases', '2024 Loss'])
})

test('a wrapped name, years as labels, prose and a source line around', async () => {
  const edges = [72, 200, 300]
  const document = await read([
    ...(await paragraph(72, 720, PROSE, 460)),
    [72, 650, 'Table 2. Complaints and losses by year', 11],
    ...row(630, edges, ['Year', 'Complaints', 'Losses in']),
    [300, 618, 'US$ million', 10, 'right'],
    ...[0, 1, 2, 3, 4].flatMap((at) => row(600 - at * 14, edges, [`${2020 + at}`, `79${at},790`, `${4 + at}.2`])),
    [72, 510, 'Source: annual reports.', 8],
    ...(await paragraph(72, 480, PROSE, 460)),
  ])
  expect(cells(document).slice(0, 2)).toEqual([
    ['Year', 'Complaints', 'Losses in US$ million'],
    ['2020', '790,790', '4.2'],
  ])
  expect(document.tables[0]?.caption).toBe('Table 2. Complaints and losses by year')
  expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'caption', 'note', 'paragraph'])
  expect(texts(document)).toEqual([PROSE, 'Table 2. Complaints and losses by year', 'Source: annual reports.', PROSE])
})

test('signs at the left edge of a cell belong to the number at its right edge', async () => {
  const edges = [72, 200, 320]
  const document = await read([
    ...row(700, edges, ['Type', 'Cases', 'Amount']),
    ...row(680, edges, ['Phishing', '1,000', '12,345']),
    [250, 680, '$'],
    ...row(666, edges, ['Romance', '', '999']),
    [250, 666, '$'],
  ])
  expect(cells(document)).toEqual([
    ['Type', 'Cases', 'Amount'],
    ['Phishing', '1,000', '$12,345'],
    ['Romance', '', '$999'],
  ])
})

test('tables below each other, each with its caption and two pairs of columns', async () => {
  const edges = [72, 280, 320, 520]
  const pairs = (y: number, cell: string[][]): Item[] =>
    cell.flatMap(([a, b, c, d], at) => [
      ...row(y - at * 15, [edges[0]!, edges[1]!], [a!, b!]),
      ...row(y - at * 15, [edges[2]!, edges[3]!], [c!, d!]),
    ])
  const document = await read([
    [72, 720, 'By Complaint Count', 12],
    ...pairs(702, [
      ['Crime Type', 'Count', 'Crime Type', 'Count'],
      ['Phishing', '193,407', 'Other', '10,123'],
      ['Extortion', '86,415', 'Malware', '441'],
    ]),
    [72, 646, 'By Complaint Loss', 12],
    ...pairs(628, [
      ['Crime Type', 'Loss', 'Crime Type', 'Loss'],
      ['Investment', '$6,570', 'Other', '$280'],
      ['BEC', '$2,770', 'Malware', '$1'],
    ]),
  ])
  expect(document.tables.map((table) => [table.caption, table.rows.length])).toEqual([
    ['By Complaint Count', 2],
    ['By Complaint Loss', 2],
  ])
  expect(cells(document, 1)[2]).toEqual(['BEC', '$2,770', 'Malware', '$1'])
})

test('two columns of prose are read one after the other; a large first letter goes to its word; feet go', async () => {
  const foot: Item[] = [[72, 60, 'Annual Fraud Report 2025', 8]]
  const left = await paragraph(86, 700, PROSE.slice(1), 205)
  const document = await read(
    [
      [72, 730, 'Chapter', 18],
      [72, 680, 'I', 32],
      ...left.map(([x, y, text], at): Item => [at < 2 ? x : 72, y, text]),
      ...(await paragraph(320, 700, PROSE, 220)),
      ...foot,
      [530, 60, '12', 8],
    ],
    [[72, 700, 'The second page.'], ...foot, [530, 60, '13', 8]],
  )
  expect(texts(document)).toEqual(['Chapter', PROSE, PROSE, 'The second page.'])
  expect(document.warnings).toEqual(['page 1: running head left out: "Annual Fraud Report 2025 12"'])
})

test('raised marks go, the note they point to is a note, a sentence goes on over the page', async () => {
  const width = (await font).widthOfTextAtSize('Losses rose to $16.6 billion', 10)
  const document = await read(
    [
      [72, 700, 'Losses rose to $16.6 billion'],
      [72 + width, 704, '3', 6],
      [215, 700, 'in 2024, and'],
      [72, 687, 'this is a sentence that goes on over the page,'],
      [72, 110, '3', 6],
      [76, 107, 'Adjusted losses only.', 8],
      [300, 40, '- 7 -', 9],
    ],
    [
      [72, 700, 'where it ends with $5 million.'],
      [300, 40, '- 8 -', 9],
    ],
  )
  expect(document.blocks).toEqual([
    {
      locator: 'p1.b1',
      kind: 'paragraph',
      text: 'Losses rose to $16.6 billion in 2024, and this is a sentence that goes on over the page, where it ends with $5 million.',
    },
    { locator: 'p1.b2', kind: 'note', text: 'Adjusted losses only.' },
  ])
})

test('keys and values without names, then prose', async () => {
  const rows = [
    ['Total complaints', '859,532'],
    ['Total losses', '$16.6 billion'],
    ['Average loss', '$19,372'],
  ]
  const document = await read([
    [72, 720, 'By the Numbers', 14],
    ...rows.flatMap(([key, value], at): Item[] => [
      [72, 690 - at * 18, key!],
      [300, 690 - at * 18, value!],
    ]),
    ...(await paragraph(72, 560, PROSE, 460)),
  ])
  expect(cells(document)).toEqual([[], ...rows])
  expect(document.tables[0]?.rows[1]?.cells[1]?.locator).toBe('p1.t1.r2c2')
})

test('axis labels of a chart are left out, what stands on its bars is kept', async () => {
  const document = await read([
    [72, 720, 'Losses over the last five years', 14],
    ...[4.2, 6.9, 10.3, 12.5, 16.6].flatMap((value, at): Item[] => [
      [120 + at * 80, 500 + at * 33, `$${value} Billion`, 9, 'centre'],
      [120 + at * 80, 400, `${2020 + at}`, 9, 'centre'],
    ]),
    ...[0, 1, 2, 3, 4, 5].map((at): Item => [70, 420 + at * 40, `$${at * 4} Billion`, 9, 'right']),
  ])
  expect(texts(document).toSorted()).toEqual([
    '$10.3 Billion',
    '$12.5 Billion',
    '$16.6 Billion',
    '$4.2 Billion',
    '$6.9 Billion',
    'Losses over the last five years',
  ])
})

test('Chinese and Japanese without an embedded font', async () => {
  const text = '被害額718億円'
  const codes = [...text].map((sign) => sign.codePointAt(0)!.toString(16).padStart(4, '0')).join('')
  const content = `BT /F1 12 Tf 72 700 Td <${codes}> Tj ET`
  const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 6 0 R>>endobj
4 0 obj<</Type/Font/Subtype/Type0/BaseFont/KozMinPr6N-Regular/Encoding/UniJIS-UTF16-H/DescendantFonts[5 0 R]>>endobj
5 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/KozMinPr6N-Regular/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 6>>/DW 1000/FontDescriptor 7 0 R>>endobj
7 0 obj<</Type/FontDescriptor/FontName/KozMinPr6N-Regular/Flags 6/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>endobj
6 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`
  expect(texts(await readDocument(Buffer.from(pdf), { name: 'x.pdf' }))).toEqual([text])
})

test.each([
  ['FED E RA L BU R EAU OF I NVES TIG ATION', 'FEDERAL BUREAU OF INVESTIGATION'],
  ['2 0 24 IC 3 AN NUA L R EP ORT', '2024 IC3 ANNUAL REPORT'],
  ['X YZ ZY QW R T', 'XYZZYQWRT'],
  ['CRIME TYPES REPORTED BY 60+', 'CRIME TYPES REPORTED BY 60+'],
  ['A B C', 'A B C'],
])('%s is %s', (spaced, closed) => {
  expect(closeUp(spaced, vocabulary(['The Federal Bureau of Investigation', 'its IC3 annual report']))).toBe(closed)
})
