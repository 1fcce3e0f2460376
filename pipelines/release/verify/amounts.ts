import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifyContext, shown } from './verification.ts'

/** Every US$ amount follows from the printed one by the published steps, and each step's rate stands in the published tables. */
export async function verifyAmounts({ connection }: VerifyContext): Promise<Verification> {
  await connection.run(await readSql('read-macros.sql'))
  await connection.run(await readSql('verify-amounts-10-steps.sql'))
  const failures = await rows<{ failure: string }>(connection, await readSql('verify-amounts-20-failures.sql'))
  const [count] = await rows<{ claims: string; steps: string }>(
    connection,
    `select (select count(*) from csv_claims) as claims, (select count(*) from verify_steps) as steps`,
  )
  await connection.run('drop table verify_steps; drop table verify_amounts; drop table verify_ends')
  return {
    name: 'amounts',
    looked: `${count!.claims} claims, ${count!.steps} steps`,
    failures: shown(failures.map(({ failure }) => failure)),
    skipped: null,
  }
}

function readSql(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, '../../../sql/release', name), 'utf8')
}
