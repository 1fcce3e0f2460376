import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { literal } from '../export-tables.ts'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

/** Each Parquet file has the rows of its CSV: same number, same content, amounts to the last decimal. */
export async function verifyParquet({ folder, connection, descriptor }: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  const there = descriptor.resources.filter(({ name }) => existsSync(join(folder, `${name}.parquet`)))
  for (const resource of there) {
    const file = literal(join(folder, `${resource.name}.parquet`))
    const types = await rows<{ column_name: string; column_type: string }>(
      connection,
      `describe select * from read_parquet(${file})`,
    )
    const cells = types.map(({ column_name, column_type }) => `try_cast(${quoteName(column_name)} as ${column_type})`)
    const names = resource.schema.fields.map(({ name }) => name)
    if (types.map(({ column_name }) => column_name).join() !== names.join()) {
      failures.push(`${resource.name}.parquet: columns are ${types.map(({ column_name }) => column_name).join()}`)
      continue
    }
    const digest = (columns: string, source: string): string =>
      `select count(*) as n, coalesce(bit_xor(hash(${columns})), 0)::varchar as digest from ${source}`
    const [csv] = await rows<Digest>(connection, digest(cells.join(', '), quoteName(`csv_${resource.name}`)))
    const [parquet] = await rows<Digest>(connection, digest(names.map(quoteName).join(', '), `read_parquet(${file})`))
    if (csv!.n !== parquet!.n) failures.push(`${resource.name}.parquet: ${parquet!.n} rows, the CSV has ${csv!.n}`)
    else if (csv!.digest !== parquet!.digest) failures.push(await firstDifference(connection, resource, file, cells))
  }
  const missing = descriptor.resources.length - there.length
  return {
    name: 'parquet',
    looked: `${there.length} tables`,
    failures: shown(failures),
    skipped: missing > 0 ? `${missing} tables have no .parquet here` : null,
  }
}

interface Digest {
  n: string
  digest: string
}

async function firstDifference(
  connection: VerifyContext['connection'],
  { name, schema }: VerifiedResource,
  file: string,
  cells: readonly string[],
): Promise<string> {
  const key = (schema.primaryKey ?? [schema.fields[0]!.name])
    .map((column) => `${quoteName(column)}::varchar`)
    .join(", ' ', ")
  const typed = cells.map((cell, i) => `${cell} as ${quoteName(schema.fields[i]!.name)}`).join(', ')
  const [row] = await rows<{ key: string }>(
    connection,
    `select concat(${key}) as key from (select ${typed} from ${quoteName(`csv_${name}`)} except all select * from read_parquet(${file})) order by key limit 1`,
  )
  return `${name}.parquet: row ${JSON.stringify(row?.key ?? '?')} is another than in the CSV`
}
