import { claimFromCell, control, reject } from '../../pipelines/extract/claim.ts'
import { byLabel, rowLabelled } from '../../pipelines/extract/find.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import type { Document, Table } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'

const loss = {
  measure: 'reported_loss',
  currency: 'USD',
  fraudType: 'all_fraud',
  note: 'Counts reports with a loss of 1 to 999,999 dollars',
} as const

/** Printed names of the columns; `Lost` and `Loss` change places between files. */
const COLUMNS = {
  loss: ['Total $ Loss', 'Total $ Lost'],
  reports: ['# of Reports'],
  share: ['Percentage', 'Percentage of all Fraud Reports with a Contact Method identified'],
  share_with_loss: [
    '% Reporting $ Loss',
    'Percentage Reporting $ Loss',
    'Of those reports, the percentage with a dollar loss reported',
  ],
  median: ['Median $ Loss'],
} as const

const UNITS = { reports: 'reports', share: 'percent', share_with_loss: 'percent', median: 'USD' } as const

interface LossTable {
  statement: string
  /** Name of the column with the labels. */
  label: string
  /** Code of each printed label, and the scope column that it is a code of. */
  codes: Readonly<Record<string, string>>
  scope: 'victimGeo' | 'population' | 'fraudType'
  /** Columns beside the loss. */
  beside: readonly (keyof typeof UNITS)[]
}

/** A row is one label with its loss: a claim; what stands beside it are controls. */
export function losses(table: Table, period: string, { statement, label, codes, scope, beside }: LossTable): Found[] {
  return table.rows.flatMap((row) => {
    const item = row.cell(label).text
    const cell = row.cell(COLUMNS.loss)
    const code = byLabel(codes, item)
    const claim =
      code === undefined
        ? reject(cell, 'scope_unknown', `"${item}" has no code`)
        : claimFromCell(cell, { ...loss, statement, item, period, [scope]: code })
    const controls = beside.map((name) =>
      control(row.cell(COLUMNS[name]), { label: `${statement}.${slug(item)}.${name}`, unit: UNITS[name] }),
    )
    return [claim, ...controls]
  })
}

/** The block of keys and values that holds the total. What a total is believed to be holds from 2021 on. */
export function totalLoss(document: Document, period: string): Found[] {
  const total = rowLabelled(document, 'Total $ Loss').cells[1]!
  const [, reports] = rowLabelled(document, 'Number of Fraud Reports').cells
  const [, withLoss, share] = rowLabelled(document, 'Reports with $ Loss').cells
  const [, median] = rowLabelled(document, 'Median $ Loss').cells
  return [
    claimFromCell(total, { ...loss, statement: 'total_loss', period, band: ['5000000000', '40000000000'] }),
    control(reports!, { label: 'total_loss.reports', unit: 'reports' }),
    control(withLoss!, { label: 'total_loss.reports_with_loss', unit: 'reports' }),
    control(share!, { label: 'total_loss.share_with_loss', unit: 'percent' }),
    control(median!, { label: 'total_loss.median', unit: 'USD' }),
  ]
}
