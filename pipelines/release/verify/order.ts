import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

/** Rows stand in the order of their key, in code points, numbers as numbers. */
export async function verifyOrder({ folder, connection, filled }: VerifyContext): Promise<Verification> {
  const sorted = readOrders(folder)
  const failures: string[] = []
  for (const resource of filled) {
    const columns = sorted.get(resource.name) ?? resource.schema.primaryKey
    if (!columns) continue
    const key = `(${columns.map((column) => typed(column, resource)).join(', ')}, 0)` // a row, also of one column
    const [first] = await rows<{ key: string }>(
      connection,
      `select concat_ws(' ', ${columns.map(quoteName).join(', ')}) as key from (
         select *, ${key} as this, lag(${key}) over (order by n) as before from (select *, row_number() over () as n from ${quoteName(`csv_${resource.name}`)}))
       where before >= this limit 1`,
    )
    if (first) failures.push(`${resource.name}: row ${JSON.stringify(first.key)} stands too late`)
  }
  return { name: 'order', looked: `${filled.length} tables`, failures: shown(failures), skipped: null }
}

function typed(column: string, { schema }: VerifiedResource): string {
  const type = schema.fields.find(({ name }) => name === column)?.type
  return type === 'integer' ? `try_cast(${quoteName(column)} as bigint)` : quoteName(column)
}

/** `sorted_by` of `contract.json`: one table is not sorted by its key. */
function readOrders(folder: string): Map<string, string[]> {
  const path = join(folder, 'contract.json')
  if (!existsSync(path)) return new Map()
  const contract = JSON.parse(readFileSync(path, 'utf8')) as { tables?: { name: string; sorted_by: string[] }[] }
  return new Map(contract.tables?.map(({ name, sorted_by }) => [name, sorted_by]))
}
