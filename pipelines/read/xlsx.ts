import { DamagedFileError } from '../errors.ts'
import type { Document } from './document.ts'
import { readSheet, type Line, type Places } from './sheet.ts'
import { columnName, parseSheet, parseStrings, parseStyles, parseWorkbook, type SheetCells } from './xlsx-parts.ts'
import { readMembers } from './zip.ts'

/**
 * Reads a workbook: each visible sheet may hold several tables. Numbers are the stored digits, with currency or percent
 * from their format; dates are ISO days. Places are `Sheet1!C4`, texts beside tables `Sheet1!b2`.
 * @throws the errors of an archive; DamagedFileError where a part is missing
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Omit<Document, 'charset'>> {
  const parts = await readMembers(bytes, name, (part) =>
    /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(
      part,
    ),
  )
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part.bytes]))
  const text = (path: string) => {
    const part = byName.get(path.toLowerCase())
    return part === undefined ? null : decodeXml(part)
  }
  const workbook = text('xl/workbook.xml')
  if (workbook === null) throw new DamagedFileError(name, 'its part xl/workbook.xml is missing', 'XLSX')
  const { sheets, base1904 } = parseWorkbook(workbook, text('xl/_rels/workbook.xml.rels') ?? '')
  const strings = parseStrings(text('xl/sharedStrings.xml') ?? '')
  const formats = parseStyles(text('xl/styles.xml') ?? '')
  const document: Omit<Document, 'charset'> = {
    format: 'xlsx',
    language: null,
    title: null,
    blocks: [],
    tables: [],
    warnings: [],
  }
  for (const sheet of sheets) {
    if (sheet.hidden) {
      document.warnings.push(`sheet "${sheet.name}" is hidden and left out`)
      continue
    }
    const xml = text(sheet.path)
    if (xml === null) {
      if (/worksheets\//.test(sheet.path)) throw new DamagedFileError(name, `its part ${sheet.path} is missing`, 'XLSX')
      document.warnings.push(`sheet "${sheet.name}" is no table (a chart or macro sheet) and left out`)
      continue
    }
    const cells = parseSheet(xml, { strings, formats, base1904, file: name })
    const { blocks, tables } = readSheet(linesOf(cells), placesOf(sheet.name))
    for (const block of blocks) document.blocks.push(block)
    for (const table of tables) document.tables.push(table)
    document.warnings.push(...doubts(sheet.name, cells))
  }
  return document
}

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe
  return new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}

function placesOf(sheet: string): Places {
  return {
    cell: (line, column) => `${sheet}!${columnName(column)}${line}`,
    block: (_line, _column, index) => `${sheet}!b${index}`,
    table: (index) => `${sheet}!t${index}`,
  }
}

/** Rows that the file leaves out are blank lines; a cell merged over rows stands in each of them. */
function* linesOf({ rows, merged }: SheetCells): Generator<Line> {
  for (const { top, bottom, left } of merged) {
    const text = rows.get(top)?.[left] ?? ''
    if (text === '' || bottom - top > 10_000) continue
    for (let row = top + 1; row <= bottom; row++) {
      const cells = rows.get(row)
      if (cells === undefined || cells.every((cell) => cell === '')) continue
      while (cells.length <= left) cells.push('')
      cells[left] ||= text
    }
  }
  let last = 0
  for (const number of [...rows.keys()].sort((a, b) => a - b)) {
    if (number > last + 1) yield { number: last + 1, texts: [] }
    yield { number, texts: rows.get(number)! }
    last = number
  }
}

function doubts(sheet: string, { hiddenRows, hiddenColumns }: SheetCells): string[] {
  const found: string[] = []
  if (hiddenRows.length > 0)
    found.push(`sheet "${sheet}": ${hiddenRows.length} rows are hidden, the first is ${hiddenRows[0]}; they are read`)
  if (hiddenColumns > 0) found.push(`sheet "${sheet}" has hidden columns; they are read`)
  return found
}
