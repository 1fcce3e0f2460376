import { compareReleases } from './changes.ts'
import { openRelease } from './previous-release.ts'
import { rows } from './release-facts.ts'
import { diffSchemas } from './schema-diff.ts'
import { withScratchDatabase } from './scratch-database.ts'

/** One field of a claim or estimate that differs, as in the table `changes`. */
export interface Difference {
  table_name: string
  row_id: string
  field: string
  op: 'ADD' | 'MOD' | 'DEL'
  old: string | null
  new: string | null
  cause: string
  detail: string | null
}

export interface ReleaseDiff {
  old: string
  new: string
  /** Differences of the tables themselves, in words. */
  schema: string[]
  changes: Difference[]
}

/** Compares two release folders of any distance, causes included; neither is written to. */
export async function diffReleases(oldFolder: string, newFolder: string): Promise<ReleaseDiff> {
  const old = await openRelease(oldFolder)
  const now = await openRelease(newFolder)
  const changes = await withScratchDatabase([oldFolder, newFolder], async (connection) => {
    await compareReleases(connection, old, now)
    return rows<Difference>(connection, `select * from release_changes order by table_name, row_id, field`)
  })
  return {
    old: old.version,
    new: now.version,
    schema: diffSchemas(old.descriptor, now.descriptor).differences,
    changes,
  }
}

/** Lines for people: a line for each row that came or went, an indented one for each field. */
export function printDiff({ old, new: now, schema, changes }: ReleaseDiff): string[] {
  const lines = [
    `${old} → ${now}: ${changes.length === 0 ? 'no claim and no estimate differs' : `${new Set(changes.map(({ table_name, row_id }) => `${table_name} ${row_id}`)).size} rows differ`}`,
  ]
  for (const difference of schema) lines.push(`tables  ${difference}`)
  let row = ''
  for (const change of changes) {
    const id = `${change.table_name} ${change.row_id}`
    const cause = `${change.cause}${change.detail ? ` (${change.detail})` : ''}`
    if (change.op !== 'MOD') lines.push(`${change.op}  ${id}  ${cause}`)
    else {
      if (id !== row) lines.push(`MOD  ${id}`)
      lines.push(`       ${change.field}: ${change.old ?? '∅'} → ${change.new ?? '∅'}  ${cause}`)
    }
    row = id
  }
  return lines
}
