import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../../pipelines/errors.ts'
import { readPdf } from '../../pipelines/read/pdf.ts'
import { readDocument } from '../../pipelines/read/read.ts'

const REAL = `${import.meta.dirname}/../../../shared/realdata`
const html = (body: string) => Buffer.from(`<html><body>${body}</body></html>`)
const pdf = (objects: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${objects}trailer<</Root 1 0 R>>\n%%EOF`)
const PAGE =
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n5 0 obj<</Length 6>>stream\n/F Do \nendstream endobj\n'
const form = (id: number, next: number, times: number) =>
  `${id} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${next} 0 R>>>>/Length ${6 * times}>>stream\n${'/F Do '.repeat(times)}\nendstream endobj\n`

const workbook = (sheet: string) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<r><Relationship Id="r1" Target="worksheets/sheet1.xml"/></r>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })

/** Each with the class of its refusal; null = it is read. */
const cases: [string, () => Uint8Array, string | null][] = [
  ['deep.html', () => html('<div>'.repeat(100_000) + 'x' + '</div>'.repeat(100_000)), 'TooDeepError'],
  ['reopened.html', () => html(Array.from({ length: 20_000 }, (_, at) => `<p><b id=${at}>`).join('')), 'TooDeepError'],
  [
    'spans.html',
    () => html(`<table>${'<tr><td colspan=1000 rowspan=65534>x</td></tr>'.repeat(3000)}</table>`),
    'TooLargeError',
  ],
  ['signs.html', () => html('<'.repeat(300_000)), null],
  ['attributes.html', () => Buffer.from(`<html><body ${'a=1 '.repeat(100_000)}>x</body></html>`), null],
  ['cell.csv', () => Buffer.from(`a,b\n1,"${'x'.repeat(6_000_000)}"\n`), 'TooLargeError'],
  ['open.csv', () => Buffer.from(`a,b\n1,"${'x,\n'.repeat(100_000)}`), 'TruncatedError'],
  ['columns.csv', () => Buffer.from('a,'.repeat(30_000)), 'TooLargeError'],
  ['nuls.csv', () => Buffer.from('a,b\0\n1,2\n3,4\n'), null],
  ['zeros.csv', () => Buffer.alloc(2000), 'UnreadableKindError'],
  ['mixed.csv', () => Buffer.concat([Buffer.from('Wert,é\nä – ö,1\n'), Buffer.from([0x96, 0x2c, 0x32, 0x0a])]), null],
  ['deep.json', () => Buffer.from('[1,'.repeat(50_000)), 'TooDeepError'],
  [
    'bomb.xlsx',
    () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(5e6) }),
    'ArchiveBombError',
  ],
  [
    'far.xlsx',
    () =>
      workbook(
        Array.from({ length: 1300 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join(''),
      ),
    'TooLargeError',
  ],
  [
    'corner.xlsx',
    () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    null,
  ],
  [
    'entity.xlsx',
    () =>
      workbook(
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>',
      ),
    null,
  ],
  ['tree.pdf', () => pdf('2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n'), 'DamagedFileError'],
  ['self.pdf', () => pdf(PAGE + form(4, 4, 1)), 'NoTextLayerError'],
  [
    'laughs.pdf',
    () => pdf(PAGE + Array.from({ length: 9 }, (_, at) => form(at + 4 + (at > 0 ? 10 : 0), at + 15, 10)).join('')),
    'NoTextLayerError',
  ],
  ['junk.pdf', () => Buffer.from(`%PDF-1.4\n${'x'.repeat(5000)}\n%%EOF`), 'DamagedFileError'],
]

test.each(cases)('%s', async (name, bytes, refusal) => {
  const outcome = await readDocument(bytes(), { name }).then(
    () => null,
    (error: unknown) => (error instanceof ReadError ? error.name : error),
  )
  expect(outcome).toBe(refusal)
})

describe('pdf', () => {
  const drawn = async (change: (file: PDFDocument) => void = () => {}) => {
    const file = await PDFDocument.create()
    file.addPage().drawText('Losses of $5 billion', { font: await file.embedFont(StandardFonts.Helvetica) })
    change(file)
    return file.save()
  }

  test('a password is said', async () => {
    const bytes = await drawn((file) => file.encrypt({ userPassword: 'x', ownerPassword: 'y' }))
    await expect(readPdf(bytes, 'x.pdf')).rejects.toMatchObject({ name: 'EncryptedError' })
  })

  test('a scan is said, a page without text among others is only doubted', async () => {
    const scan = await PDFDocument.create()
    scan.addPage()
    await expect(readPdf(await scan.save(), 'x.pdf')).rejects.toThrow(/no text layer on its page/)
    expect((await readPdf(await drawn((file) => file.addPage()), 'x.pdf')).warnings).toEqual(['no text on page 2'])
  })

  test('a thread that stands still is replaced, the next file is read', async () => {
    const bytes = await drawn()
    const line = '1 0 0 1 72 700 Tm (Losses) Tj '.repeat(100_000)
    const slow = pdf(
      `2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 5 0 R>>endobj
5 0 obj<</Length ${line.length + 20}>>stream\nBT /F1 12 Tf ${line} ET    \nendstream endobj\n`,
    )
    await expect(readPdf(slow, 'x.pdf', { stallMs: 1 })).rejects.toMatchObject({ name: 'ReadTimeoutError' })
    await expect(readPdf(bytes, 'x.pdf', { maxPages: 0 })).rejects.toThrow(/it has 1 pages, expected at most 0 pages/)
    expect((await readPdf(bytes, 'x.pdf')).blocks.map((block) => block.text)).toEqual(['Losses of $5 billion'])
  })
})

const there = existsSync(REAL)
const files = there
  ? readdirSync(REAL, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:csv|html|pdf|xlsx)$/.test(name))
  : ['real files']

test.skipIf(!there).each(files.sort())(
  '%s cut at every tenth: our class or a document, and pages and workbooks are never taken for whole',
  async (name) => {
    const bytes = readFileSync(`${REAL}/${name}`)
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * tenth) / 10))
      const outcome = await readDocument(cut, { name }).then(
        () => 'read',
        (error: unknown) => (error instanceof ReadError ? error.name : error),
      )
      expect(name.endsWith('.csv') ? ['read', 'TruncatedError'] : ['TruncatedError']).toContain(outcome)
    }
  },
)
