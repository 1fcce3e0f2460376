import { control } from '../../pipelines/extract/claim.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import { EditionMismatchError } from '../../pipelines/errors.ts'
import type { Document, Table } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'

/** What each table counts, by the words of its title: longest first, for one title holds another. */
const COUNTED: readonly (readonly [words: RegExp, name: string, unit: string])[] = [
  [/complaints received about scam/i, 'complaints_about_scams', 'complaints'],
  [/complaints received/i, 'complaints', 'complaints'],
  [/finalised investigations/i, 'finalised_investigations', 'investigations'],
  [/compliance alerts/i, 'compliance_alerts', 'alerts'],
]

/** `2022-23`, or `2025-26 (YTD)`: part of a year. */
const YEAR = /^(20\d\d)-(\d\d)(?: ?\((.+)\))?$/

/** Tables of the sheet: the title stands in the first cell of the header, July-to-June years below it. */
export function countTables(document: Document): Table[] {
  return document.tables.filter(
    ({ header, rows }) =>
      /by financial year$/i.test(header[0]?.text ?? '') && rows.some(({ cells }) => YEAR.test(cells[0]?.text ?? '')),
  )
}

/**
 * The quarter that the file's name says, `2025-q4`, else the newest year that the sheet has, `2025-26-ytd`.
 *
 * @throws EditionMismatchError when the quarter lies in another year: last year's file under this year's name
 */
export function editionOf(document: Document, name: string): string | null {
  const labels = countTables(document).flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? ''))
  const newest = labels
    .filter((label) => YEAR.test(label))
    .toSorted()
    .at(-1)
  const [, year, quarter] = /(20\d\d)[-_ ]?q([1-4])(?!\d)/i.exec(name) ?? []
  if (newest === undefined || year === undefined) return newest === undefined ? null : slug(newest)
  const start = Number(quarter) > 2 ? year : String(Number(year) - 1)
  if (newest.startsWith(start)) return `${year}-q${quarter}`
  throw new EditionMismatchError(
    name,
    `the newest year in the sheet is "${newest}"`,
    `its name says "${year} Q${quarter}"`,
  )
}

/** Counts as controls, `complaints.2023-24.sms`; the label of a part of a year keeps that word: `2025-26-ytd`. */
export function extractCounts(document: Document): Found[] {
  return countTables(document).flatMap((table) => {
    const title = table.header[0]!.text
    const [, name, unit] = COUNTED.find(([words]) => words.test(title)) ?? [/./, slug(title), 'count']
    return table.rows.flatMap(({ cells }) => {
      const [year, ...counts] = cells
      if (!YEAR.test(year?.text ?? '')) return []
      return counts.flatMap((cell, at) => {
        const column = table.header[at + 1]?.text ?? ''
        if (cell.text === '' || column === '') return []
        return [control(cell, { label: `${name}.${slug(year!.text)}.${slug(column)}`, unit })]
      })
    })
  })
}
