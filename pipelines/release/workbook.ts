import type { DuckDBConnection } from '@duckdb/node-api'
import { unzipSync, zipSync } from 'fflate'
import { byCodePoint } from './file-facts.ts'
import { rows as query } from './release-facts.ts'
import { type Column, type Table, tableNamed } from './table-model.ts'

/** Above this many rows in its sheets the workbook is left out: Excel is not the tool then. */
export const WORKBOOK_ROWS = 50_000

/** Tables that are sheets, in order; README and codebook stand before them. */
export const SHEET_TABLES = ['headlines', 'estimates', 'claims', 'sources', 'changes'] as const

type Cell = {
  value: string | number | boolean
  type: typeof String | typeof Number | typeof Boolean
  fontWeight?: 'bold'
} | null

/**
 * `lossrange.xlsx` for people. Text goes in as text cells, so that `004` stays and nothing is run; an amount of more than 15
 * digits too, because Excel would round it.
 * @param sources SQL name of each table of {@link SHEET_TABLES}
 * @param notes lines of the README sheet
 * @param codebook rows of the codebook, the header first
 */
export async function workbook(
  connection: DuckDBConnection,
  sources: (table: string) => string,
  notes: readonly string[],
  codebook: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const sheets = [
    { sheet: 'README', data: notes.map((line) => [text(line)]) },
    { sheet: 'codebook', data: codebook.map((row, i) => row.map((value) => (i === 0 ? heading(value) : text(value)))) },
  ]
  for (const name of SHEET_TABLES)
    sheets.push({ sheet: name, data: await sheetRows(connection, tableNamed(name), sources(name)) })
  return fixTimes(await writeXlsxFile(sheets).toBuffer())
}

async function sheetRows(connection: DuckDBConnection, table: Table, source: string): Promise<Cell[][]> {
  const order = table.sortBy.map((name) => `"${name}"`).join(', ')
  const rows = await query<Record<string, string | boolean | null>>(
    connection,
    `select * from ${source} order by ${order}`,
  )
  return [
    table.columns.map(({ name }) => heading(name)),
    ...rows.map((row) => table.columns.map((column) => cell(row[column.name] ?? null, column))),
  ]
}

function cell(value: string | boolean | null, { type }: Column): Cell {
  if (value === null) return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (type === 'time') return text(`${value.replace(' ', 'T').replace(/\.\d+$/, '')}Z`)
  if (type !== 'money' && type !== 'real' && type !== 'rate' && type !== 'int') return text(value)
  const plain = value.includes('.') ? value.replace(/\.?0+$/, '') : value
  const digits = plain.replace(/[-.]/g, '').replace(/^0+/, '').length
  return digits <= 15 ? { value: Number(plain), type: Number } : text(plain)
}

function text(value: string): Cell {
  return value === '' ? null : { value: value.slice(0, 32_767), type: String } // Excel's own limit for a cell
}

function heading(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' }
}

/** The writer stamps the current time into the zip and the document; both are set to a fixed one. */
function fixTimes(bytes: Uint8Array): Uint8Array {
  const mtime = new Date('1980-01-01T00:00:00') // local time on purpose: zip has no zone
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => byCodePoint(a, b))
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, [content, { mtime, level: 6 }]])))
}
