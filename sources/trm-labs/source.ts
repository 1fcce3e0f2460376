import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'trm-labs',
  title: 'Crypto crime report',
  publisher: { id: 'trm-labs', name: 'TRM Labs', country: 'USA', kind: 'company', operates: [] },
  basis: 'onchain',
  landing: 'https://www.trmlabs.com/',
  frequency: 'yearly, January to February',
  licence: 'facts_only',
})
