import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { onlyTable, type Document, type Table } from '../../pipelines/read/document.ts'
import { readDocument, textAt } from '../../pipelines/read/read.ts'

const ROOT = `${import.meta.dirname}/../../../shared/realdata`
const real = test.skipIf(!existsSync(ROOT))

const ftc = (table: string) => `${ROOT}/ftc_csn_2024/2024_CSN_${table}.csv`
const read = (path: string, encoding?: string): Promise<Document> =>
  readDocument(readFileSync(path), { name: basename(path), encoding })

/** Sum of a column, digits only: `$2,952M` counts 2952. */
const sum = (table: Table, header: string | readonly string[]) =>
  table.rows.reduce((total, row) => total + Number(row.cell(header).text.replace(/[^\d.]/g, '')), 0)

describe('FTC Data Book 2024', () => {
  real('amount lost: a key/value block, then two bucket tables', async () => {
    const { tables, blocks, title } = await read(ftc('Fraud_Reports_by_Amount_Lost'))
    expect(title).toBe('Fraud Reports by Amount Lost')
    expect(tables.map((table) => [table.locator, table.header.length, table.rows.length])).toEqual([
      ['t1', 0, 4],
      ['t2', 2, 11],
      ['t3', 2, 10],
    ])
    expect(tables[0]?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['Number of Fraud Reports', '2,600,678', ''],
      ['Reports with $ Loss', '987,520', '38% of the total'],
      ['Total $ Loss', '$12,537,194,708', ''],
      ['Median $ Loss', '$497', ''],
    ])
    expect(tables[0]?.rows[2]?.cells[1]?.locator).toBe('r5c2')
    expect(tables[1]?.rows.at(-1)?.cell('Amount Lost')).toEqual({ locator: 'r20c1', text: 'More than $10,000' })
    expect([sum(tables[1]!, '# of Reports'), sum(tables[2]!, '# of Reports')]).toEqual([987_520, 624_110])
    expect(tables[2]?.caption).toBe('Reported Fraud Losses in $1 - $1,000 Range')
    expect(blocks.map((block) => `${block.locator} ${block.kind}`)).toEqual([
      'r1 heading',
      'r8 caption',
      'r22 caption',
      'r35 note',
      'r37 note',
    ])
  })

  real('states: 52 rows, and one byte of windows-1252', async () => {
    const document = await read(ftc('State_Fraud_Reports_and_Losses'))
    const table = onlyTable(document)
    expect(document.charset).toBe('windows-1252')
    expect(document.blocks.find((block) => block.locator === 'r57')?.text).toContain('$1 – $999,999')
    expect([table.rows.length, sum(table, '# of Reports'), sum(table, 'Total $ Loss')]).toEqual([
      52, 1_984_862, 9_765_394_150,
    ])
    const california = table.rows.find((row) => row.cell('State').text === 'California')
    expect(california?.cells.map((cell) => cell.text)).toEqual([
      'California',
      '238,705',
      '40%',
      '$1,678,703,608',
      '$542',
    ])
    expect(table.rows[0]?.cells[0]?.locator).toBe('r4c1')
    expect(table.rows.at(-1)?.cells[0]).toEqual({ locator: 'r55c1', text: 'Wyoming' })
  })

  real('report types: four tables stacked, captions above', async () => {
    const { tables } = await read(ftc('Report_Type'))
    expect(tables.map((table) => [table.caption, table.rows.length, table.header.length])).toEqual([
      ['Report Type', 3, 3],
      ['Top 10 Categories', 10, 6],
      ['Identity Theft Types', 7, 3],
      ['Top 10 Other Categories', 10, 3],
    ])
    expect([sum(tables[0]!, '# of Reports'), sum(tables[1]!, 'Total $ Loss')]).toEqual([6_495_932, 10_839])
    expect([sum(tables[1]!, '# of Reports'), sum(tables[2]!, '# of Reports'), sum(tables[3]!, '# of Reports')]).toEqual(
      [1_953_824, 1_339_461, 2_433_847],
    )
    expect(tables[1]?.rows[3]?.cells.map((cell) => cell.text)).toEqual([
      '4',
      'Investment Related',
      '118,960',
      '79%',
      '$5,697M',
      '$9,196',
    ])
  })

  real.each([
    ['Fraud_Reports_by_Contact_Method', 8, 'Total $ Lost', 1_509_002, 6_162],
    ['Fraud_Reports_by_Payment_Method', 10, 'Total $ Loss', 475_905, 5_435],
    ['Reported_Frauds_and_Losses_by_Age', 8, 'Total $ Lost', 1_177_005, 5_658],
  ])('%s: %i rows', async (name, rows, header, reports, losses) => {
    const [table] = (await read(ftc(name))).tables
    expect([table?.rows.length, sum(table!, '# of Reports'), sum(table!, header)]).toEqual([rows, reports, losses])
  })

  real('counts only: 24 years, and 31 categories in three years', async () => {
    const years = onlyTable(await read(ftc('Number_of_Reports_by_Type')))
    expect([years.rows.length, sum(years, 'Fraud'), sum(years, 'Identity Theft'), sum(years, 'Other')]).toEqual([
      24, 29_906_567, 12_042_647, 20_882_723,
    ])
    const categories = onlyTable(await read(ftc('Report_Categories_over_Three_Years')))
    const of = (year: string) => ({
      ...categories,
      rows: categories.rows.filter((row) => row.cell('Year').text === year),
    })
    expect(['2022', '2023', '2024'].map((year) => sum(of(year), '# of Reports'))).toEqual([
      5_667_236, 5_882_568, 6_812_278,
    ])
  })

  real('the printed count of the method table is a table of its own', async () => {
    const { tables } = await read(ftc('Fraud_Reports_by_Contact_Method'))
    expect(tables[1]?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['Number of Fraud Reports', '2,600,678', ''],
      ['# of Reports with Contact Method', '1,509,002', '58% of Total'],
    ])
  })

  real('a locator finds its text again', async () => {
    const name = '2024_CSN_Fraud_Reports_by_Amount_Lost.csv'
    const bytes = readFileSync(ftc('Fraud_Reports_by_Amount_Lost'))
    expect(await textAt(bytes, { format: 'csv', name }, 'r5c2')).toBe('$12,537,194,708')
    await expect(textAt(bytes, { format: 'csv', name }, 'r99c1')).rejects.toThrow(/no text at "r99c1"/)
  })
})

