import type { DuckDBConnection } from '@duckdb/node-api'
import { ReleaseBlockedError } from '../errors.ts'
import type { CheckRow } from './hold.ts'
import { GATE, runChecks } from './verify/verify-release.ts'

/** What the gate looks at, as rows of `checks`. A release in which one of them found something is never visible. */
const GATE_RULES: readonly Pick<CheckRow, 'name' | 'message' | 'scope'>[] = [
  {
    name: 'release-amounts-follow',
    message: 'every US$ amount follows from the printed one by the published steps and rates',
    scope: 'claims adjustments fx_rates price_index',
  },
  {
    name: 'release-cells-valid',
    message: 'every cell has its type, pattern and code, and is nothing that a spreadsheet would run',
    scope: 'all tables',
  },
  { name: 'release-files-listed', message: 'every file is listed with its right size and sha256', scope: 'all files' },
  { name: 'release-keys-hold', message: 'no key stands twice, no foreign key leads nowhere', scope: 'all tables' },
  { name: 'release-order-total', message: 'rows stand in the order of their key', scope: 'all tables' },
  {
    name: 'release-terms-kept',
    message: 'one licence everywhere, no source that forbids it, no sample in channel live',
    scope: 'sources evidence',
  },
]

/** Fills the temporary table `release_checks`: the checks of the run, those of the gate, and what may hold the release. */
export async function loadReleaseChecks(connection: DuckDBConnection, held: readonly CheckRow[]): Promise<void> {
  const gate = GATE_RULES.map((rule) => ({ ...rule, severity: 'error', rows_found: 0, passed: true }))
  await connection.run(`create or replace temp table release_checks as select * from main.checks`)
  for (const { name, severity, message, scope, rows_found, passed } of [...gate, ...held])
    await connection.run(
      `insert into release_checks values ($name, $severity, $message, $scope, $rows_found, $passed)`,
      { name, severity, message, scope, rows_found, passed },
    )
}

/** @throws ReleaseBlockedError with everything that was found: nothing of this becomes visible */
export async function passGate(folder: string, version: string, connection: DuckDBConnection): Promise<void> {
  const found = await runChecks(folder, connection, GATE, {})
  const failures = found.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`))
  if (failures.length > 0) throw new ReleaseBlockedError(version, failures)
}
