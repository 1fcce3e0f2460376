import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'eba-ecb',
  title: 'Report on payment fraud',
  publisher: {
    id: 'eba-ecb',
    name: 'European Banking Authority / European Central Bank',
    country: null,
    kind: 'regulator',
    operates: ['EU_EBA_ECB'],
  },
  basis: 'bank_returns',
  landing: 'https://www.eba.europa.eu/',
  frequency: 'yearly',
  licence: 'facts_only',
})
