import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { literal } from './export-tables.ts'
import { type InputChange, type InputChanges, compareInputs } from './input-changes.ts'
import { viewCsv } from './read-csv.ts'
import { rows } from './release-facts.ts'
import type { ChangeCounts, ReleaseEffects, ReplayedClaim, RunInputs } from './release-options.ts'
import { tableNamed } from './table-model.ts'

/** Where one of the two compared releases stands. */
export interface Compared {
  folder: string
  /** ISO day of the release. */
  created: string
  inputs: RunInputs
}

const NEEDED = ['claims', 'estimates', 'publications', 'snapshots', 'corrections'] as const

/**
 * Compares two releases field by field and gives each difference its cause. Fills the temporary table `release_changes` with
 * the columns of `changes`; with no previous release it is empty.
 */
export async function compareReleases(
  connection: DuckDBConnection,
  previous: Compared | null,
  next: Compared,
  replay?: ReleaseEffects['replay'],
): Promise<void> {
  if (previous === null) {
    await connection.run(`create or replace temp table release_changes as select * from main.changes limit 0`)
    return
  }
  for (const name of NEEDED) {
    const columns = tableNamed(name).columns.map((column) => column.name)
    await viewCsv(connection, join(previous.folder, `${name}.csv`), `old_${name}`, columns)
    await viewCsv(connection, join(next.folder, `${name}.csv`), `new_${name}`, columns)
  }
  const changes = compareInputs(previous.inputs, next.inputs)
  await loadInputChanges(connection, changes)
  await connection.run(`set variable previous_day = ${literal(previous.created)}`)
  await runFile(connection, 'changes-10-moved.sql')
  await loadReplays(connection, previous.inputs, replay)
  await runFile(connection, 'changes-20-causes.sql')
}

/** Rows by what happened; a changed row counts once, however many of its fields moved. */
export async function countChanges(connection: DuckDBConnection): Promise<ChangeCounts> {
  const counts = await rows<{ op: string; n: string }>(
    connection,
    `select op, count(distinct table_name || ' ' || row_id) as n from release_changes group by op`,
  )
  const of = (op: string): number => Number(counts.find((row) => row.op === op)?.n ?? 0)
  return { added: of('ADD'), modified: of('MOD'), deleted: of('DEL') }
}

async function runFile(connection: DuckDBConnection, name: string): Promise<void> {
  await connection.run(await readFile(join(import.meta.dirname, '../../sql/release', name), 'utf8'))
}

async function loadInputChanges(connection: DuckDBConnection, { sources, ...general }: InputChanges): Promise<void> {
  await connection.run(`create or replace temp table input_changes (
    source_id varchar, is_new boolean, is_gone boolean, extractor_changed boolean, ledger_changed boolean, extractor_detail varchar)`)
  for (const batch of batches(sources.map(inputRow)))
    await connection.run(`insert into input_changes values ${batch.join(', ')}`)
  for (const [name, value] of Object.entries(general))
    await connection.run(
      `set variable ${name} = ${typeof value === 'boolean' ? value : value === null ? 'null' : literal(value)}`,
    )
}

function inputRow(change: InputChange): string {
  const { source_id, is_new, is_gone, extractor_changed, ledger_changed, extractor_detail } = change
  return `(${literal(source_id)}, ${is_new}, ${is_gone}, ${extractor_changed}, ${ledger_changed}, ${extractor_detail === null ? 'null' : literal(extractor_detail)})`
}

/** Old bytes through today's code, for the sources where both changed: what they give then was not the publisher's doing. */
async function loadReplays(
  connection: DuckDBConnection,
  previous: RunInputs,
  replay: ReleaseEffects['replay'],
): Promise<void> {
  await connection.run(`create or replace temp table replayed_sources (source_id varchar);
    create or replace temp table replayed (claim_id varchar, field varchar, value varchar)`)
  if (!replay) return
  for (const { source_id } of await rows<{ source_id: string }>(
    connection,
    `select source_id from replays order by source_id`,
  )) {
    const claims = await replay(source_id, previous.sources[source_id]?.snapshots ?? [])
    await connection.run(`insert into replayed_sources values (${literal(source_id)})`)
    for (const batch of batches(claims.flatMap(replayedRows)))
      await connection.run(`insert into replayed values ${batch.join(', ')}`)
  }
}

function replayedRows(claim: ReplayedClaim): string[] {
  return Object.entries(claim)
    .filter(([field]) => field !== 'claim_id')
    .map(
      ([field, value]) =>
        `(${literal(claim.claim_id)}, ${literal(field)}, ${value === null ? 'null' : literal(value)})`,
    )
}

function batches<Item>(items: readonly Item[], size = 1000): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
