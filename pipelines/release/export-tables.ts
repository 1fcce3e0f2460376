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

/** A table in both its forms. */
export interface ExportedPair {
  csv: ExportedTable
  parquet: ExportedTable
}

/**
 * Writes `<table>.parquet` and `<table>.csv`, in total order. The CSV is made from the Parquet file: that is sorted already,
 * and sorting wide rows of text would take most of the time of a release. Needs {@link createMacros}.
 */
export async function exportTable(
  connection: DuckDBConnection,
  table: Table,
  source: string,
  folder: string,
  metadata: Readonly<Record<string, string>>,
): Promise<ExportedPair> {
  const parquet = await exportParquet(connection, table, source, folder, metadata)
  return { parquet, csv: await exportCsv(connection, table, folder) }
}

/** Exact types; Snappy because readers in a browser know no other; our facts as key-value metadata. */
async function exportParquet(
  connection: DuckDBConnection,
  table: Table,
  source: string,
  folder: string,
  metadata: Readonly<Record<string, string>>,
): Promise<ExportedTable> {
  const name = `${table.name}.parquet`
  const cells = table.columns.map(
    (column) => `(${quotedCell(column)})::${DUCKDB_TYPES[column.type]} as "${column.name}"`,
  )
  const order = table.sortBy.map((column) => `t."${column}"`).join(', ')
  const pairs = Object.entries(metadata).map(([key, value]) => `${key}: ${literal(value)}`)
  const query = `select ${cells.join(', ')} from ${source} as t order by ${order}`
  const options = ['format parquet', 'compression snappy', `kv_metadata {${pairs.join(', ')}}`]
  const rows = await copy(connection, query, join(folder, name), options)
  return { ...(await fileFacts(folder, name)), table, rows }
}

/** UTF-8 without BOM, LF, RFC 4180, plain numbers, an empty cell for ∅. */
async function exportCsv(connection: DuckDBConnection, table: Table, folder: string): Promise<ExportedTable> {
  const name = `${table.name}.csv`
  const cells = table.columns.map((column) => `${csvCell(column)} as "${column.name}"`)
  const query = `select ${cells.join(', ')} from read_parquet(${literal(join(folder, `${table.name}.parquet`))}) as t`
  const options = ['format csv', 'header', "delimiter ','", `quote '"'`, `escape '"'`, "nullstr ''"]
  const rows = await copy(connection, query, join(folder, name), options)
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

function csvCell({ name, type }: Column): string {
  if (type === 'money' || type === 'real' || type === 'rate') return `printed_number(t."${name}")`
  return type === 'time' ? `printed_time(t."${name}")` : `t."${name}"`
}

function quotedCell({ name }: Column): string {
  return QUOTED.has(name) ? `quoted_text(t."${name}")` : `t."${name}"`
}

/** A text as an SQL literal: paths and facts of ours that cannot be bound in COPY. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
