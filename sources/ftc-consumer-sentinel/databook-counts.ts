import { control } from '../../pipelines/extract/claim.ts'
import { blockMatching, rowLabelled } from '../../pipelines/extract/find.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import { type Document, findTable, onlyTable } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'

// Everything here is a control: counts of reports and shares of them.

const REPORTS = '# of Reports'

/** Two tables of buckets. Their labels are amounts and no figures. */
export function amountBuckets(document: Document): Found[] {
  const buckets = document.tables.filter((table) => table.header.length > 0)
  return buckets.flatMap((table) =>
    table.rows.map((row) => {
      const label = `reports_by_amount.${slug(row.cell('Amount Lost').text)}`
      return control(row.cell(REPORTS), { label, unit: 'reports' })
    }),
  )
}

/** Below a table: all reports, and those that the table could count. */
export function printedCounts(document: Document, statement: string, label: string): Found[] {
  const [, all] = rowLabelled(document, 'Number of Fraud Reports').cells
  const [, counted, share] = rowLabelled(document, label).cells
  return [
    control(all!, { label: `${statement}.all_reports`, unit: 'reports' }),
    control(counted!, { label: `${statement}.counted_reports`, unit: 'reports' }),
    control(share!, { label: `${statement}.counted_share`, unit: 'percent' }),
  ]
}

/** Notes below the ages: how many reports give one. */
export function ageNotes(document: Document): Found[] {
  const counted = blockMatching(document, /\bage\b\D*([\d,]{5,})/i)
  const share = blockMatching(document, /\bOf the ([\d,]{5,}) .*?(\d+)%/i)
  return [
    ...(counted === undefined ? [] : [noted(counted, 1, 'counted_reports', 'reports')]),
    ...(share === undefined
      ? []
      : [noted(share, 1, 'all_reports', 'reports'), noted(share, 2, 'counted_share', 'percent')]),
  ]
}

type Matched = NonNullable<ReturnType<typeof blockMatching>>

const noted = ({ block, match }: Matched, group: number, name: string, unit: string): Found =>
  control(block, { label: `loss_by_age.${name}`, unit, text: match[group]! })

/** Types of reports, and the categories below identity theft and below other: no money. */
export function reportTypes(document: Document): Found[] {
  const types = findTable(document, { header: ['Report Type', REPORTS] }).rows.flatMap((row) => {
    const [type, reports, share] = row.cells
    const label = `reports_by_type.${slug(type!.text)}`
    return [
      control(reports!, { label: `${label}.reports`, unit: 'reports' }),
      control(share!, { label: `${label}.share`, unit: 'percent' }),
    ]
  })
  const ranked = (caption: string, column: string, name: string) =>
    findTable(document, { caption }).rows.map((row) =>
      control(row.cell(REPORTS), { label: `${name}.${slug(row.cell(column).text)}`, unit: 'reports' }),
    )
  return [
    ...types,
    ...ranked('Identity Theft Types', 'Theft Type', 'reports_by_theft_type'),
    ...ranked('Top 10 Other Categories', 'Category', 'reports_by_other_category'),
  ]
}

/** Reports of each year since 2001. */
export function typesByYear(document: Document): Found[] {
  return onlyTable(document).rows.flatMap((row) =>
    ['Fraud', 'Identity Theft', 'Other'].map((type) => {
      const label = `reports_by_year.${row.cell('Year').text}.${slug(type)}`
      return control(row.cell(type), { label, unit: 'reports' })
    }),
  )
}

/** Reports of three years. Wider than the categories of `Report_Type`: subcategories that are no fraud count here too. */
export function categoriesByYear(document: Document): Found[] {
  const rows = onlyTable(document).rows.flatMap((row) => {
    const label = `reports_by_category.${row.cell('Year').text}.${slug(row.cell('Category').text)}`
    return [
      control(row.cell(REPORTS), { label: `${label}.reports`, unit: 'reports' }),
      control(row.cell('Percentage'), { label: `${label}.share`, unit: 'percent' }),
    ]
  })
  const note = blockMatching(document, /\d{4} \([\d,]+\)/)
  const totals = [...(note?.block.text.matchAll(/(\d{4}) \(([\d,]+)\)/g) ?? [])].map(([, year, reports]) =>
    control(note!.block, { label: `reports_by_category.${year}.distinct`, unit: 'reports', text: reports! }),
  )
  return [...rows, ...totals]
}