real.each([undefined, 'cp949'])('Korea: CP949 without a label, declared as %s', async (encoding) => {
  const document = await read(`${ROOT}/korea_npa_voice_phishing/retyped_2016_2023_cp949.csv`, encoding)
  const table = onlyTable(document)
  expect([document.charset, table.rows.length]).toEqual(['cp949', 8])
  expect(table.rows[5]?.cell('대출사기형_피해액_억원')).toEqual({ locator: 'r7c7', text: '6003' })
  expect([sum(table, '기관사칭형_피해액_억원'), sum(table, '대출사기형_피해액_억원')]).toEqual([13_770, 25_260])
  expect([sum(table, '기관사칭형_발생건수'), sum(table, '대출사기형_검거인원')]).toEqual([57_614, 199_139])
})

real('ECB: 222 days, newest first, no line end after the last', async () => {
  const table = onlyTable(await read(`${ROOT}/ecb_fx/eurofxref-hist_2022_excerpt.csv`))
  expect([table.rows.length, table.header.length]).toEqual([222, 42])
  expect(table.rows.flatMap((row) => row.cells).filter((cell) => cell.text === 'N/A')).toHaveLength(2_178)
  const day = table.rows.find((row) => row.cell('Date').text === '2022-09-28')
  expect(['USD', 'JPY', 'GBP', 'KRW'].map((code) => day?.cell(code).text)).toEqual([
    '0.9565',
    '138.39',
    '0.90268',
    '1378.84',
  ])
  expect(table.rows.at(-1)?.cells[0]).toEqual({ locator: 'r223c1', text: '2022-01-03' })
})
