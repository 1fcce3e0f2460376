import { defineSource } from '../define-source.ts'
import { extractRates, ratesTable } from './reference-rates.ts'

const LANDING =
  'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html'

export default defineSource({
  id: 'ecb-fx',
  title: 'Euro foreign exchange reference rates',
  publisher: { id: 'ecb', name: 'European Central Bank', country: null, kind: 'central_bank', operates: [] },
  basis: 'bank_returns', // of no claim: every figure is a rate
  landing: LANDING,
  frequency: 'working days',
  licence: { id: 'ECB-reuse', redistribution: 'yes', attribution: 'European Central Bank reference rates' },
  kind: 'reference',
  documents: [
    {
      kind: 'rates-csv',
      format: 'csv', // the only file of a zip
      discover: {
        pages: [LANDING],
        choose: ({ url }) =>
          new URL(url).pathname.endsWith('/eurofxref-hist.zip') ? { is: 'document', edition: null } : null,
      },
      recognises: (document) => ratesTable(document) !== undefined,
      edition: () => 'history', // one file, written over each working day
      anchors: ['Date', 'USD'],
      claims: { min: 0, max: 0 },
      ignore: [/^[A-Z]{3}$/], // a column of rates is named by its currency: no sums of money
      extract: extractRates,
    },
  ],
})
