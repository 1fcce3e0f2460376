import { createReadStream } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import papaparse from 'papaparse'
import { literal } from './export-tables.ts'

/**
 * Shows a CSV of a release as a temporary view in which every column is text, as printed; ∅ is NULL.
 * @param columns names that the view must have at least: one that the file lacks is NULL in each row
 */
export async function viewCsv(
  connection: DuckDBConnection,
  path: string,
  view: string,
  columns: readonly string[] = [],
): Promise<void> {
  const header = await readHeader(path)
  const types = header.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  const missing = columns.filter((name) => !header.includes(name)).map((name) => `, null::varchar as "${name}"`)
  await connection.run(
    `create or replace temp view "${view}" as select *${missing.join('')} from read_csv(${literal(path)}, auto_detect = false, header = true,
     delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${types}})`,
  )
}

/** Column names of a CSV: its first record. */
export async function readHeader(path: string): Promise<string[]> {
  for await (const chunk of createReadStream(path, {
    encoding: 'utf8',
    highWaterMark: 65_536,
  }) as AsyncIterable<string>) {
    return papaparse.parse<string[]>(chunk, { preview: 1 }).data[0] ?? []
  }
  return []
}
