import { describe, expect, test } from 'vitest'
import { claimFromCell, control } from '../../pipelines/extract/claim.ts'
import type { Found } from '../../pipelines/extract/found.ts'
import { unitOf } from '../../pipelines/extract/unit.ts'
import { unusedMoney } from '../../pipelines/extract/unused-money.ts'
import type { Document } from '../../pipelines/read/document.ts'
import { readDocument } from '../../pipelines/read/read.ts'

const loss = { statement: 'loss', measure: 'reported_loss', fraudType: 'scams', period: '2024', currency: 'USD' }

const csv = `Scams by area,,,
Area,Loss,Recovered (EUR),Cases
North,$5M,300,12
South,$7M,,9

Losses of $999 are counted.,,,
`

async function leftOver(use: (document: Document) => Found[], ignore: readonly RegExp[] = []): Promise<string[]> {
  const document = await readDocument(Buffer.from(csv), { format: 'csv', name: 'a.csv' })
  return unusedMoney(document, use(document), ignore, 'USA').map((one) =>
    one.is === 'rejection' ? `${one.locator} ${one.as_printed} ${one.reason}` : one.is,
  )
}

const losses = (document: Document) =>
  document.tables.flatMap(({ rows }) => rows.map((row) => claimFromCell(row.cell('Loss'), loss)))

describe('a sum of money that nothing takes', () => {
  test('is rejected at its place, in cells, in notes, and where only the header has the unit', async () => {
    expect(await leftOver(() => [])).toEqual([
      'r6 $999 scope_unknown',
      'r3c2 $5M scope_unknown',
      'r3c3 300 scope_unknown',
      'r4c2 $7M scope_unknown',
    ])
  })

  test('is none where a claim, a control or a rejection stands', async () => {
    expect(await leftOver(losses)).toEqual(['r6 $999 scope_unknown', 'r3c3 300 scope_unknown'])
    const recovered = (document: Document) => [
      ...losses(document),
      control(document.tables[0]!.rows[0]!.cells[2]!, { label: 'north.recovered', unit: 'EUR' }),
    ]
    expect(await leftOver(recovered)).toEqual(['r6 $999 scope_unknown'])
  })

  test('is none where it is ignored by the name of its column, its row, or by its own words', async () => {
    expect(await leftOver(() => [], [/^recovered/i, /of \$999/, /^South$/])).toEqual(['r3c2 $5M scope_unknown'])
  })
})

describe('a unit as a header prints it', () => {
  test.each([
    ['US$ million', '1000000', 'USD'],
    ['million EUR', '1000000', 'EUR'],
    ['€ bn', '1000000000', 'EUR'],
    ['EUR', '1', 'EUR'],
    ['Rs crore', '10000000', null],
    ['$', '1', null],
  ])('%s', (printed, scale, currency) => {
    expect(unitOf(printed)).toEqual({ scale, currency })
  })

  test.each(['Total $ Loss', '# of Reports', 'State', 'Year', 'million', '2024', ''])('"%s" is none', (printed) => {
    expect(unitOf(printed)).toBeNull()
  })
})
