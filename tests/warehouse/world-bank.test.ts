import { expect, test } from 'vitest'
import { loadChecks, runChecks } from '../../pipelines/check/checks.ts'
import { openWorld, someSource } from './world.ts'

/** What the check says of one value of the bank. */
async function foundIn(label: string, value: string): Promise<string[]> {
  const warehouse = await openWorld({ sources: [someSource('world-bank')] })
  try {
    await warehouse.runFolder('models', 0, 30)
    await warehouse.connection.run(`
      insert into stage.held values ('w', 'world-bank/2026-10-01', '2026-10-02');
      insert into stage.controls values ('world-bank', 'world-bank/2026-10-01', 'w', '$[1][0].value', '${label}', '${value}', 'x')`)
    const checks = (await loadChecks()).filter(({ name }) => name === 'world-bank-agrees')
    const [result] = await runChecks(warehouse, checks)
    return result!.examples
  } finally {
    await warehouse.close()
  }
}

test.each([
  ['the won as the table has it', 'PA.NUS.FCRF.KOR.2023', '1305.66', 0],
  ['the won three per cent off', 'PA.NUS.FCRF.KOR.2023', '1345', 1],
  ['the euro by the code of its area', 'PA.NUS.FCRF.EMU.2023', '0.92', 0],
  ['the euro, upside down', 'PA.NUS.FCRF.EMU.2023', '1.08', 1],
  ['a country of the euro with its old money', 'PA.NUS.FCRF.DEU.2023', '1.7', 0],
  ['prices rescaled from 2010 = 100', 'FP.CPI.TOTL.USA.2023', '139.74', 0],
  ['prices of another base', 'FP.CPI.TOTL.USA.2023', '141', 1],
  ['a revision of the product', 'NY.GDP.MKTP.CD.KOR.2023', '2000000000000', 0],
  ['a product in another unit', 'NY.GDP.MKTP.CD.KOR.2023', '2000000000', 1],
])('%s', async (_, label, value, rows) => {
  expect(await foundIn(label, value)).toHaveLength(rows)
})
