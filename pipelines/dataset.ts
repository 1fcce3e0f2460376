import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyCorrections } from './extract/corrections.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { contractCodes } from './release/code-list.ts'
import { createTables } from './release/create-tables.ts'
import { type Held, writeInputs } from './warehouse/inputs.ts'
import { reconcileInput } from './warehouse/reconcile-input.ts'
import { Warehouse, type WarehouseOptions } from './warehouse/warehouse.ts'

/**
 * Everything that is held, compared: the warehouse with every public table filled but `checks` and `changes`, which say
 * something of the release. Close it.
 *
 * @throws CorrectionError, WarehouseError
 */
export async function buildDataset(
  held: Held,
  options: Omit<WarehouseOptions, 'inputs'> & { channel: 'demo' | 'live' },
): Promise<Warehouse> {
  const inputs = await mkdtemp(join(tmpdir(), 'lossrange-inputs-'))
  try {
    await writeInputs(inputs, corrected(held, options.asOf))
    const warehouse = await Warehouse.open({ ...options, inputs })
    try {
      await warehouse.set('channel', options.channel)
      await createTables(warehouse.connection)
      await warehouse.fill('main.codes', contractCodes())
      await warehouse.runFolder('models', 0, 100) // normalise, strata
      await fillReconciled(warehouse, reconcile(await reconcileInput(warehouse)))
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
