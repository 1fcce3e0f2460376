import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance, StatementType, type DuckDBConnection } from '@duckdb/node-api'
import { QueryError } from '../errors.ts'

export interface Answer {
  columns: string[]
  /** Values as a release prints them; null = ∅. */
  rows: (string | null)[][]
}

const READING = new Set([StatementType.SELECT, StatementType.EXPLAIN])

/**
 * Opens the tables of a release folder for reading: a view for each Parquet file, nothing else reachable.
 * @param use gets the connection; it closes afterwards
 */
export async function withRelease<T>(folder: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const temp = await mkdtemp(join(tmpdir(), 'lossrange-query-'))
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: temp,
  })
  const connection = await instance.connect()
  try {
    await connection.run(`set TimeZone = 'UTC'`)
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.parquet')).sort()) {
      const table = file.slice(0, -'.parquet'.length)
      await connection.run(`create view "${table}" as from read_parquet(${quoted(join(resolve(folder), file))})`)
    }
    await lock(connection, resolve(folder))
    return await use(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
    await rm(temp, { recursive: true, force: true })
  }
}

/** After this the query reaches nothing but the folder, installs nothing, and can't undo it. */
export async function lock(connection: DuckDBConnection, folder: string): Promise<void> {
  await connection.run(`set allowed_directories = [${quoted(folder)}]`)
  await connection.run('set enable_external_access = false')
  await connection.run('set lock_configuration = true')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * Answers one question. Amounts come back exact, as a release prints them: plain, trailing zeros cut.
 * @throws QueryError on anything but one SELECT, and on what DuckDB refuses: its words
 */
export async function query(connection: DuckDBConnection, sql: string): Promise<Answer> {
  try {
    const statements = await connection.extractStatements(sql)
    if (statements.count !== 1)
      throw new QueryError(`one SELECT statement is expected, got ${statements.count} statements`)
    const prepared = await statements.prepare(0)
    if (!READING.has(prepared.statementType))
      throw new QueryError('a release is only read: one SELECT statement is expected')
    const result = await prepared.runAndReadAll()
    return {
      columns: result.columnNames(),
      rows: result.getRowsJson().map((row) => row.map(printValue)),
    }
  } catch (error) {
    if (error instanceof QueryError) throw error
    throw new QueryError((error as Error).message, { cause: error })
  }
}

function printValue(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The answer as a table for people: columns aligned, ∅ for nothing. */
export function formatTable({ columns, rows }: Answer): string {
  const lines = [columns, ...rows.map((row) => row.map((value) => value ?? '∅'))]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  const isNumber = columns.map((_, i) => rows.every((row) => row[i] === null || /^-?[\d.]+$/.test(row[i]!)))
  const format = (line: readonly string[]) =>
    line
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [format(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1).map(format)].join(
    '\n',
  )
}
