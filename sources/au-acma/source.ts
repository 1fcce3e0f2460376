import { defineSource } from '../define-source.ts'
import { countTables, editionOf, extractCounts } from './yearly-counts.ts'

const LANDING = 'https://www.acma.gov.au/action-scams-spam-and-telemarketing'

export default defineSource({
  id: 'au-acma',
  title: 'Action on scams, spam and telemarketing: complaints and investigations',
  publisher: {
    id: 'au-acma',
    name: 'Australian Communications and Media Authority',
    country: 'AUS',
    kind: 'regulator',
    operates: [],
  },
  basis: 'victim_reports',
  periodStyle: { fiscal: { startMonth: 7, namedBy: 'end' } },
  landing: LANDING,
  frequency: 'quarterly',
  due: [
    { from: '02-01', to: '04-30' },
    { from: '05-01', to: '06-15' },
    { from: '08-01', to: '09-15' },
    { from: '11-01', to: '12-31' },
  ],
  licence: 'facts_only', // CC BY, but nobody has read which version
  documents: [
    {
      kind: 'counts-xlsx',
      format: 'xlsx',
      discover: {
        pages: [LANDING],
        choose({ url }) {
          const { pathname } = new URL(url)
          // the workbook has this shape since the report of October to December 2025
          const published = /^\/publications\/(20\d\d)-\d\d\/report\/action-scams-spam-and-telemarketing-/.exec(
            pathname,
          )
          if (published !== null) return published[1]! >= '2026' ? { is: 'page', edition: null } : null
          return pathname.endsWith('.xlsx') ? { is: 'document', edition: null } : null
        },
      },
      recognises: (document) => countTables(document).length > 1,
      edition: (document, file) => editionOf(document, file.name),
      anchors: ['by financial year'],
      claims: { min: 0, max: 0 }, // no money: every number is a count
      extract: extractCounts,
    },
  ],
})
