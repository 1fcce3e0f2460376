import { readFileSync, readdirSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import papaparse from 'papaparse'
import { contractCodes } from '../../pipelines/release/code-list.ts'
import { createTables } from '../../pipelines/release/create-tables.ts'
import { tableNamed } from '../../pipelines/release/table-model.ts'

/** Values as text; an absent or empty one is ∅. */
export type Row = Record<string, string>

/** Rows of each table. */
export type Rows = Record<string, Row[]>

const folder = `${import.meta.dirname}/small`

/** A few consistent rows: four publishers, five claims, three estimates; the state of knowledge of the contract's examples. */
export function smallRows(): Rows {
  const rows: Rows = Object.fromEntries(
    readdirSync(folder).map((file) => {
      const { data } = papaparse.parse<Row>(readFileSync(`${folder}/${file}`, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      })
      return [file.replace('.csv', ''), data]
    }),
  )
  const own = contractCodes().map((code) => ({ ...code, sort: String(code.sort) }))
  return { ...rows, codes: [...own, ...rows['codes']!] }
}

/** An in-memory database with every table of the contract and the rows of `small/`, after `edit` changed them. */
export async function smallDatabase(edit: (rows: Rows) => void = () => {}, threads = 1): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  await connection.run(`set TimeZone = 'UTC'`)
  await createTables(connection)
  const rows = smallRows()
  edit(rows)
  await connection.run(
    Object.entries(rows)
      .map(([table, list]) => insertion(table, list))
      .join(''),
  )
  return connection
}

function insertion(table: string, rows: readonly Row[]): string {
  const { columns } = tableNamed(table)
  for (const name of rows.flatMap((row) => Object.keys(row)))
    if (!columns.some((column) => column.name === name)) throw new RangeError(`${table} has no column ${name}`)
  const values = rows.map(
    (row) => `(${columns.map(({ name }) => (row[name] ? `'${row[name].replaceAll("'", "''")}'` : 'null')).join(', ')})`,
  )
  return rows.length === 0 ? '' : `insert into main."${table}" values ${values.join(', ')};`
}

/** The row of a table whose first column has this value. */
export function rowOf(rows: Rows, table: string, id: string): Row {
  const [key] = tableNamed(table).primaryKey
  const row = rows[table]?.find((row) => row[key!] === id)
  if (!row) throw new RangeError(`no ${table} ${id}`)
  return row
}
