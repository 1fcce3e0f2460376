import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import * as fc from 'fast-check'
import writeXlsxFile from 'write-excel-file/node'
import { isNote, lookOf } from '../../pipelines/read/figure.ts'

/** A table as a person thinks of it. */
export interface Model {
  header: string[]
  rows: string[][]
}

const LETTERS = 'abcdefghiklmnoprstuvwy'
const word = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 9 })
  .map((text) => text[0]!.toUpperCase() + text.slice(1))
  .filter((text) => lookOf(text) === 'text' && !isNote(text)) // Nil is no label but nothing, Note begins a remark
export const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const whole = fc.integer({ min: 1, max: 2_000_000_000 }).map((value) => value.toLocaleString('en-US'))
const money = fc.tuple(fc.constantFrom('$', '€', '£'), whole).map(([sign, amount]) => sign + amount)
const percent = fc.integer({ min: 0, max: 1000 }).map((value) => `${value / 10}%`)
const figure = fc.oneof(whole, money, percent)

/** Labels, then columns of figures, all of them filled. */
export const models: fc.Arbitrary<Model> = fc
  .record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 2, max: 14 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      header: fc.uniqueArray(label, { minLength: columns + 1, maxLength: columns + 1 }),
      rows: fc.uniqueArray(fc.tuple(label, fc.array(figure, { minLength: columns, maxLength: columns })), {
        minLength: rows,
        maxLength: rows,
        selector: ([name]) => name,
      }),
    }),
  )
  .map(({ header, rows }) => ({ header, rows: rows.map(([name, figures]) => [name, ...figures]) }))

export const grid = ({ header, rows }: Model) => [header, ...rows]

export function toCsv(model: Model, delimiter: string, newline: string): Uint8Array {
  const cell = (text: string) =>
    /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  return Buffer.from(
    grid(model)
      .map((row) => row.map(cell).join(delimiter) + newline)
      .join(''),
  )
}

export function toHtml(model: Model): Uint8Array {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('\n')}</tr>`
  const body = model.rows.map((cells) => row(cells, 'td')).join('')
  return Buffer.from(`<!doctype html><html><body><table>${row(model.header, 'th')}${body}</table></body></html>`)
}

export async function toXlsx(model: Model): Promise<Uint8Array> {
  const rows = grid(model).map((row) => row.map((value) => ({ type: String, value })))
  return new Uint8Array(await writeXlsxFile(rows, { sheet: 'Data' }).toBuffer())
}

export interface Setting {
  size: number
  /** Baseline to baseline, in em. */
  pitch: number
  /** Between the widest cells of two columns, in em. */
  gap: number
  figures: 'left' | 'right' | 'centre'
  /** Widest label before it wraps, in em. */
  wrapAt: number
  /** Where the figures of a wrapped row stand. */
  wrap: 'top' | 'middle' | 'bottom'
  title: string | null
  before: string | null
  after: string | null
}

const anySettings: fc.Arbitrary<Setting> = fc.record({
  size: fc.integer({ min: 8, max: 12 }),
  pitch: fc.double({ min: 1.25, max: 2.8, noNaN: true }),
  gap: fc.double({ min: 1.2, max: 5, noNaN: true }),
  figures: fc.constantFrom('left', 'right', 'centre'),
  wrapAt: fc.constantFrom(9, 100),
  wrap: fc.constantFrom('top', 'middle', 'bottom'),
  title: fc.option(label.map((text) => `Table 1: ${text}`)),
  before: fc.option(fc.constant(PROSE())),
  after: fc.option(fc.constant(`* ${PROSE()}`)),
})

/** In a table set as tightly as its wrapped lines, nobody could tell which row such a line belongs to. */
export const settings = anySettings.map((setting) =>
  setting.wrapAt < 100 ? { ...setting, pitch: Math.max(setting.pitch, 1.75) } : setting,
)

function PROSE(): string {
  return (
    'The figures are taken from complaints that people sent in during the year, as they stood when the report was closed. ' +
    'A complaint can name more than one kind of crime, so that the parts do not add up to the whole; losses are those that ' +
    'the complainants themselves have stated.'
  )
}

/** Draws a table the way reports do it; longer ones go on on further pages without their header. */
export async function toPdf(model: Model, setting: Setting): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  const { size } = setting
  const labels = model.rows.map((row) => wrapText(row[0]!, font, size, setting.wrapAt * size))
  const widths = model.header.map((head, column) => {
    const texts = column === 0 ? [head, ...labels.flat()] : [head, ...model.rows.map((row) => row[column]!)]
    return Math.max(...texts.map((text) => widthOf(text, font, size)))
  })
  const starts = widths.map(
    (_, column) => 60 + widths.slice(0, column).reduce((sum, width) => sum + width + setting.gap * size, 0),
  )
  let y = 792 - 80
  const page = file.addPage([Math.max(612, 60 + starts.at(-1)! + widths.at(-1)!), 792])
  if (setting.before !== null) y = drawProse(page, font, size, y, setting.before) - 2 * size
  if (setting.title !== null) {
    page.drawText(setting.title, { x: 60, y, size: size + 2, font })
    y -= 2.2 * size
  }
  const draw = (text: string, column: number, at: number) => {
    const room = widths[column]! - widthOf(text, font, size)
    const shift = column === 0 || setting.figures === 'left' ? 0 : setting.figures === 'right' ? room : room / 2
    page.drawText(text, { x: starts[column]! + shift, y: at, size, font })
  }
  model.header.forEach((text, column) => draw(text, column, y))
  model.rows.forEach((row, at) => {
    const lines = labels[at]!
    const leading = 1.22 * size
    y -= setting.pitch * size
    const own = { top: 0, middle: (lines.length - 1) / 2, bottom: lines.length - 1 }[setting.wrap] * leading
    lines.forEach((text, index) => draw(text, 0, y - index * leading))
    for (let column = 1; column < row.length; column++) draw(row[column]!, column, y - own)
    y -= (lines.length - 1) * leading
  })
  if (setting.after !== null) drawProse(page, font, size - 1, y - 2.5 * size, setting.after)
  return file.save()
}

function drawProse(page: PDFPage, font: PDFFont, size: number, from: number, text: string): number {
  let y = from
  for (const line of wrapText(text, font, size, 480)) {
    page.drawText(line, { x: 60, y, size, font })
    y -= 1.25 * size
  }
  return y
}

/** Width as drawn: the font's own measure counts kerning, which is not drawn. */
const widthOf = (text: string, font: PDFFont, size: number) =>
  [...text].reduce((sum, sign) => sum + font.widthOfTextAtSize(sign, size), 0)

export function wrapText(text: string, font: PDFFont, size: number, room: number): string[] {
  const lines: string[] = []
  for (const each of text.split(' ')) {
    const longer = lines.length === 0 ? each : `${lines.at(-1)} ${each}`
    if (lines.length > 0 && widthOf(longer, font, size) <= room) lines[lines.length - 1] = longer
    else lines.push(each)
  }
  return lines
}
