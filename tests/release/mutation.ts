import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import papaparse from 'papaparse'
import { compareReleases } from '../../pipelines/release/changes.ts'
import { createMacros, exportTable } from '../../pipelines/release/export-tables.ts'
import type { ReplayedClaim } from '../../pipelines/release/release-options.ts'
import { tableNamed } from '../../pipelines/release/table-model.ts'
import { type Row, type Rows, smallDatabase } from './small-database.ts'
import { type MutableInputs, smallInputs, workspace } from './workspace.ts'

/** How a release differs from the one before. */
export interface Mutation {
  /** How the release before differs from the small database. */
  before?: Omit<Mutation, 'before' | 'replay'>
  rows: (rows: Rows) => void
  inputs: (inputs: MutableInputs) => void
  replay?: ReplayedClaim[]
}

const COMPARED = ['claims', 'estimates', 'publications', 'snapshots', 'corrections', 'checks']

/** Compares the small database with itself after a change; gives the rows of `changes`. */
export async function changesAfter({ before, rows, inputs, replay }: Mutation): Promise<Row[]> {
  let remove = (): void => {}
  const folder = workspace((later) => (remove = later))
  const old = await smallDatabase(before?.rows)
  const now = await smallDatabase(rows)
  try {
    await exportTo(join(folder, 'old'), old)
    await exportTo(join(folder, 'now'), now)
    const previous = { folder: join(folder, 'old'), created: '2025-11-30', inputs: smallInputs(before?.inputs) }
    const next = { folder: join(folder, 'now'), created: '2025-12-05', inputs: smallInputs(inputs) }
    await compareReleases(now, previous, next, replay && (async () => replay))
    await exportTable(now, tableNamed('changes'), 'release_changes', folder, { version: 'x' })
    return readRows(join(folder, 'changes.csv'))
  } finally {
    old.closeSync()
    now.closeSync()
    remove()
  }
}

async function exportTo(folder: string, connection: DuckDBConnection): Promise<void> {
  mkdirSync(folder)
  await createMacros(connection)
  for (const name of COMPARED)
    await exportTable(connection, tableNamed(name), `main."${name}"`, folder, { version: 'x' })
}

const readRows = (path: string): Row[] =>
  papaparse.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
