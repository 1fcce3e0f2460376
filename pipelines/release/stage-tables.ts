import type { DuckDBConnection } from '@duckdb/node-api'
import { OF_THE_RELEASE } from './content-hash.ts'
import { type ExportedTable, exportCsv, exportParquet } from './export-tables.ts'
import { type Table, tables } from './table-model.ts'

/** SQL name of a table's rows: two tables say something of the release and are made with it. */
export function sourceOf(table: string): string {
  return OF_THE_RELEASE.has(table) ? `release_${table}` : `main."${table}"`
}

/** Writes the CSV of every table but those of the release itself; for them a row without size or hash stands in the result. */
export async function stageContent(connection: DuckDBConnection, folder: string): Promise<ExportedTable[]> {
  const staged: ExportedTable[] = []
  for (const table of tables)
    staged.push(
      OF_THE_RELEASE.has(table.name) ? empty(table) : await exportCsv(connection, table, sourceOf(table.name), folder),
    )
  return staged
}

/** Writes the CSVs that were left out, now that `release_changes` and `release_checks` are there. */
export async function stageRest(
  connection: DuckDBConnection,
  folder: string,
  staged: readonly ExportedTable[],
): Promise<ExportedTable[]> {
  const all: ExportedTable[] = []
  for (const entry of staged)
    all.push(
      OF_THE_RELEASE.has(entry.table.name)
        ? await exportCsv(connection, entry.table, sourceOf(entry.table.name), folder)
        : entry,
    )
  return all
}

/** Writes the Parquet file of every table. */
export async function stageParquet(
  connection: DuckDBConnection,
  folder: string,
  metadata: Readonly<Record<string, string>>,
): Promise<ExportedTable[]> {
  const staged: ExportedTable[] = []
  for (const table of tables)
    staged.push(await exportParquet(connection, table, sourceOf(table.name), folder, metadata))
  return staged
}

function empty(table: Table): ExportedTable {
  return { table, name: `${table.name}.csv`, bytes: 0, sha256: '', rows: 0 }
}
