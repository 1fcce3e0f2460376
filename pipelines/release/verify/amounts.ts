import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifyContext, shown } from './verification.ts'

/** Every US$ amount follows from the printed one by the published steps, and each step's rate stands in the published tables. */
export async function verifyAmounts({ connection }: VerifyContext): Promise<Verification> {
  const sql = await readFile(join(import.meta.dirname, '../../../sql/release/verify-amounts.sql'), 'utf8')
  const failures = await rows<{ failure: string }>(connection, sql)
  const [count] = await rows<{ claims: string; steps: string }>(
    connection,
    `select (select count(*) from csv_claims) as claims, (select count(*) from csv_adjustments) as steps`,
  )
  return {
    name: 'amounts',
    looked: `${count!.claims} claims, ${count!.steps} steps`,
    failures: shown(failures.map(({ failure }) => failure)),
    skipped: null,
  }
}
