import type { DuckDBConnection } from '@duckdb/node-api'
import { OF_THE_RELEASE } from './content-hash.ts'
import { type ExportedTable, exportTable } from './export-tables.ts'
import { type Table, tables } from './table-model.ts'

/** SQL name of a table's rows: two tables say something of the release and are made with it. */
export function sourceOf(table: string): string {
  return OF_THE_RELEASE.has(table) ? `release_${table}` : `main."${table}"`
}

/** The files of every table, in contract order. */
export interface StagedTables {
  csv: ExportedTable[]
  parquet: ExportedTable[]
}

/** Writes every table but those of the release itself; for them entries without size or hash stand in the result. */
export async function stageContent(
  connection: DuckDBConnection,
  folder: string,
  metadata: Readonly<Record<string, string>>,
): Promise<StagedTables> {
  const staged: StagedTables = { csv: [], parquet: [] }
  for (const table of tables) {
    const pair = OF_THE_RELEASE.has(table.name)
      ? { csv: pending(table, 'csv'), parquet: pending(table, 'parquet') }
      : await exportTable(connection, table, sourceOf(table.name), folder, metadata)
    staged.csv.push(pair.csv)
    staged.parquet.push(pair.parquet)
  }
  return staged
}

/** Writes the tables that were left out, now that `release_changes` and `release_checks` are there. */
export async function stageRest(
  connection: DuckDBConnection,
  folder: string,
  metadata: Readonly<Record<string, string>>,
  staged: StagedTables,
): Promise<StagedTables> {
  const all: StagedTables = { csv: [...staged.csv], parquet: [...staged.parquet] }
  for (const [i, table] of tables.entries()) {
    if (!OF_THE_RELEASE.has(table.name)) continue
    const { csv, parquet } = await exportTable(connection, table, sourceOf(table.name), folder, metadata)
    all.csv[i] = csv
    all.parquet[i] = parquet
  }
  return all
}

function pending(table: Table, format: 'csv' | 'parquet'): ExportedTable {
  return { table, name: `${table.name}.${format}`, bytes: 0, sha256: '', rows: 0 }
}
