import type { DuckDBConnection } from '@duckdb/node-api'
import { type VerifiedResource, quoteName } from './verification.ts'

/**
 * Reads every column that is a key, once, into temporary tables `keys_<table>`, with the place `n` of each row: a table of a
 * million rows has ten foreign keys, and five others point at it.
 * @param orders columns that a table is sorted by, where that is not its key
 */
export async function loadKeyColumns(
  connection: DuckDBConnection,
  resources: readonly VerifiedResource[],
  orders: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const { name, schema } of resources) {
    const pointedAt = resources.flatMap((other) =>
      (other.schema.foreignKeys ?? []).flatMap(({ reference }) =>
        (reference.resource === '' ? other.name : reference.resource) === name ? reference.fields : [],
      ),
    )
    const columns = new Set([
      ...(schema.primaryKey ?? []),
      ...(schema.foreignKeys ?? []).flatMap(({ fields }) => fields),
      ...(orders.get(name) ?? []),
      ...pointedAt,
    ])
    const known = [...columns].filter((column) => schema.fields.some((field) => field.name === column))
    await connection.run(
      `create or replace temp table ${quoteName(`keys_${name}`)} as
       select row_number() over () as n${known.map((column) => `, ${quoteName(column)}`).join('')} from ${quoteName(`csv_${name}`)}`,
    )
  }
}

export async function dropKeyColumns(
  connection: DuckDBConnection,
  resources: readonly VerifiedResource[],
): Promise<void> {
  for (const { name } of resources) await connection.run(`drop table if exists ${quoteName(`keys_${name}`)}`)
}
