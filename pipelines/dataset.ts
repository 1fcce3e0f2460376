import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reconcileClaims } from './reconcile/reconcile-claims.ts'
import { contractCodes } from './release/code-list.ts'
import { createTables } from './release/create-tables.ts'
import { type Held, writeInputs } from './warehouse/inputs.ts'
import { Warehouse } from './warehouse/warehouse.ts'

/**
 * Everything that is held, compared: the warehouse with every public table filled but `checks` and `changes`, which say
 * something of the release. Close it.
 *
 * @throws CorrectionError, WarehouseError
 */
export async function buildDataset(
  held: Held,
  { channel, asOf }: { channel: 'demo' | 'live'; asOf: string },
): Promise<Warehouse> {
  const inputs = await mkdtemp(join(tmpdir(), 'lossrange-inputs-'))
  try {
    await writeInputs(inputs, held, asOf)
    const warehouse = await Warehouse.open({ inputs, channel, asOf })
    try {
      await createTables(warehouse.connection)
      await warehouse.fill('main.codes', contractCodes())
      await warehouse.runFolder('models', 0, 100) // as known on the day, converted, coded
      await reconcileClaims(warehouse) // graded, collapsed onto origins, pooled, bounded
      await warehouse.runFolder('models', 100) // lineage, findings, the public tables
      return warehouse
    } catch (error) {
      await warehouse.close()
      throw error
    }
  } finally {
    await rm(inputs, { recursive: true, force: true })
  }
}
