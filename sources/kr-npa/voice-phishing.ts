import { claimFromCell, control, reject } from '../../pipelines/extract/claim.ts'
import { unitOf } from '../../pipelines/extract/unit.ts'
import { type Cell, type Document, onlyTable, type Row, type Table } from '../../pipelines/read/document.ts'
import type { ExtractContext, Found } from '../define-source.ts'

/** Types of the data set, by the word that begins the names of their columns. */
const TYPES: Readonly<Record<string, { statement: string; fraudType: string }>> = {
  기관사칭형: { statement: 'imposter_loss', fraudType: 'government_imposter' }, // pretends to be an authority
  대출사기형: { statement: 'loan_loss', fraudType: 'loan_scam' },
}

/** Numbers beside the losses: cases, cases with an arrest (older files only), persons arrested. */
const COUNTS: Readonly<Record<string, string>> = { 발생건수: 'cases', 검거건수: 'arrest_cases', 검거인원: 'arrested' }

/** Lowest and highest loss of one type in one year that is believed: 300 and 20,000 억원, in won. */
const BAND = ['30000000000', '2000000000000'] as const

interface Column {
  header: Cell
  type: { statement: string; fraudType: string }
}

interface LossColumn extends Column {
  /** 억원, 백만원, 원: stands only in the header. */
  unit: string
}

function typeOf({ text }: Cell): Column['type'] | undefined {
  const word = Object.keys(TYPES).find((type) => text.replace(/\s/g, '').startsWith(type))
  return word === undefined ? undefined : TYPES[word]
}

/** Columns of losses: a type, 피해액, and a unit of won. */
export function lossColumns({ header }: Table): LossColumn[] {
  return header.flatMap((cell) => {
    const type = typeOf(cell)
    const unit = /피해액[\s_(]*([십백천만억조]*원)\)?$/.exec(cell.text)?.[1]
    return type !== undefined && unit !== undefined && unitOf(unit) !== null ? [{ header: cell, type, unit }] : []
  })
}

/** The year of a row: `2016` or `2016년`; null for a sum, a part of a year, a note. */
const yearOf = (row: Row): string | null => /^((?:19|20)\d\d)년?$/.exec(row.cell('구분').text)?.[1] ?? null

export function lastYear(document: Document): string | null {
  const years = onlyTable(document).rows.flatMap((row) => yearOf(row) ?? [])
  return years.toSorted().at(-1) ?? null
}

/** Losses of each type and year, with the counts beside them. A file states all years again: each edition is a vintage. */
export function extractYears(document: Document, _: ExtractContext): Found[] {
  const table = onlyTable(document)
  const columns = lossColumns(table)
  const counted = table.header.flatMap((header) => {
    const type = typeOf(header)
    const name = COUNTS[/(발생건수|검거건수|검거인원)/.exec(header.text)?.[1] ?? '']
    return type === undefined || name === undefined ? [] : [{ header, type, name }]
  })
  return table.rows.flatMap((row) => {
    const year = yearOf(row)
    return [
      ...columns.map((column) => lossOf(row.cell(column.header.text), column, year)),
      ...counted.flatMap(({ header, type, name }) => {
        const cell = row.cell(header.text)
        const label = `${type.statement}.${year}.${name}`
        return year === null || cell.text === '' ? [] : [control(cell, { label, unit: name })]
      }),
    ]
  })
}

function lossOf(cell: Cell, { type, unit }: LossColumn, year: string | null): Found {
  if (year === null) return reject(cell, 'period_missing', 'the row names no year')
  const loss = { measure: 'reported_loss', currency: 'KRW', unit, band: BAND } as const
  return claimFromCell(cell, { ...loss, ...type, item: year, period: year })
}
