import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { findTable, stackedRows, type Document, type Row } from '../../pipelines/read/document.ts'
import { layOut } from '../../pipelines/read/pdf-layout.ts'
import { readPages, type Run } from '../../pipelines/read/pdf-pages.ts'
import { readDocument } from '../../pipelines/read/read.ts'

const ROOT = `${import.meta.dirname}/../../../shared/realdata/ic3_pdf`
const PEOPLE_60 = `${ROOT}/ic3_2024_p28-29_crime_types_60plus.pdf`
const FIVE_YEARS = `${ROOT}/ic3_2024_p7_past_five_years.pdf`
const there = existsSync(ROOT)
const real = test.skipIf(!there)

const number = (text: string) => Number(text.replace(/[$,]/g, ''))
const label = (text: string) => text.replace(/\*+$/, '')

describe('IC3 2024, crime types of people over 60', () => {
  let document: Document
  beforeAll(async () => {
    if (there) document = await readDocument(readFileSync(PEOPLE_60), { name: 'p28-29.pdf' })
  })

  /** Types above the row `Descriptor**`, and what stands below it. */
  const parts = (header: string): { types: Row[]; descriptors: Row[] } => {
    const table = findTable(document, { header: ['Crime Type', header] })
    const at = table.rows.findIndex((row) => row.cells[0]?.text.startsWith('Descriptor'))
    const rows = (from: number, to?: number) => stackedRows({ ...table, rows: table.rows.slice(from, to) })
    return { types: rows(0, at), descriptors: rows(at + 1) }
  }

  real.each([
    ['Count', 113_926, ['Cryptocurrency', '33,369']],
    ['Loss', 4_623_840_808, ['Cryptocurrency', '$2,839,333,197']],
  ])('%s: 26 types sum to %i without the descriptor', (header, total, descriptor) => {
    const { types, descriptors } = parts(header)
    expect(types).toHaveLength(26)
    expect(types.reduce((sum, row) => sum + number(row.cells[1]!.text), 0)).toBe(total)
    expect(descriptors.map((row) => row.cells.map((cell) => cell.text))).toEqual([descriptor])
  })

  real('the same types on both pages, wrapped labels joined', () => {
    const [counts, losses] = ['Count', 'Loss'].map((header) => parts(header).types)
    const names = (rows: Row[] | undefined) => rows?.map((row) => label(row.cells[0]!.text)).sort()
    expect(names(counts)).toEqual(names(losses))
    const loss = new Map(losses?.map((row) => [label(row.cells[0]!.text), row.cells[1]!.text]))
    expect(loss.get('Business Email Compromise')).toBe('$385,001,099')
    expect(loss.get('Lottery/Sweepstakes/Inheritance')).toBe('$75,897,926')
    expect(loss.get('IPR/Copyright and Counterfeit')).toBe('$1,076,710')
    expect(loss.get('Non-Payment/Non-Delivery')).toBe('$76,794,753')
    expect(loss.get('Botnet')).toBe('$14,852')
  })

  real('captions, places, notes; running heads are left out and named', () => {
    const [counts, losses] = document.tables
    expect([counts?.caption, losses?.caption]).toEqual(['COMPLAINANTS 60+', 'COMPLAINANTS 60+ LOSSES'])
    expect(losses?.rows[3]?.cells[1]).toEqual({ locator: 'p2.t1.r5c2', text: '$385,001,099' })
    expect(document.blocks.filter((block) => block.kind === 'note')).toHaveLength(5)
    expect(document.blocks.some((block) => /ANNUAL|BUREAU/.test(block.text))).toBe(false)
    expect(document.warnings).toEqual([
      'page 1: running head left out: "28 FEDERAL BUREAU OF INVESTIGATION"',
      'page 2: running head left out: "29 2024 IC3 ANNUAL REPORT"',
    ])
  })

  real('the same cells when runs are split at every hyphen and sign', async () => {
    const file = await readPages(new Uint8Array(readFileSync(PEOPLE_60)), 10, () => {})
    const split = { ...file, pages: file.pages.map((page) => ({ ...page, runs: page.runs.flatMap(splitRun) })) }
    expect(split.pages[0]!.runs.length).toBeGreaterThan(file.pages[0]!.runs.length)
    expect(layOut(split).tables).toEqual(layOut(file).tables)
  })
})

/** As older versions of pdfjs give it: `Non` `-` `Payment/Non` `-` `Delivery`, `$` apart from its digits. */
function splitRun(run: Run): Run[] {
  const each = run.width / run.text.length
  return [...run.text.matchAll(/[-$]|[^-$]+/g)].map((part) => ({
    ...run,
    text: part[0],
    x: run.x + part.index * each,
    width: part[0].length * each,
  }))
}

real('IC3 2024, past five years: the figures stand in the note, axis labels are no figures', async () => {
  const document = await readDocument(readFileSync(FIVE_YEARS), { name: 'p7.pdf' })
  const notes = document.blocks.filter((block) => block.text.startsWith('Accessibility description'))
  expect(notes.map((block) => block.kind)).toEqual(['note', 'note'])
  expect(notes[1]?.text).toContain(
    'a total of 4.2 million complaints, a reported loss of $50.5 billion, and an average of 836,000',
  )
  const texts = document.blocks.map((block) => block.text)
  expect(texts).toContain('$50.5 Billion in Losses')
  expect(texts).toContain('4.2 Million Complaints')
  expect(texts.some((text) => /,000,000|^\$0|7[468]0,000/.test(text))).toBe(false)
  expect(document.tables).toEqual([])
  expect(document.warnings.find((warning) => warning.includes('axis labels'))).toMatch(
    /900,000.*\$18,000,000,000.*\$0$/,
  )
})
