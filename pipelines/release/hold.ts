import type { DuckDBConnection } from '@duckdb/node-api'
import { rows } from './release-facts.ts'

/** A release is held for a person when more than this share of a table's rows go … */
export const DELETED_SHARE = 0.02

/** … or when a published amount is multiplied or divided by more than this. */
export const LARGEST_MOVE = 1.5

/** A row of the table `checks`. */
export interface CheckRow {
  name: string
  severity: 'error' | 'warn'
  message: string
  scope: string
  rows_found: number
  passed: boolean
}

export interface Held {
  checks: CheckRow[]
  /** Empty = nothing holds the release. */
  reasons: string[]
}

/**
 * Looks at `release_changes` for what a person must see before it is published. A move whose cause is a correction of ours or
 * the method has its reason already: a person made it.
 */
export async function holdReasons(connection: DuckDBConnection): Promise<Held> {
  const gone = await rows<{ table_name: string; n: string; before: string }>(connection, DELETIONS)
  const moves = await rows<{ row_id: string; field: string; old: string; new: string; cause: string }>(
    connection,
    MOVES,
  )
  return {
    checks: [
      {
        name: 'release-deletions-within-limit',
        severity: 'warn',
        message: '{table_name}: {n} of {before} rows go, more than 2 %',
        scope: 'changes',
        rows_found: gone.length,
        passed: gone.length === 0,
      },
      {
        name: 'release-moves-within-tolerance',
        severity: 'warn',
        message: '{row_id}: {field} moves from {old} to {new}, by more than a factor 1.5, cause {cause}',
        scope: 'changes',
        rows_found: moves.length,
        passed: moves.length === 0,
      },
    ],
    reasons: [
      ...gone.map(
        ({ table_name, n, before }) => `${table_name}: ${n} of ${before} rows go, more than ${DELETED_SHARE * 100} %`,
      ),
      ...moves
        .slice(0, 10)
        .map((move) => `${move.row_id}: ${move.field} moves from ${move.old} to ${move.new}, cause ${move.cause}`),
      ...(moves.length > 10
        ? [`and ${moves.length - 10} more amounts that move by more than a factor ${LARGEST_MOVE}`]
        : []),
    ],
  }
}

const DELETIONS = `
  select table_name, count(*)::varchar as n, any_value(before)::varchar as before
  from release_changes join (
    select 'claims' as table_name, count(*) as before from old_claims
    union all select 'estimates', count(*) from old_estimates) using (table_name)
  where op = 'DEL'
  group by table_name
  having count(*) > any_value(before) * ${DELETED_SHARE}
  order by table_name`

const MOVES = `
  select row_id, field, old, new, cause
  from release_changes
  where op = 'MOD' and cause not in ('correction', 'method')
    and (table_name = 'claims' and field in ('low_native', 'central_native', 'high_native', 'low_usd', 'central_usd', 'high_usd')
      or table_name = 'estimates' and field in ('low_usd', 'high_usd'))
    and old::decimal(38, 6) > 0 and new::decimal(38, 6) > 0
    and (new::decimal(38, 6) > old::decimal(38, 6) * ${LARGEST_MOVE} or old::decimal(38, 6) > new::decimal(38, 6) * ${LARGEST_MOVE})
  order by greatest(new::double / old::double, old::double / new::double) desc, table_name, row_id, field`
