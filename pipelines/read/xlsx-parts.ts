import { Parser } from 'htmlparser2'
import { DamagedFileError, TooLargeError } from '../errors.ts'
import { formatNumber, numberFormat, type NumberFormat } from './xlsx-format.ts'

/** Cells of one sheet, blank ones between counted. */
const MAX_CELLS = 20_000_000
const MAX_COLUMNS = 16_384

export interface SheetPart {
  name: string
  path: string
  hidden: boolean
}

export interface SheetCells {
  /** Rows by number from 1; texts by column from 0. */
  rows: Map<number, string[]>
  /** Merged areas: rows from 1, columns from 0, both ends inside. */
  merged: { top: number; bottom: number; left: number; right: number }[]
  hiddenRows: number[]
  hiddenColumns: number
}

type Attributes = Record<string, string>

/** One pass over a part's XML: names without their prefix. */
function scan(
  xml: string,
  on: { open?(tag: string, attributes: Attributes): void; text?(text: string): void; close?(tag: string): void },
): void {
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => on.open?.(local(name), attributes),
      ontext: (text) => on.text?.(text),
      onclosetag: (name) => on.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
}

/** Sheets in the order of their tabs. */
export function parseWorkbook(workbook: string, relations: string): { sheets: SheetPart[]; base1904: boolean } {
  const targets = new Map<string, string>()
  scan(relations, {
    open(tag, { Id, Target }) {
      if (tag === 'Relationship' && Id !== undefined && Target !== undefined)
        targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'))
    },
  })
  const sheets: SheetPart[] = []
  let base1904 = false
  scan(workbook, {
    open(tag, attributes) {
      if (tag === 'workbookPr') base1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (tag !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const path = targets.get(id)
      if (path !== undefined)
        sheets.push({ name: attributes.name ?? '', path, hidden: /hidden/i.test(attributes.state ?? '') })
    },
  })
  return { sheets, base1904 }
}

/** Shared strings by index; readings of Japanese words (`rPh`) are not part of the text. */
export function parseStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  scan(xml, {
    open(tag) {
      if (tag === 'si') text = ''
      if (tag === 'rPh') phonetic++
      inText = tag === 't' && phonetic === 0
    },
    text(part) {
      if (inText) text += part
    },
    close(tag) {
      if (tag === 'rPh') phonetic--
      if (tag === 't') inText = false
      if (tag === 'si') strings.push(unescapeText(text))
    },
  })
  return strings
}

/** Number formats by the index that a cell's `s` names. */
export function parseStyles(xml: string): NumberFormat[] {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  scan(xml, {
    open(tag, attributes) {
      if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (tag === 'cellXfs') inCells = true
      if (tag === 'xf' && inCells) formats.push(numberFormat(Number(attributes.numFmtId ?? 0), codes))
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** Cells of a sheet as texts. */
export function parseSheet(
  xml: string,
  about: { strings: readonly string[]; formats: readonly NumberFormat[]; base1904: boolean; file: string },
): SheetCells {
  const sheet: SheetCells = { rows: new Map(), merged: [], hiddenRows: [], hiddenColumns: 0 }
  let row = 0
  let column = -1
  let cells: string[] = []
  let type = 'n'
  let style = 0
  let value = ''
  let reading = false
  let phonetic = 0
  let total = 0
  const finish = () => {
    if (value === '') return
    if (column >= MAX_COLUMNS || (total += Math.max(0, column + 1 - cells.length)) > MAX_CELLS) {
      throw new TooLargeError(about.file, `a sheet has more than ${MAX_CELLS} cells`, `at most ${MAX_CELLS}`)
    }
    while (cells.length < column) cells.push('')
    cells[column] = textOf(value, type, style, about)
  }
  scan(xml, {
    open(tag, attributes) {
      if (tag === 'v' || tag === 't') reading = phonetic === 0
      else if (tag === 'rPh') phonetic++
      else if (tag === 'c') {
        column = attributes.r === undefined ? column + 1 : columnIndex(attributes.r)
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        value = ''
      } else if (tag === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r)
        column = -1
        cells = sheet.rows.get(row) ?? []
        sheet.rows.set(row, cells)
        if (isTrue(attributes.hidden)) sheet.hiddenRows.push(row)
      } else if (tag === 'col' && isTrue(attributes.hidden)) sheet.hiddenColumns++
      else if (tag === 'mergeCell') sheet.merged.push(...areaOf(attributes.ref ?? ''))
    },
    text(part) {
      if (reading) value += part
    },
    close(tag) {
      if (tag === 'v' || tag === 't') reading = false
      else if (tag === 'rPh') phonetic--
      else if (tag === 'c') finish()
    },
  })
  return sheet
}

function textOf(value: string, type: string, style: number, about: Parameters<typeof parseSheet>[1]): string {
  switch (type) {
    case 's': {
      const text = about.strings[Number(value)]
      if (text === undefined)
        throw new DamagedFileError(about.file, `a cell names the shared text ${value}, which is missing`, 'XLSX')
      return text
    }
    case 'n':
      return formatNumber(
        value,
        about.formats[style] ?? { is: 'number', prefix: '', suffix: '', parts: '' },
        about.base1904,
      )
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
    default:
      return unescapeText(value)
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** `_x000D_` stands for a sign that XML can't hold. */
function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

/** `C4` → 2. */
export function columnIndex(reference: string): number {
  let index = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0) & ~32
    if (code < 65 || code > 90) break
    index = index * 26 + code - 64
  }
  return index - 1
}

/** 2 → `C`. */
export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

function areaOf(reference: string): SheetCells['merged'] {
  const [from, to] = reference.split(':')
  if (from === undefined || to === undefined) return []
  const line = (cell: string) => Number(/\d+$/.exec(cell)?.[0] ?? 0)
  return [{ top: line(from), bottom: line(to), left: columnIndex(from), right: columnIndex(to) }]
}
