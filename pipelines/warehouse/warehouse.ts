import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { WarehouseError } from '../errors.ts'
import { writeRows } from './ndjson.ts'

export interface WarehouseOptions {
  /** Folder with one NDJSON file for each `stage` table: what this run holds. */
  inputs: string
  /** ISO day: clock and knowledge cut-off. */
  asOf: string
  /** Checks ask for it; default demo. */
  channel?: 'demo' | 'live'
  threads?: number
  memoryLimit?: string
}

/** SQL kept as files: `sql/<folder>/NN-name.sql`, run whole, in the order of their names. */
const SQL = join(import.meta.dirname, '../../sql')

/** Macros that read wide decimals fast (`00-macros.sql`). */
const CASTS: Readonly<Record<string, string>> = {
  'DECIMAL(38,6)': 'money',
  'DECIMAL(38,9)': 'rate9',
  'DECIMAL(38,12)': 'real12',
}

/**
 * The DuckDB of one run: in memory, rebuilt each time, gone when it closes. Schema `stage` holds what came in and what
 * models make on the way, `ref` the reference tables, `main` the public tables of the contract.
 */
export class Warehouse {
  readonly connection: DuckDBConnection
  readonly #instance: DuckDBInstance
  readonly #temp: string

  private constructor(connection: DuckDBConnection, instance: DuckDBInstance, temp: string) {
    this.connection = connection
    this.#instance = instance
    this.#temp = temp
  }

  /** @throws WarehouseError when an input does not load: the file and what DuckDB says of it */
  static async open(options: WarehouseOptions): Promise<Warehouse> {
    // Its own folder to spill into: two instances that share one crash.
    const temp = await mkdtemp(join(tmpdir(), 'lossrange-duckdb-'))
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      temp_directory: temp,
      threads: String(options.threads ?? 2),
      memory_limit: options.memoryLimit ?? '1200MB',
    })
    const connection = await instance.connect()
    const warehouse = new Warehouse(connection, instance, temp)
    await connection.run(`set TimeZone = 'UTC'`)
    await warehouse.#set('inputs', options.inputs)
    await warehouse.#set('reference', join(SQL, 'reference'))
    await warehouse.#set('as_of', options.asOf)
    await warehouse.#set('channel', options.channel ?? 'demo')
    await warehouse.runFolder('schema')
    return warehouse
  }

  async #set(name: string, value: string): Promise<void> {
    await this.connection.run(`set variable ${name} = $value`, { value })
  }

  /**
   * Runs the files of `sql/<folder>` whose number lies in [from, to), in order of their names.
   * @throws WarehouseError naming the file
   */
  async runFolder(folder: string, from = 0, to = 1000): Promise<void> {
    const files = (await readdir(join(SQL, folder))).filter((file) => file.endsWith('.sql')).sort()
    for (const file of files) {
      const number = Number(/^\d+/.exec(file)?.[0])
      if (number >= from && number < to) await this.runFile(join(folder, file))
    }
  }

  async runFile(file: string): Promise<void> {
    const sql = await readFile(join(SQL, file), 'utf8')
    try {
      await this.connection.run(sql)
    } catch (error) {
      throw new WarehouseError(`sql/${file}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }

  /** Rows of a query; DECIMAL, dates and big integers as exact strings, lists as arrays. */
  async rows<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
    const result = await this.connection.runAndReadAll(sql)
    return result.getRowObjectsJson() as Row[]
  }

  /**
   * Makes a table of rows that TypeScript computed.
   * @param table name with its schema
   * @param columns SQL type of each column, in order: values are cast, never guessed
   */
  async load(table: string, columns: Readonly<Record<string, string>>, rows: Iterable<object>): Promise<void> {
    await this.#readRows(table, columns, rows, (from) => `create or replace table ${table} as ${from}`)
  }

  /** Adds rows that TypeScript computed to a table that is there; a key of a row that is no column is an error. */
  async fill(table: string, rows: readonly object[]): Promise<void> {
    const [schema, name] = table.split('.')
    const described = await this.rows<{ column_name: string; data_type: string }>(
      `select column_name, data_type from duckdb_columns() where schema_name = '${schema}' and table_name = '${name}' order by column_index`,
    )
    const columns = Object.fromEntries(described.map((column) => [column.column_name, column.data_type]))
    const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => !(key in columns))
    if (unknown !== undefined) throw new WarehouseError(`${table} has no column "${unknown}"`)
    await this.#readRows(table, columns, rows, (from) => `insert into ${table} by name ${from}`)
  }

  async #readRows(
    table: string,
    columns: Readonly<Record<string, string>>,
    rows: Iterable<object>,
    statement: (from: string) => string,
  ): Promise<void> {
    const file = join(this.#temp, `${table}.ndjson`)
    await writeRows(file, rows)
    const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type in CASTS ? 'VARCHAR' : type}'`)
    const names = Object.entries(columns).map(([name, type]) =>
      type in CASTS ? `${CASTS[type]}("${name}") as "${name}"` : `"${name}"`,
    )
    try {
      await this.connection.run(
        statement(
          `select ${names.join(', ')} from read_json($file, format = 'newline_delimited', columns = {${types.join(', ')}})`,
        ),
        { file },
      )
    } catch (error) {
      throw new WarehouseError(`${table}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    await rm(file)
  }

  async close(): Promise<void> {
    this.connection.closeSync()
    this.#instance.closeSync()
    await rm(this.#temp, { recursive: true, force: true })
  }
}
