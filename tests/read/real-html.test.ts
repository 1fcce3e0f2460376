import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findTable, stackedRows, type Document } from '../../pipelines/read/document.ts'
import { readDocument, textAt } from '../../pipelines/read/read.ts'

const FILE = `${import.meta.dirname}/../../../shared/realdata/ic3_state/state_report_2016_alabama.html`
const real = test.skipIf(!existsSync(FILE))
const alabama = (): Promise<Document> => readDocument(readFileSync(FILE), { name: 'state_report_2016_alabama.html' })

const number = (text: string) => Number(text.replace(/[$,]/g, ''))

real('Alabama 2016: 57 areas as options, five tables with their captions', async () => {
  const { blocks, tables, title, language } = await alabama()
  expect([title, language]).toEqual(['2016 IC3 Alabama Annual Report', 'en'])
  const options = blocks.filter((block) => block.kind === 'option').map((block) => block.text)
  expect([options.length, options[0], options[9], options[48], options[51], options[56]]).toEqual([
    57,
    'Alabama',
    'District of Columbia',
    'United States Minor Outlying Islands',
    'Virgin Islands',
    'Wyoming',
  ])
  expect(tables.map((table) => table.caption)).toEqual([
    'Crime Type by Victim Count',
    'Crime Type by Victim Loss',
    'Crime Type by Subject Count',
    'Crime Type by Subject Loss',
    'Victims by Age Group',
  ])
  expect(blocks.filter((block) => block.kind === 'note')).toHaveLength(4)
})

real.each([
  ['Crime Type by Victim Count', 4_862, [290, 10]],
  ['Crime Type by Victim Loss', 8_793_892, [308_015, 4_090]],
  ['Crime Type by Subject Count', 1_588, [116, 1]],
  ['Crime Type by Subject Loss', 5_280_751, [299_315, 256]],
])('%s: 36 types in two pairs sum to %i, descriptors apart', async (caption, total, descriptors) => {
  const table = findTable(await alabama(), { caption })
  const at = table.rows.findIndex((row) => row.cells[0]?.text === 'Descriptors*')
  const types = stackedRows({ ...table, rows: table.rows.slice(0, at) })
  expect([at, types.length]).toEqual([18, 36])
  expect(types.reduce((sum, row) => sum + number(row.cells[1]!.text), 0)).toBe(total)
  expect(stackedRows({ ...table, rows: table.rows.slice(at + 1) }).map((row) => number(row.cells[1]!.text))).toEqual(
    descriptors,
  )
})

real('ages, and a place that finds its text again', async () => {
  const ages = findTable(await alabama(), { header: ['Age Range', 'Count', 'Amount Loss'] })
  expect(ages.rows.reduce((sum, row) => sum + number(row.cell('Count').text), 0)).toBe(3_375)
  expect(ages.rows.reduce((sum, row) => sum + number(row.cell('Amount Loss').text), 0)).toBe(6_746_428)
  expect(ages.rows.at(-1)?.cells.map((cell) => cell.text)).toEqual(['Over 60', '669', '$2,389,124'])
  expect(await textAt(readFileSync(FILE), { format: 'html' }, 't2.r5c2')).toBe('$1,739,162')
})
