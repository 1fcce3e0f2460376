import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { contract } from './contract-hash.ts'
import { type ReleaseFacts, rows } from './release-facts.ts'
import type { ReleaseEntry } from './release-index.ts'
import type { SchemaDiff } from './schema-diff.ts'

const TITLE = '# Changes'

/** What a version's section says beside the numbers of `release_changes`. */
export interface ChangelogFacts {
  facts: ReleaseFacts
  schema: SchemaDiff
  /** Contract and method of the release before; null = this is the first one. */
  previous: { version: string; schemaVersion: string; methodVersion: string; folder: string } | null
  /** Releases withdrawn since. */
  withdrawn: readonly ReleaseEntry[]
  /** Why a person must look; empty = nobody has to. */
  reasons: readonly string[]
}

/** CHANGELOG.md: this version's section above the sections of the release before. */
export async function changelog(connection: DuckDBConnection, about: ChangelogFacts): Promise<string> {
  const earlier = about.previous ? await earlierSections(about.previous.folder) : ''
  return `${TITLE}\n\n${await section(connection, about)}${earlier}`
}

async function earlierSections(folder: string): Promise<string> {
  const path = join(folder, 'CHANGELOG.md')
  if (!existsSync(path)) return ''
  return `\n${(await readFile(path, 'utf8')).replace(`${TITLE}\n\n`, '')}`
}

async function section(connection: DuckDBConnection, about: ChangelogFacts): Promise<string> {
  const { facts, previous } = about
  const lines = [`## ${facts.version}, ${facts.created}`, '']
  if (previous === null) lines.push('First release: nothing to compare with.')
  else {
    lines.push(`Against ${previous.version}.`, '', ...contractLines(about, previous), ...methodLines(facts, previous))
    lines.push(...(await sourceLines(connection)), ...(await countLines(connection)), ...(await moveLines(connection)))
  }
  for (const { version, reason } of about.withdrawn) lines.push(`- Withdrawn: ${version}. ${reason ?? ''}`)
  if (about.reasons.length > 0)
    lines.push('', 'Held for a person to look at:', '', ...about.reasons.map((reason) => `- ${reason}`))
  lines.push(...(await issueLines(connection)))
  return `${lines.join('\n')}\n`
}

function contractLines({ schema }: ChangelogFacts, { schemaVersion }: { schemaVersion: string }): string[] {
  if (schema.differences.length === 0 && schemaVersion === contract.schema_version)
    return [`- Contract: ${contract.schema_version}, unchanged.`]
  return [
    `- Contract: ${schemaVersion} to ${contract.schema_version}.`,
    ...schema.differences.map((difference) => `  - ${difference}`),
  ]
}

function methodLines({ methodVersion }: ReleaseFacts, previous: { methodVersion: string }): string[] {
  return methodVersion === previous.methodVersion
    ? [`- Method: ${methodVersion}, unchanged.`]
    : [`- Method: ${previous.methodVersion} to ${methodVersion}.`]
}

async function sourceLines(connection: DuckDBConnection): Promise<string[]> {
  const sources = await rows<{ source_id: string; is_new: boolean }>(
    connection,
    `select source_id, is_new from input_changes where is_new or is_gone order by source_id`,
  )
  return sources.map(({ source_id, is_new }) => `- Source ${is_new ? 'added' : 'withdrawn'}: ${source_id}.`)
}

async function countLines(connection: DuckDBConnection): Promise<string[]> {
  const counts = await rows<{ table_name: string; cause: string; op: string; n: string }>(
    connection,
    `select table_name, cause, op, count(distinct row_id)::varchar as n from release_changes group by all order by table_name, cause, op`,
  )
  if (counts.length === 0) return ['- No claim and no estimate changed.']
  const words: Record<string, string> = { ADD: 'added', MOD: 'changed', DEL: 'gone' }
  return [
    '',
    '| table | cause | rows | |',
    '|---|---|---|---|',
    ...counts.map(({ table_name, cause, op, n }) => `| ${table_name} | ${cause} | ${n} | ${words[op]} |`),
  ]
}

/** The ten largest moves of an amount, as factors. */
async function moveLines(connection: DuckDBConnection): Promise<string[]> {
  const moves = await rows<{ row_id: string; field: string; old: string; new: string; cause: string }>(
    connection,
    `select row_id, field, old, new, cause from release_changes
     where op = 'MOD' and regexp_matches(field, '_(usd|native)$') and old is not null and new is not null
       and old::decimal(38, 6) > 0 and new::decimal(38, 6) > 0
     order by round(abs(ln(new::double / old::double)), 9) desc, table_name desc, row_id, field limit 10`,
  )
  if (moves.length === 0) return []
  return [
    '',
    'Largest moves:',
    '',
    '| row | field | from | to | cause |',
    '|---|---|---|---|---|',
    ...moves.map((move) => `| ${move.row_id} | ${move.field} | ${move.old} | ${move.new} | ${move.cause} |`),
  ]
}

/** Rules that found something and did not block. */
async function issueLines(connection: DuckDBConnection): Promise<string[]> {
  const issues = await rows<{ name: string; rows_found: string }>(
    connection,
    `select name, rows_found::varchar as rows_found from main.checks where not passed order by name`,
  )
  return issues.length === 0
    ? []
    : ['', 'Known issues:', '', ...issues.map(({ name, rows_found }) => `- ${name}: ${rows_found} rows`)]
}
