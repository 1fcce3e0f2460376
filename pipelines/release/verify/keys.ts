import { rows } from '../release-facts.ts'
import { type Verification, type VerifyContext, quoteName, shown } from './verification.ts'

/** No primary key twice, no foreign key that leads nowhere. An empty foreign key leads nowhere on purpose. */
export async function verifyKeys({ connection, descriptor }: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  let keys = 0
  for (const { name, schema } of descriptor.resources) {
    const view = quoteName(`csv_${name}`)
    if (schema.primaryKey) {
      keys += 1
      const key = schema.primaryKey.map(quoteName).join(', ')
      const twice = await rows<{ key: string }>(
        connection,
        `select concat_ws(' ', ${key}) as key from ${view} group by ${key} having count(*) > 1 order by ${key} limit 5`,
      )
      for (const row of twice) failures.push(`${name}: key ${JSON.stringify(row.key)} stands more than once`)
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      keys += 1
      const target = reference.resource === '' ? name : reference.resource
      const here = fields.map(quoteName)
      const there = reference.fields.map(quoteName)
      const lost = await rows<{ key: string; n: string }>(
        connection,
        `select concat_ws(' ', ${here.join(', ')}) as key, count(*) as n from ${view}
         where ${here.map((column) => `${column} is not null`).join(' and ')}
           and (${here.join(', ')}) not in (select (${there.join(', ')}) from ${quoteName(`csv_${target}`)} where ${there.map((column) => `${column} is not null`).join(' and ')})
         group by all order by key limit 5`,
      )
      for (const { key, n } of lost)
        failures.push(
          `${name}.${fields.join(', ')}: ${JSON.stringify(key)} (${n} rows) is not in ${target}.${reference.fields.join(', ')}`,
        )
    }
  }
  return { name: 'keys', looked: `${keys} keys`, failures: shown(failures), skipped: null }
}
