import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createMacros, literal } from '../export-tables.ts'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

/** Each Parquet file has the rows of its CSV: same number, same content, amounts to the last decimal. */
export async function verifyParquet({ folder, connection, descriptor }: VerifyContext): Promise<Verification> {
  await createMacros(connection)
  const failures: string[] = []
  const there = descriptor.resources.filter(({ name }) => existsSync(join(folder, `${name}.parquet`)))
  for (const resource of there)
    failures.push(...(await compare(connection, resource, join(folder, `${resource.name}.parquet`))))
  const missing = descriptor.resources.length - there.length
  return {
    name: 'parquet',
    looked: `${there.length} tables`,
    failures: shown(failures),
    skipped: missing > 0 ? `${missing} tables have no .parquet here` : null,
  }
}

type Connection = VerifyContext['connection']

/** Both sides as the CSV prints them: printing an exact number is quick, reading it back from text is not. */
async function compare(connection: Connection, { name, schema }: VerifiedResource, path: string): Promise<string[]> {
  const file = `read_parquet(${literal(path)})`
  const columns = await rows<ParquetColumn>(connection, `describe select * from ${file}`)
  const fields = schema.fields.map((field) => field.name)
  const names = columns.map(({ column_name }) => column_name)
  if (names.join() !== fields.join()) return [`${name}.parquet: columns are ${names.join()}`]
  const csv = quoteName(`csv_${name}`)
  const [left] = await rows<Digest>(connection, digest(fields.map(quoteName), csv))
  const [right] = await rows<Digest>(connection, digest(columns.map(printed), file))
  if (left!.n !== right!.n) return [`${name}.parquet: ${right!.n} rows, the CSV has ${left!.n}`]
  if (left!.digest === right!.digest) return []
  const key = (schema.primaryKey ?? [fields[0]!]).map(quoteName).join(", ' ', ")
  const [row] = await rows<{ key: string }>(
    connection,
    `select concat(${key}) as key from (
       select * from ${csv} except all select ${columns.map((column) => `${printed(column)} as ${quoteName(column.column_name)}`).join(', ')} from ${file})
     order by key limit 1`,
  )
  return [`${name}.parquet: row ${JSON.stringify(row?.key ?? '?')} is another than in the CSV`]
}

interface ParquetColumn {
  column_name: string
  column_type: string
}

interface Digest {
  n: string
  digest: string
}

function digest(cells: readonly string[], source: string): string {
  return `select count(*) as n, coalesce(bit_xor(hash(${cells.join(', ')})), 0)::varchar as digest from ${source}`
}

function printed({ column_name, column_type }: ParquetColumn): string {
  const cell = quoteName(column_name)
  if (column_type.startsWith('DECIMAL')) return `printed_number(${cell})`
  return column_type.startsWith('TIMESTAMP') ? `printed_time(${cell})` : `${cell}::varchar`
}
