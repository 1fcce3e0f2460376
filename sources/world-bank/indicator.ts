import { reject } from '../../pipelines/extract/claim.ts'
import { isDay } from '../../pipelines/extract/fields.ts'
import { StructureChangedError } from '../../pipelines/errors.ts'
import type { Cell, Document, Row, Table } from '../../pipelines/read/document.ts'
import type { ExtractContext, FileFacts, Found } from '../define-source.ts'

/** Indicators that the reference tables hold, with the unit of their values. */
export const INDICATORS: Readonly<Record<string, string>> = {
  'PA.NUS.FCRF': 'local per USD',
  'FP.CPI.TOTL': '2010=100',
  'NY.GDP.MKTP.CD': 'USD',
  'SP.POP.TOTL': 'persons',
}

const INDEX = 'FP.CPI.TOTL'
/** An index of 100 in 2010 stands above this since: a rate of inflation in percent does not. */
const INDEX_FLOOR = 50

/** The list of values: the second of the two parts of an answer. */
function valuesOf({ tables }: Document): Table | undefined {
  return tables.find(
    ({ locator, header }) => locator === '$[1]' && ['indicator.id', 'date', 'value'].every((name) => has(header, name)),
  )
}

const has = (header: readonly Cell[], name: string): boolean => header.some(({ text }) => text === name)

/** The day on which the bank says it last changed the figures. */
export function updatedOn({ blocks }: Document): string | null {
  const day = blocks.find(({ locator }) => locator === '$[0].lastupdated')?.text ?? ''
  return isDay(day) ? day : null
}

/** The one indicator of a document, which must be the one that its address asks for; null = it is none of ours. */
export function indicatorOf(document: Document, { name }: FileFacts): string | null {
  const codes = new Set(valuesOf(document)?.rows.map((row) => row.cell('indicator.id').text))
  const [code, ...others] = codes
  if (code === undefined || others.length > 0 || !(code in INDICATORS) || updatedOn(document) === null) return null
  const asked = /^[A-Z]{2}\.[A-Z.]+$/.test(name) ? name : code
  return asked === code ? code : null
}

/**
 * Values as controls, `PA.NUS.FCRF.KOR.2024`; a group without an ISO code keeps the bank's own. A missing value is none.
 *
 * @throws StructureChangedError when the answer has further pages, or a price index holds another quantity
 */
export function extractIndicator(document: Document, { name }: ExtractContext): Found[] {
  const table = valuesOf(document)
  const code = indicatorOf(document, { name, url: null })
  if (table === undefined || code === null) return []
  const pages = document.blocks.find(({ locator }) => locator === '$[0].pages')?.text ?? 'none'
  if (pages !== '1') throw new StructureChangedError('world-bank', 'one page', [`${pages} pages`], name, 'the answer')
  if (code === INDEX) expectIndex(table, name)
  return table.rows.flatMap((row) => valueOf(row, code))
}

function valueOf(row: Row, code: string): Found[] {
  const cell = row.cell('value')
  if (cell.text === '') return []
  const place = row.cell('countryiso3code').text || row.cell('country.id').text
  const year = row.cell('date').text
  if (!/^\d{4}$/.test(year)) return [reject(cell, 'period_missing', `"${year}" is no year`)]
  if (!/^\d+(?:\.\d+)?$/.test(cell.text)) return [reject(cell, 'unparseable', 'a value is a plain decimal')]
  const label = `${code}.${place}.${year}`
  return [{ is: 'control', locator: cell.locator, label, value: cell.text, unit: INDICATORS[code]! }]
}

/** The right name over the wrong quantity: a series of percent has values below zero, and half of them below any index. */
function expectIndex(table: Table, name: string): void {
  const values = table.rows.flatMap((row) =>
    row.cell('value').text !== '' && row.cell('date').text >= '2010' ? [Number(row.cell('value').text)] : [],
  )
  const median = values.toSorted((a, b) => a - b)[values.length >> 1]
  if (median !== undefined && median > INDEX_FLOOR && values.every((value) => value >= 0)) return
  const seen = `a median of ${median ?? 'nothing'} and a lowest value of ${Math.min(...values)}`
  throw new StructureChangedError('world-bank', `an index above ${INDEX_FLOOR}`, [seen], name, INDEX)
}
