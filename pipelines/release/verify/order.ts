import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

/** Rows stand in the order of their key, in code points, numbers as numbers. */
export async function verifyOrder({ connection, filled, sortedBy }: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  for (const resource of filled) {
    const columns = sortedBy.get(resource.name) ?? resource.schema.primaryKey
    if (!columns) continue
    const key = `(${columns.map((column) => typed(column, resource)).join(', ')}, 0)` // a row, also of one column
    const [first] = await rows<{ key: string }>(
      connection,
      `select concat_ws(' ', ${columns.map(quoteName).join(', ')}) as key from (
         select *, ${key} as this, lag(${key}) over (order by n) as before from ${quoteName(`keys_${resource.name}`)})
       where before >= this order by n limit 1`,
    )
    if (first) failures.push(`${resource.name}: row ${JSON.stringify(first.key)} stands too late`)
  }
  return { name: 'order', looked: `${filled.length} tables`, failures: shown(failures), skipped: null }
}

function typed(column: string, { schema }: VerifiedResource): string {
  const type = schema.fields.find(({ name }) => name === column)?.type
  return type === 'integer' ? `try_cast(${quoteName(column)} as bigint)` : quoteName(column)
}
