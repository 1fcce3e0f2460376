import { claimFromCell, control, reject } from '../../pipelines/extract/claim.ts'
import { expectClaims } from '../../pipelines/extract/expect-claims.ts'
import { byLabel } from '../../pipelines/extract/find.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import { US_AREAS } from '../../pipelines/extract/vocabulary/us-areas.ts'
import { type Cell, type Document, type Row, stackedRows, type Table } from '../../pipelines/read/document.ts'
import { foldKey } from '../../pipelines/read/fold.ts'
import type { Found } from '../define-source.ts'
import { headingsOf, OF_60_PLUS, pageOf, squeeze } from './annual-page.ts'
import { ANNUAL_DESCRIPTORS, ANNUAL_TYPES } from './annual-types.ts'

const loss = { measure: 'reported_loss', fraudType: 'internet_crime', currency: 'USD' } as const

const LOSS = /^(?:adjusted )?loss(?:es)?(?: amount)?$/
const COUNT = /^(?:complaints?|count|victims?|(?:complaint|victim) count)$/
const YEAR = /^(?:19|20)\d\d$/

/** Sections with tables of other things under the same names of columns: crimes by a means, a place, an age. */
const OTHER =
  /crypto|virtual|kiosk|cyber-?enabled|threat|infrastructure|countr|international|top(?:10|ten)|byage|per100/

/** Which statements a table of crime types makes, by what stands above it. */
interface Section {
  name: 'loss_by_type' | 'loss_60_plus_by_type' | 'loss_by_type_over_three_years'
  descriptors: string
  population: string
  table: Table
}

/**
 * Crime types with their losses (claims) and complaints (controls): of the year, of people over 60, of three years. A
 * descriptor is a means marked beside a type; its losses are in the types already, so it has statements of its own.
 */
export function extractTables(document: Document, year: string): Found[] {
  const sections = document.tables.flatMap((table) => sectionOf(document, table) ?? [])
  const names = [...new Set(sections.map((section) => section.name))]
  return [
    ...names.flatMap((name) => {
      const found = sections.filter((section) => section.name === name).flatMap((section) => typesIn(section, year))
      const claims = found.filter((one) => one.is === 'claim').length
      // a page of counts has none; 24 to 30 types from 2022 on, up to 36 before, and one to three descriptors
      return claims === 0 ? found : expectClaims(found, countOf(name), `fbi-ic3: ${name}`)
    }),
    ...document.tables.flatMap((table) => statesIn(document, table, year)),
  ]
}

const countOf = (name: Section['name']) =>
  name === 'loss_by_type_over_three_years' ? { min: 60, max: 120 } : { min: 24, max: 40 }

function sectionOf(document: Document, table: Table): Section | null {
  const [first, ...columns] = namesOf(table)
  if (first !== 'crime type') return null
  const caption = squeeze(table.caption ?? '')
  const headings = headingsOf(document, pageOf(table))
  const section = OF_60_PLUS.test(caption) ? caption : caption + headings
  if (OTHER.test(caption + headings)) return null
  if (columns.filter((column) => YEAR.test(column)).length > 1) {
    return { name: 'loss_by_type_over_three_years', descriptors: 'loss_by_descriptor', population: 'all', table }
  }
  return OF_60_PLUS.test(section)
    ? { name: 'loss_60_plus_by_type', descriptors: 'loss_60_plus_by_descriptor', population: 'age_60_plus', table }
    : { name: 'loss_by_type', descriptors: 'loss_by_descriptor', population: 'all', table }
}

/** Names of columns, folded, without marks of footnotes. */
const namesOf = (table: Table): string[] => table.header.map((cell) => nameOf(cell))

const nameOf = ({ text }: Cell): string => foldKey(text.replace(/[\s*†‡]+$/, ''))

function typesIn(section: Section, year: string): Found[] {
  const { table } = section
  const line = table.rows.findIndex((row) => /^descriptors?\b/i.test(row.cells[0]?.text ?? ''))
  const end = line === -1 ? table.rows.length : line
  const part = (rows: Row[], below: boolean) =>
    stackedRows({ ...table, rows }).flatMap((row) => typeIn(section, row, year, below))
  return [...part(table.rows.slice(0, end), false), ...part(table.rows.slice(end + 1), true)]
}

/** One line of a table: a type, with a figure of each column. */
function typeIn({ name, descriptors, population, table }: Section, row: Row, year: string, below: boolean): Found[] {
  const type = row.cells[0]?.text ?? ''
  const means = byLabel(ANNUAL_DESCRIPTORS, type)
  const isMeans = below || means !== undefined
  const statement = isMeans ? descriptors : name === 'loss_by_type_over_three_years' ? 'loss_by_type' : name
  const code = isMeans ? means : byLabel(ANNUAL_TYPES, type)
  const hasMoney = row.cells.some((cell) => cell.text.includes('$'))
  return columnsOf(table).flatMap((column) => {
    const cell = row.cell(column.text)
    if (type === '' && cell.text === '') return []
    const key = nameOf(column)
    const isOlder = YEAR.test(key) && key !== year
    const [of, item, period] = isOlder
      ? [`${statement}_over_three_years`, `${unmarked(type)} ${key}`, key]
      : [statement, unmarked(type), year]
    if (COUNT.test(key) || (YEAR.test(key) && !hasMoney)) return countOfType(cell, of, item, YEAR.test(key))
    if (cell.text === '') return [] // a type that an earlier year did not have
    if (code === undefined) return [reject(cell, 'scope_unknown', `"${type}" has no code`)]
    return [claimFromCell(cell, { ...loss, statement: of, item, population, fraudType: code, period })]
  })
}

/** The columns of figures, once where the table prints them side by side. */
const columnsOf = ({ header }: Table): Cell[] => {
  const seen = new Map(header.map((cell) => [nameOf(cell), cell]))
  return [...seen.entries()].flatMap(([key, cell]) =>
    LOSS.test(key) || COUNT.test(key) || YEAR.test(key) ? [cell] : [],
  )
}

/** The count of this year stands in two tables: each has a label of its own, so that a check can compare them. */
function countOfType(cell: Cell, statement: string, item: string, inYears: boolean): Found[] {
  if (cell.text === '') return []
  const name = inYears ? 'complaints_in_three_years' : 'complaints'
  return [control(cell, { label: `${statement}.${slug(item)}.${name}`, unit: 'complaints' })]
}

const unmarked = (label: string): string => label.replace(/[\s*†‡]+$/, '')

/** The table of all states; charts and lists of the first ten are no tables of theirs, those of subjects no losses. */
function statesIn(document: Document, table: Table, year: string): Found[] {
  const names = namesOf(table)
  const above = squeeze(table.caption ?? '') + headingsOf(document, pageOf(table))
  const column = table.header.find((cell) => LOSS.test(nameOf(cell)) || COUNT.test(nameOf(cell)))
  if (!names.includes('state') || column === undefined || /subject|per100/.test(above)) return []
  const rows = stackedRows(table)
  if (rows.length < 40) return []
  return rows.flatMap((row) => {
    const cell = row.cell(column.text)
    const item = row.cell('State').text
    const victimGeo = byLabel(US_AREAS, item)
    const statement = 'loss_by_state'
    if (COUNT.test(nameOf(column)))
      return [control(cell, { label: `${statement}.${slug(item)}.complaints`, unit: 'complaints' })]
    if (victimGeo === undefined) return [reject(cell, 'scope_unknown', `"${item}" has no code`)]
    return [claimFromCell(cell, { ...loss, statement, item, victimGeo, period: year })]
  })
}
