import { AGE_BANDS } from '../../pipelines/extract/vocabulary/populations.ts'
import { expectClaims } from '../../pipelines/extract/expect-claims.ts'
import { US_AREAS } from '../../pipelines/extract/vocabulary/us-areas.ts'
import { type Document, findTable, onlyTable } from '../../pipelines/read/document.ts'
import { foldKey } from '../../pipelines/read/fold.ts'
import type { ClaimCount, ExtractContext, Found } from '../define-source.ts'
import { CATEGORIES, CONTACT_METHODS, PAYMENT_METHODS } from './databook-codes.ts'
import {
  ageNotes,
  amountBuckets,
  categoriesByYear,
  printedCounts,
  reportTypes,
  typesByYear,
} from './databook-counts.ts'
import { losses, totalLoss } from './databook-losses.ts'

/** One file of the pack, `{year}_CSN_{name}.csv`: a title in line 1, a header, rows, notes, the source line. */
interface DatabookTable {
  name: string
  /** Often not the words of the name. */
  title: string
  claims: ClaimCount
  extract(document: Document, year: string): Found[]
}

const TABLES: readonly DatabookTable[] = [
  {
    name: 'Fraud_Reports_by_Amount_Lost',
    title: 'Fraud Reports by Amount Lost',
    claims: { min: 1, max: 1 },
    extract: (document, year) => [...totalLoss(document, year), ...amountBuckets(document)],
  },
  {
    name: 'State_Fraud_Reports_and_Losses',
    title: 'Fraud Reports and Reported Amount Lost by State',
    claims: { min: 51, max: 57 }, // states, the district, and those outlying areas that have enough reports
    extract: (document, year) =>
      losses(onlyTable(document), year, {
        statement: 'loss_by_state',
        label: 'State',
        codes: US_AREAS,
        scope: 'victimGeo',
        beside: ['reports', 'share_with_loss', 'median'],
      }),
  },
  {
    name: 'Report_Type',
    title: 'Report Type',
    claims: { min: 10, max: 10 },
    extract: (document, year) => [
      ...losses(findTable(document, { header: ['Category', 'Total $ Loss'] }), year, {
        statement: 'loss_by_category',
        label: 'Category',
        codes: CATEGORIES,
        scope: 'fraudType',
        beside: ['reports', 'share_with_loss', 'median'],
      }),
      ...reportTypes(document),
    ],
  },
  {
    name: 'Fraud_Reports_by_Contact_Method',
    title: 'Fraud Reports by Contact Method',
    claims: { min: 7, max: 12 },
    extract: (document, year) => [
      ...losses(findTable(document, { header: ['Contact Method'] }), year, {
        statement: 'loss_by_contact_method',
        label: 'Contact Method',
        codes: CONTACT_METHODS,
        scope: 'fraudType',
        beside: ['reports', 'share', 'share_with_loss', 'median'],
      }),
      ...printedCounts(document, 'loss_by_contact_method', '# of Reports with Contact Method'),
    ],
  },
  {
    name: 'Fraud_Reports_by_Payment_Method',
    title: 'Fraud Reports by Payment Method',
    claims: { min: 8, max: 14 },
    extract: (document, year) => [
      ...losses(findTable(document, { header: ['Payment Method'] }), year, {
        statement: 'loss_by_payment_method',
        label: 'Payment Method',
        codes: PAYMENT_METHODS,
        scope: 'fraudType',
        beside: ['reports'],
      }),
      ...printedCounts(document, 'loss_by_payment_method', '# of Reports with Payment Method'),
    ],
  },
  {
    name: 'Reported_Frauds_and_Losses_by_Age',
    title: 'Reported Frauds and Losses by Age',
    claims: { min: 6, max: 10 },
    extract: (document, year) => [
      ...losses(onlyTable(document), year, {
        statement: 'loss_by_age',
        label: 'Age Range',
        codes: AGE_BANDS,
        scope: 'population',
        beside: ['reports', 'share', 'median', 'share_with_loss'],
      }),
      ...ageNotes(document),
    ],
  },
  {
    name: 'Number_of_Reports_by_Type',
    title: 'Number of Reports by Type',
    claims: { min: 0, max: 0 },
    extract: typesByYear,
  },
  {
    name: 'Report_Categories_over_Three_Years',
    title: 'Report Categories over Three Years',
    claims: { min: 0, max: 0 },
    extract: categoriesByYear,
  },
]

/** Names of the files that are read. */
export const TABLE_NAMES: ReadonlySet<string> = new Set(TABLES.map((table) => table.name))

/** Which file of the pack a document is, by its title. */
export function tableOf(document: Document): DatabookTable | undefined {
  return TABLES.find((table) => foldKey(table.title) === foldKey(document.title ?? ''))
}

/** Figures of one file of the pack. The year is the edition, because "Data Book 2024" is data of 2024. */
export function extractDatabook(document: Document, { edition }: ExtractContext): Found[] {
  const table = tableOf(document)
  return table === undefined
    ? []
    : expectClaims(table.extract(document, edition), table.claims, `ftc-consumer-sentinel: ${table.name}`)
}
