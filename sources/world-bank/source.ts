import { defineSource } from '../define-source.ts'
import { extractIndicator, INDICATORS, indicatorOf, updatedOn } from './indicator.ts'

const API = 'https://api.worldbank.org/v2/country/all/indicator'

export default defineSource({
  id: 'world-bank',
  title: 'World Development Indicators: exchange rates, prices, gross domestic product, population',
  publisher: { id: 'world-bank', name: 'World Bank', country: null, kind: 'international', operates: [] },
  basis: 'survey', // of no claim: every figure is a rate, an index or a denominator
  landing: 'https://data.worldbank.org/',
  frequency: 'yearly, with corrections',
  due: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => ({
    from: `${month}-01`,
    to: `${month}-05`,
  })),
  licence: { id: 'CC-BY-4.0', redistribution: 'yes', attribution: 'World Bank, World Development Indicators' },
  kind: 'reference',
  documents: [
    {
      kind: 'indicator-json',
      format: 'json',
      discover: {
        addresses: Object.keys(INDICATORS).map((code) => `${API}/${code}?format=json&per_page=20000&date=2015:2025`),
        pages: [],
        choose: () => null,
      },
      // a wrong code is answered with 200 and a message: that is no table of an indicator
      recognises: (document, file) => indicatorOf(document, file) !== null,
      edition: (document) => updatedOn(document),
      anchors: [],
      claims: { min: 0, max: 0 },
      extract: extractIndicator,
    },
  ],
})
