import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import acma from '../../sources/au-acma/source.ts'
import { controlOf, extractBytes, extractFile } from './extract-file.ts'
import { acmaWorkbook } from './sample-files/acma-workbook.ts'

const file = join(import.meta.dirname, '../../../shared/realdata/acma_xlsx/acma_action_on_scams_2025Q4.xlsx')
const YEARS = ['2022-23', '2023-24', '2024-25', '2025-26-ytd']

describe.skipIf(!existsSync(file))('the workbook to December 2025, as published', () => {
  test.each([
    ['finalised_investigations', ['anti-scam', 'telemarketing', 'spam'], ['12 0 9', '10 0 4', '6 1 6', '4 1 4']],
    [
      'complaints',
      ['telemarketing', 'sms', 'email', 'im'],
      ['21190 2043 4662 66', '17660 2282 6227 63', '16537 2160 4217 49', '7006 924 1833 46'],
    ],
    ['complaints_about_scams', ['scam-call', 'scam-sms'], ['3998 465', '2772 334', '1281 87', '551 80']],
    [
      'compliance_alerts',
      ['telemarketing', 'spam', 'mobile-number-fraud'],
      ['1061 3112 ∅', '1109 3581 ∅', '1183 2721 ∅', '576 1443 33'],
    ],
  ])('%s', async (name, columns, rows) => {
    const x = await extractFile(acma, file)
    expect(
      YEARS.map((year) => columns.map((column) => controlOf(x, `${name}.${year}.${column}`) ?? '∅').join(' ')),
    ).toEqual(rows)
  })

  test('no money, no claim, nothing lost', async () => {
    const x = await extractFile(acma, file)
    expect([x.publication_id, x.readings, x.rejections, x.controls.length]).toEqual(['au-acma/2025-q4', [], [], 45])
    expect(x.controls[0]).toMatchObject({ locator: 'FY Data!B4', unit: 'investigations' })
  })
})

describe('its edition', () => {
  const read = async (name: string) => extractBytes(acma, await acmaWorkbook(), { name })

  test.each([
    ['action_2025Q4.xlsx', '2025-q4'],
    ['action 2026 Q1.xlsx', '2026-q1'],
    ['download.xlsx', '2025-26-ytd'],
  ])('%s is %s', async (name, edition) => {
    expect((await read(name)).publication_id).toBe(`au-acma/${edition}`)
  })

  test('last year’s sheet under this year’s name is refused', async () => {
    await expect(read('action_2026Q3.xlsx')).rejects.toThrow(
      'the newest year in the sheet is "2025-26 (YTD)", but its name says "2026 Q3"',
    )
  })
})

test('a workbook of other tables is not taken for it', async () => {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const other = await writeXlsxFile([
    { sheet: 'S', data: [[{ value: 'Year', type: String }], [{ value: 1, type: Number }]] },
  ]).toBuffer()
  await expect(extractBytes(acma, other, { name: 'a.xlsx' })).rejects.toThrow('no document of au-acma')
})
