import { literal } from '../export-tables.ts'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

const EXAMPLES = 5 // of each key

/** No primary key twice, no foreign key that leads nowhere. An empty foreign key leads nowhere on purpose. */
export async function verifyKeys({ connection, filled }: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  let keys = 0
  for (const resource of filled) {
    const queries = [...primaryKeyQueries(resource), ...foreignKeyQueries(resource)]
    keys += queries.length
    if (queries.length === 0) continue
    const found = await rows<{ failure: string }>(connection, queries.map((query) => `(${query})`).join(' union all '))
    failures.push(...found.map(({ failure }) => failure).sort())
  }
  return { name: 'keys', looked: `${keys} keys`, failures: shown(failures), skipped: null }
}

function primaryKeyQueries({ name, schema }: VerifiedResource): string[] {
  if (!schema.primaryKey) return []
  const key = schema.primaryKey.map(quoteName).join(', ')
  return [
    `select ${literal(`${name}: key "`)} || concat_ws(' ', ${key}) || '" stands more than once' as failure
     from ${quoteName(`keys_${name}`)} group by ${key} having count(*) > 1 order by failure limit ${EXAMPLES}`,
  ]
}

function foreignKeyQueries({ name, schema }: VerifiedResource): string[] {
  return (schema.foreignKeys ?? []).map(({ fields, reference }) => {
    const target = reference.resource === '' ? name : reference.resource
    const here = fields.map(quoteName)
    const there = reference.fields.map(quoteName)
    const filled = (columns: readonly string[]): string =>
      columns.map((column) => `${column} is not null`).join(' and ')
    return `select ${literal(`${name}.${fields.join(', ')}: "`)} || concat_ws(' ', ${here.join(', ')}) || '" (' || count(*) || ' rows) is not in '
         || ${literal(`${target}.${reference.fields.join(', ')}`)} as failure
       from ${quoteName(`keys_${name}`)}
       where ${filled(here)}
         and (${here.join(', ')}) not in (select (${there.join(', ')}) from ${quoteName(`keys_${target}`)} where ${filled(there)})
       group by ${here.join(', ')} order by failure limit ${EXAMPLES}`
  })
}
