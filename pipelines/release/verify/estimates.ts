import { rows } from '../release-facts.ts'
import { type Verification, type VerifyContext, shown } from './verification.ts'

/** Every published range follows from the published claims by the method. */
export async function verifyEstimates({ folder, connection, effects }: VerifyContext): Promise<Verification> {
  const published = await rows<Record<string, string | null>>(
    connection,
    `select * from csv_estimates order by estimate_id`,
  )
  const name = 'estimates'
  if (!effects.recompute)
    return {
      name,
      looked: `0 of ${published.length} estimates`,
      failures: [],
      skipped: 'nothing here reconciles claims',
    }
  const recomputed = new Map((await effects.recompute(folder)).map((row) => [row.estimate_id, row]))
  const failures: string[] = []
  for (const row of published) {
    const id = row['estimate_id']!
    const expected = recomputed.get(id)
    if (!expected) failures.push(`${id}: the claims do not give it`)
    for (const [column, value] of Object.entries(expected ?? {}))
      if ((row[column] ?? null) !== value)
        failures.push(`${id}: ${column} is ${row[column] ?? 'empty'}, the claims give ${value ?? 'empty'}`)
    recomputed.delete(id)
  }
  for (const id of recomputed.keys()) failures.push(`${id}: the claims give it, it is not published`)
  return { name, looked: `${published.length} estimates`, failures: shown(failures), skipped: null }
}
