import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'

/** A table of a release as its descriptor says. */
export interface PlannedTable {
  name: string
  csv: string
  columns: string[]
  /** Columns of amounts, rates and counts. */
  numbers: string[]
}

/** Rows and sums of a release, by `table` (rows) and `table.column` (sum in units of 1e-12, exact). */
export type Sums = ReadonlyMap<string, bigint>

/** The tables that `datapackage.json` lists. */
export async function plannedTables(folder: string): Promise<PlannedTable[]> {
  const { resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as Descriptor
  return resources.map(({ name, path, schema: { fields } }) => ({
    name,
    csv: path,
    columns: fields.map((field) => field.name),
    numbers: fields.filter(({ type }) => type === 'number' || type === 'integer').map((field) => field.name),
  }))
}

interface Descriptor {
  resources: { name: string; path: string; schema: { fields: { name: string; type: string }[] } }[]
}

/**
 * Our own sums, straight from the cells of the CSV: what the readers of others must find.
 * @throws Error on a cell that is no plain decimal
 */
export async function sumsOfCsv(folder: string): Promise<Sums> {
  const sums = new Map<string, bigint>()
  for (const { name, csv, numbers } of await plannedTables(folder)) {
    const text = await readFile(join(folder, csv), 'utf8')
    const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    sums.set(name, BigInt(data.length))
    for (const column of numbers)
      sums.set(
        `${name}.${column}`,
        data.reduce((sum, row) => sum + units(row[column]!, `${name}.${column}`), 0n),
      )
  }
  return sums
}

function units(cell: string, where: string): bigint {
  if (cell === '') return 0n
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(cell) ?? []
  if (whole === undefined) throw new Error(`${where}: "${cell}" is no plain decimal of at most 12 decimals`)
  return BigInt(`${sign}${whole}${decimals.padEnd(12, '0')}`)
}

/**
 * What a reader printed: `table TAB column TAB sum` a line, an empty column for the number of rows. A sum may come in
 * parts of seven digits, the highest first, from a language without big integers.
 */
export function parseSums(printed: string): Sums {
  const lines = printed.trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [table, column, sum = ''] = line.split('\t')
      return [
        column ? `${table}.${column}` : table!,
        sum.split(' ').reduce((n, part) => n * 10_000_000n + BigInt(part), 0n),
      ]
    }),
  )
}

/** Each row count and sum that differs, in words; null = all are equal. */
export function differences(expected: Sums, got: Sums): string | null {
  const faults = [...new Set([...expected.keys(), ...got.keys()])]
    .filter((key) => expected.get(key) !== got.get(key))
    .map((key) => `${key}: read ${shown(got.get(key), key)}, the CSV has ${shown(expected.get(key), key)}`)
  return faults.length === 0 ? null : faults.slice(0, 20).join('\n')
}

function shown(value: bigint | undefined, key: string): string {
  if (value === undefined) return 'nothing'
  if (!key.includes('.')) return `${value} rows`
  const digits = (value < 0n ? -value : value).toString().padStart(13, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -12)}.${digits.slice(-12)}`
}
