import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DUCKDB_TYPES } from './column-type.ts'
import { type FileFacts, fileFacts } from './file-facts.ts'
import type { Column, Table } from './table-model.ts'

/** A table as it stands in a release folder. */
export interface ExportedTable extends FileFacts {
  table: Table
  rows: number
}

/** Columns whose words come from others: a value that a spreadsheet would run gets one blank before it. All other text must not start so. */
const QUOTED = new Set([
  'as_printed',
  'attribution',
  'child_printed',
  'detail',
  'label',
  'new',
  'old',
  'parent_label',
  'parent_printed',
  'publisher_as_cited',
  'title',
])

/** Makes the macros that print cells. They are temporary: they leave nothing in the database. */
export async function createMacros(connection: DuckDBConnection): Promise<void> {
  await connection.run(await readFile(join(import.meta.dirname, '../../sql/release/macros.sql'), 'utf8'))
}

/** Writes `<table>.csv`: UTF-8 without BOM, LF, RFC 4180, plain numbers, an empty cell for ∅, in total order. Needs {@link createMacros}. */
export async function exportCsv(
  connection: DuckDBConnection,
  table: Table,
  source: string,
  folder: string,
): Promise<ExportedTable> {
  const name = `${table.name}.csv`
  const cells = table.columns.map((column) => `${csvCell(column)} as "${column.name}"`)
  const rows = await copy(
    connection,
    `select ${cells.join(', ')} from ${source} as t order by ${order(table)}`,
    join(folder, name),
    ['format csv', 'header', "delimiter ','", `quote '"'`, `escape '"'`, "nullstr ''"],
  )
  return { ...(await fileFacts(folder, name)), table, rows }
}

/** Writes `<table>.parquet`: exact types, Snappy because readers in a browser know no other, our facts as key-value metadata. */
export async function exportParquet(
  connection: DuckDBConnection,
  table: Table,
  source: string,
  folder: string,
  metadata: Readonly<Record<string, string>>,
): Promise<ExportedTable> {
  const name = `${table.name}.parquet`
  const cells = table.columns.map((column) => `(${cellText(column)})::${DUCKDB_TYPES[column.type]} as "${column.name}"`)
  const pairs = Object.entries(metadata).map(([key, value]) => `${key}: ${literal(value)}`)
  const rows = await copy(
    connection,
    `select ${cells.join(', ')} from ${source} as t order by ${order(table)}`,
    join(folder, name),
    ['format parquet', 'compression snappy', `kv_metadata {${pairs.join(', ')}}`],
  )
  return { ...(await fileFacts(folder, name)), table, rows }
}

async function copy(
  connection: DuckDBConnection,
  query: string,
  path: string,
  options: readonly string[],
): Promise<number> {
  const result = await connection.runAndReadAll(`copy (${query}) to ${literal(path)} (${options.join(', ')})`)
  return Number(result.getRows()[0]![0])
}

function csvCell(column: Column): string {
  if (column.type === 'money' || column.type === 'real' || column.type === 'rate')
    return `printed_number(t."${column.name}")`
  if (column.type === 'time') return `printed_time(t."${column.name}")`
  return cellText(column)
}

function cellText({ name }: Column): string {
  return QUOTED.has(name) ? `quoted_text(t."${name}")` : `t."${name}"`
}

function order(table: Table): string {
  return table.sortBy.map((name) => `t."${name}"`).join(', ')
}

/** A text as an SQL literal: paths and facts of ours that cannot be bound in COPY. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
