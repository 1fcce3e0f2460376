import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { onlyTable, textIn } from '../../pipelines/read/document.ts'
import { readDocument } from '../../pipelines/read/read.ts'
import { grid, models, settings, toCsv, toHtml, toPdf, toXlsx, type Model } from './render.ts'

/** The same cells, each at a place of its own that finds it again. */
async function expectSame(model: Model, bytes: Uint8Array, name: string): Promise<void> {
  const document = await readDocument(bytes, { name })
  const table = onlyTable(document)
  const cells = [table.header, ...table.rows.map((row) => row.cells)]
  expect(cells.map((row) => row.map((cell) => cell.text))).toEqual(grid(model))
  expect(new Set(cells.flat().map((cell) => cell.locator)).size).toBe(cells.flat().length)
  for (const cell of cells.flat()) expect(textIn(document, cell.locator)).toBe(cell.text)
}

test('csv', async () => {
  await fc.assert(
    fc.asyncProperty(
      models,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (model, delimiter, newline) => expectSame(model, toCsv(model, delimiter, newline), 'x.csv'),
    ),
    { numRuns: 60 },
  )
})

test('html', async () => {
  await fc.assert(
    fc.asyncProperty(models, (model) => expectSame(model, toHtml(model), 'x.html')),
    { numRuns: 40 },
  )
})

test('xlsx', async () => {
  await fc.assert(
    fc.asyncProperty(models, async (model) => expectSame(model, await toXlsx(model), 'x.xlsx')),
    { numRuns: 20 },
  )
})

test('pdf, however it is set', async () => {
  await fc.assert(
    fc.asyncProperty(models, settings, async (model, setting) =>
      expectSame(model, await toPdf(model, setting), 'x.pdf'),
    ),
    {
      numRuns: 15,
    },
  )
})
