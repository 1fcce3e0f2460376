import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument, textAt } from '../../pipelines/read/read.ts'

const FILE = `${import.meta.dirname}/../../../shared/realdata/acma_xlsx/acma_action_on_scams_2025Q4.xlsx`
const real = test.skipIf(!existsSync(FILE))

real('ACMA: four tables stacked in one sheet, the title row is the header', async () => {
  const bytes = readFileSync(FILE)
  const { tables, warnings } = await readDocument(bytes, { name: 'acma.xlsx' })
  expect(warnings).toEqual([])
  expect(tables.map((table) => table.header[0]?.locator)).toEqual([
    'FY Data!A3',
    'FY Data!A13',
    'FY Data!A24',
    'FY Data!A33',
  ])
  const years = ['2022-23', '2023-24', '2024-25', '2025-26 (YTD)']
  for (const table of tables) expect(table.rows.map((row) => row.cells[0]?.text)).toEqual(years)
  const columns = (index: number) =>
    tables[index]!.header.slice(1).map((cell) => [
      cell.text,
      ...tables[index]!.rows.map((row) => row.cell(cell.text).text),
    ])
  expect(columns(0)).toEqual([
    ['Anti-scam', '12', '10', '6', '4'],
    ['Telemarketing', '0', '0', '1', '1'],
    ['Spam', '9', '4', '6', '4'],
  ])
  expect(columns(1)).toEqual([
    ['Telemarketing', '21190', '17660', '16537', '7006'],
    ['SMS', '2043', '2282', '2160', '924'],
    ['Email', '4662', '6227', '4217', '1833'],
    ['IM', '66', '63', '49', '46'],
  ])
  expect(columns(2)).toEqual([
    ['Scam call', '3998', '2772', '1281', '551'],
    ['Scam SMS', '465', '334', '87', '80'],
  ])
  expect(columns(3)).toEqual([
    ['Telemarketing', '1061', '1109', '1183', '576'],
    ['Spam', '3112', '3581', '2721', '1443'],
    ['Mobile number fraud', '', '', '', '33'],
  ])
  expect(await textAt(bytes, { format: 'xlsx' }, 'FY Data!B14')).toBe('21190')
})
