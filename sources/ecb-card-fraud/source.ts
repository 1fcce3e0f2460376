import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ecb-card-fraud',
  title: 'Report on card fraud',
  publisher: {
    id: 'ecb-card-fraud',
    name: 'European Central Bank',
    country: null,
    kind: 'central_bank',
    operates: ['EU_ECB_CARD'],
  },
  basis: 'bank_returns',
  landing: 'https://www.ecb.europa.eu/',
  frequency: 'every one to two years',
  licence: 'ECB-reuse',
})
