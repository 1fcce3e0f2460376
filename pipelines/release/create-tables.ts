import type { DuckDBConnection } from '@duckdb/node-api'
import { DUCKDB_TYPES } from './column-type.ts'
import { type Table, tables } from './table-model.ts'

/** Makes every table of the contract, empty, in the schema `main`. Keys are checked by the gate, not by the table: a load stays fast. */
export async function createTables(connection: DuckDBConnection): Promise<void> {
  await connection.run(tables.map(tableDdl).join('\n'))
}

/** `create table` of one table. Names are quoted: `when` and `default` are words of SQL. */
export function tableDdl(table: Table): string {
  const columns = table.columns.map(
    ({ name, type, required }) => `  "${name}" ${DUCKDB_TYPES[type]}${required ? ' not null' : ''}`,
  )
  return `create table main."${table.name}" (\n${columns.join(',\n')}\n);`
}
