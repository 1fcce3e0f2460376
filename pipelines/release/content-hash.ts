import { createHash } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import { canonicalJson } from './canonical-json.ts'
import { rows } from './release-facts.ts'

/** Tables that say something of the release itself, so that two equal releases have other rows in them. */
export const OF_THE_RELEASE: ReadonlySet<string> = new Set(['changes', 'checks'])

/**
 * sha256 over the tables and the descriptor, without what differs between two builds of the same content: version, day, and
 * the comparison with the release before.
 */
export async function contentHash(connection: DuckDBConnection, descriptor: Record<string, unknown>): Promise<string> {
  const { version: _, created: __, ...rest } = descriptor
  const resources = (descriptor['resources'] as { name: string }[]).map((resource) =>
    OF_THE_RELEASE.has(resource.name) ? { ...resource, bytes: null, hash: null } : resource,
  )
  const checks = await rows(connection, `select * from main.checks order by name`)
  return createHash('sha256')
    .update(canonicalJson({ ...rest, resources, checks }))
    .digest('hex')
}
