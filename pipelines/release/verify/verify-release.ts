import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { z } from 'zod'
import { ReleaseIndexError } from '../../errors.ts'
import { readHeader, viewCsv } from '../read-csv.ts'
import { withScratchDatabase } from '../scratch-database.ts'
import { verifyAmounts } from './amounts.ts'
import { verifyCells } from './cells.ts'
import { verifyEstimates } from './estimates.ts'
import { verifyFigures } from './figures.ts'
import { verifyFiles } from './files.ts'
import { verifyIndex } from './index-entry.ts'
import { dropKeyColumns, loadKeyColumns } from './key-columns.ts'
import { verifyKeys } from './keys.ts'
import { verifyOrder } from './order.ts'
import { verifyParquet } from './parquet.ts'
import { verifyTerms } from './terms.ts'
import type {
  Verification,
  VerifiedDescriptor,
  VerifiedResource,
  VerifyCheck,
  VerifyContext,
  VerifyEffects,
} from './verification.ts'

/** What must hold before a release becomes visible. */
export const GATE: readonly VerifyCheck[] = [
  verifyFiles,
  verifyCells,
  verifyKeys,
  verifyOrder,
  verifyTerms,
  verifyAmounts,
]

/** Everything that can be said of a release folder from its own files, and of its figures where snapshots are at hand. */
const ALL: readonly VerifyCheck[] = [...GATE, verifyParquet, verifyIndex, verifyFigures, verifyEstimates]

/** The state of a release folder: every check, in order. A finding is a result, never an exception. */
export async function verifyRelease(folder: string, effects: VerifyEffects = {}): Promise<Verification[]> {
  return withScratchDatabase([folder], (connection) => runChecks(folder, connection, ALL, effects))
}

/**
 * Runs checks over a folder on a connection that may read it.
 * @throws ReleaseIndexError when the folder has no descriptor that can be read: then nothing can be said of it
 */
export async function runChecks(
  folder: string,
  connection: DuckDBConnection,
  checks: readonly VerifyCheck[],
  effects: VerifyEffects,
): Promise<Verification[]> {
  const descriptor = await readDescriptor(folder)
  const sortedBy = await readOrders(folder)
  const results: Verification[] = []
  let context: VerifyContext = { folder, connection, descriptor, filled: [], sortedBy, effects }
  try {
    for (const check of checks) {
      const result = await check(context)
      results.push(result)
      if (check !== verifyFiles) continue
      // Without the files as they are described, nothing below can be read.
      const filled = await showTables(context, result)
      if (filled === null) break
      context = { ...context, filled }
    }
    return results
  } finally {
    await dropKeyColumns(connection, descriptor.resources)
  }
}

/** `sorted_by` of `contract.json`: one table is not sorted by its key. */
async function readOrders(folder: string): Promise<Map<string, string[]>> {
  const text = await readFile(join(folder, 'contract.json'), 'utf8').catch(() => '{}')
  const contract = JSON.parse(text) as { tables?: { name: string; sorted_by: string[] }[] }
  return new Map(contract.tables?.map(({ name, sorted_by }) => [name, sorted_by]))
}

/** Shows each CSV as a view; returns the tables that have a row, or null when one cannot be read. */
async function showTables(
  { connection, folder, descriptor, sortedBy }: VerifyContext,
  files: Verification,
): Promise<VerifiedResource[] | null> {
  try {
    const filled: VerifiedResource[] = []
    for (const resource of descriptor.resources) {
      const path = join(folder, resource.path)
      await viewCsv(
        connection,
        path,
        `csv_${resource.name}`,
        resource.schema.fields.map(({ name }) => name),
      )
      const header = `${(await readHeader(path)).join(',')}\n`
      if ((await stat(path)).size > header.length) filled.push(resource)
    }
    await loadKeyColumns(connection, descriptor.resources, sortedBy)
    return filled
  } catch (error) {
    files.failures.push(
      `a table cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    )
    return null
  }
}

const Resource = z.object({
  name: z.stringFormat('name', /^[a-z0-9_]+$/),
  path: z.string(),
  bytes: z.int(),
  hash: z.string(),
  schema: z.object({
    fields: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        constraints: z
          .object({
            required: z.boolean().optional(),
            pattern: z.string().optional(),
            enum: z.array(z.string()).optional(),
          })
          .optional(),
      }),
    ),
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .optional(),
  }),
})

const Descriptor = z.object({
  version: z.string(),
  channel: z.string(),
  schema_version: z.string(),
  licenses: z.array(z.object({ name: z.string(), path: z.string() })),
  resources: z.array(Resource),
})

async function readDescriptor(folder: string): Promise<VerifiedDescriptor> {
  const path = join(folder, 'datapackage.json')
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new ReleaseIndexError(path, 'not there: expected the folder of a release')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ReleaseIndexError(path, `not JSON: ${(error as Error).message}`)
  }
  const parsed = Descriptor.safeParse(value)
  if (parsed.success) return parsed.data as VerifiedDescriptor
  const [issue] = parsed.error.issues
  throw new ReleaseIndexError(path, `${issue!.path.join('.')}: ${issue!.message}`)
}
