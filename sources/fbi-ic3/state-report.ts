import { AGE_BANDS } from '../../pipelines/extract/vocabulary/populations.ts'
import { claimFromCell, control, reject } from '../../pipelines/extract/claim.ts'
import { byLabel } from '../../pipelines/extract/find.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import { US_AREAS } from '../../pipelines/extract/vocabulary/us-areas.ts'
import { type Document, findTable, type Row, stackedRows, type Table } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'
import { CRIME_TYPES, DESCRIPTORS } from './crime-types.ts'

/** A state's page: `2016 IC3 Alabama Annual Report`. */
export interface StateReport {
  year: string
  area: string
  /** `2016-alabama`: a state's page is an edition. */
  edition: string
}

/** What the page's title says it is; null for any other page. */
export function stateReportOf(document: Document): StateReport | null {
  const [, year, area] = /^(\d{4}) IC3 (.+) Annual Report$/.exec(document.title ?? '') ?? []
  return year === undefined || area === undefined ? null : { year, area, edition: `${year}-${slug(area)}` }
}

/**
 * Four tables of crime types (victims and subjects, count and loss), each two pairs of columns side by side with two
 * descriptors below, and one table of ages. Losses of victims are claims. Subject tables say where the accused are: their
 * losses are no losses of the place, so they are controls.
 */
export function extractStateReport(document: Document): Found[] {
  const report = stateReportOf(document)
  if (report === null) return []
  return [
    ...typesOf(document, 'Crime Type by Victim Loss').flatMap(({ row, statement, codes }) =>
      lossOf(row, 'Crime Type', 'Loss Amount', { report, statement, codes, scope: 'fraudType' }),
    ),
    ...findTable(document, { caption: 'Victims by Age Group' }).rows.flatMap((row) => [
      ...lossOf(row, 'Age Range', 'Amount Loss', {
        report,
        statement: 'loss_by_age',
        codes: AGE_BANDS,
        scope: 'population',
      }),
      control(row.cell('Count'), { label: labelOf(row, 'Age Range', 'loss_by_age', 'victims'), unit: 'victims' }),
    ]),
    ...besides(document, 'Crime Type by Victim Count', 'Victim Count', 'victims', 'victims'),
    ...besides(document, 'Crime Type by Subject Count', 'Subject Count', 'subjects', 'subjects'),
    ...besides(document, 'Crime Type by Subject Loss', 'Loss Amount', 'subject_loss', 'USD'),
  ]
}

interface LossRow {
  report: StateReport
  statement: string
  codes: Readonly<Record<string, string>>
  scope: 'fraudType' | 'population'
}

function lossOf(row: Row, label: string, column: string, { report, statement, codes, scope }: LossRow): Found[] {
  const cell = row.cell(column)
  const item = row.cell(label).text
  const code = byLabel(codes, item)
  const victimGeo = byLabel(US_AREAS, report.area)
  if (code === undefined) return [reject(cell, 'scope_unknown', `"${item}" has no code`)]
  if (victimGeo === undefined) return [reject(cell, 'scope_unknown', `"${report.area}" has no code`)]
  const loss = { measure: 'reported_loss', currency: 'USD', fraudType: 'internet_crime', victimGeo } as const
  return [claimFromCell(cell, { ...loss, statement, item, period: report.year, [scope]: code })]
}

/** The other tables of crime types, as controls with the labels of the losses. */
function besides(document: Document, caption: string, column: string, name: string, unit: string): Found[] {
  return typesOf(document, caption).map(({ row, statement }) =>
    control(row.cell(column), { label: labelOf(row, 'Crime Type', statement, name), unit }),
  )
}

const labelOf = (row: Row, column: string, statement: string, name: string): string =>
  `${statement}.${slug(row.cell(column).text)}.${name}`

interface TypeRow {
  row: Row
  statement: 'loss_by_type' | 'loss_by_descriptor'
  codes: Readonly<Record<string, string>>
}

/** Rows of a table of crime types: those above the line "Descriptors", then those below it. */
function typesOf(document: Document, caption: string): TypeRow[] {
  const table = findTable(document, { caption })
  const line = table.rows.findIndex((row) => /^descriptors\b/i.test(row.cells[0]?.text ?? ''))
  const end = line === -1 ? table.rows.length : line
  const part = (rows: Table['rows']) => stackedRows({ ...table, rows })
  return [
    ...part(table.rows.slice(0, end)).map((row) => ({ row, statement: 'loss_by_type' as const, codes: CRIME_TYPES })),
    ...part(table.rows.slice(end + 1)).map((row) => ({
      row,
      statement: 'loss_by_descriptor' as const,
      codes: DESCRIPTORS,
    })),
  ]
}
