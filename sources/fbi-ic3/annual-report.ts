import { StructureChangedError } from '../../pipelines/errors.ts'
import type { Document } from '../../pipelines/read/document.ts'
import type { ExtractContext, Found } from '../define-source.ts'
import { extractNotes } from './annual-notes.ts'
import { pageOf } from './annual-page.ts'
import { extractTables } from './annual-tables.ts'
import { LEDGER_STATEMENTS } from './ledger-statements.ts'

/** Fewer pages than any report has: an excerpt, which holds what it holds. */
const WHOLE = 12

/**
 * Figures of an annual report, or of some pages of it. The year is the edition: the report of 2024 is data of 2024.
 *
 * @throws StructureChangedError when a whole report lacks its total or its losses by type, or a table has too few rows
 */
export function extractAnnualReport(document: Document, { edition, name }: ExtractContext): Found[] {
  const found = [...extractNotes(document, edition), ...extractTables(document, edition)]
  if (Math.max(...[...document.blocks, ...document.tables].map(pageOf)) >= WHOLE) expectWhole(found, name)
  return found.map((one) => (one.is === 'claim' ? { is: 'claim', claim: transcribed(one.claim, edition) } : one))
}

function expectWhole(found: readonly Found[], name: string): void {
  const statements = found.flatMap((one) => (one.is === 'claim' ? [one.claim.statement.split('.')[0]!] : []))
  for (const statement of ['total_loss', 'loss_by_type']) {
    if (!statements.includes(statement))
      throw new StructureChangedError('fbi-ic3', statement, [...new Set(statements)], name, 'a whole report')
  }
}

function transcribed<Claim extends { statement: string }>(claim: Claim, edition: string): Claim {
  return { ...claim, statement: LEDGER_STATEMENTS[edition]?.[claim.statement] ?? claim.statement }
}
