import { readFileSync } from 'node:fs'
import papaparse from 'papaparse'

/** Types of the contract, section 2. How each stands in DuckDB, Table Schema and CSV: `column-type.ts`. */
export const COLUMN_TYPES = [
  'id',
  'text',
  'code',
  'ids',
  'codes',
  'money',
  'real',
  'rate',
  'int',
  'bool',
  'date',
  'time',
  'hash',
] as const

export type ColumnType = (typeof COLUMN_TYPES)[number]

export interface Column {
  name: string
  type: ColumnType
  required: boolean
  /** e.g. `USD`, `row's unit`, `share, 0 to 1`; null = no unit. */
  unit: string | null
  codes: CodeSource | null
  /** The column whose values it must take; null = no foreign key. */
  references: { table: string; column: string } | null
  meaning: string
  /** What an empty cell means; null for a required column. */
  missing: string | null
  /** Where it comes from: a section of the method, a table, the document; null = see the meaning. */
  derivation: string | null
  example: string
  /** Concept of SDMX that it is; null = none. */
  sdmx: string | null
  /** Version of the contract. */
  introducedIn: string
  /** Version of the contract; null = in use. */
  deprecatedIn: string | null
}

/**
 * Where the codes of a column are listed. `own`: list of `code-list.ts`. `data`: a list of the published table `codes` that
 * is made from the method's lists. `table`: the values of another table's column that is no key.
 */
export type CodeSource =
  | { from: 'own'; list: string }
  | { from: 'data'; list: string }
  | { from: 'table'; table: string; column: string }

export interface Table {
  name: string
  /** `main why provenance reference`: the sections of the contract. */
  group: string
  /** What one row is. */
  grain: string
  primaryKey: readonly string[]
  /** Order of the published rows; the primary key but for `headlines`. Always total. */
  sortBy: readonly string[]
  columns: readonly Column[]
}

/** Every table of the contract in its order, every column described once. Descriptor, codebook, DDL, Parquet types and contract come from it. */
export const tables: readonly Table[] = readTables()

/** @throws RangeError for a table that the contract does not name: a bug of ours */
export function tableNamed(name: string): Table {
  const table = tables.find((table) => table.name === name)
  if (!table) throw new RangeError(`no table "${name}" in the contract`)
  return table
}

/** Rows of a file of `tables/`: the model as data. */
export function readModelFile(file: string): Record<string, string>[] {
  const text = readFileSync(`${import.meta.dirname}/tables/${file}`, 'utf8')
  const { data, errors } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const [fault] = errors
  if (fault) throw new RangeError(`tables/${file}, row ${(fault.row ?? 0) + 2}: ${fault.message}`)
  return data
}

function readTables(): Table[] {
  const rows = readModelFile('tables.csv')
  const columns = ['main', 'why', 'provenance', 'reference'].flatMap((group) => readModelFile(`${group}.csv`))
  const keys = new Map(rows.map((row) => [row['table'], row['primary_key']!.split(' ')]))
  return rows.map((row) => ({
    name: row['table']!,
    group: row['group']!,
    grain: row['grain']!,
    primaryKey: row['primary_key']!.split(' '),
    sortBy: row['sort_by']!.split(' '),
    columns: columns.filter((column) => column['table'] === row['table']).map((column) => readColumn(column, keys)),
  }))
}

function readColumn(row: Record<string, string>, keys: Map<string | undefined, string[]>): Column {
  const type = COLUMN_TYPES.find((type) => type === row['type'])
  if (!type)
    throw new RangeError(
      `tables: ${row['table']}.${row['column']} has type "${row['type']}", expected one of ${COLUMN_TYPES.join(' ')}`,
    )
  const [target, column] = row['references']!.split('.')
  return {
    name: row['column']!,
    type,
    required: row['required'] === 'true',
    unit: row['unit'] || null,
    codes: readCodeSource(row['codes']!),
    references: target ? { table: target, column: column ?? keys.get(target)![0]! } : null,
    meaning: row['meaning']!,
    missing: row['missing'] || null,
    derivation: row['derivation'] || null,
    example: row['example']!,
    sdmx: row['sdmx'] || null,
    introducedIn: row['introduced_in']!,
    deprecatedIn: row['deprecated_in'] || null,
  }
}

/** @param cell `status` (a list of ours), `data:semantics`, `table:measures.measurand`, or empty */
function readCodeSource(cell: string): CodeSource | null {
  if (cell === '') return null
  if (cell.startsWith('data:')) return { from: 'data', list: cell.slice('data:'.length) }
  if (!cell.startsWith('table:')) return { from: 'own', list: cell }
  const [table, column] = cell.slice('table:'.length).split('.')
  return { from: 'table', table: table!, column: column! }
}
