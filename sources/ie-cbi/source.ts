import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ie-cbi',
  title: 'Payment fraud statistics',
  publisher: {
    id: 'ie-cbi',
    name: 'Central Bank of Ireland',
    country: 'IRL',
    kind: 'central_bank',
    operates: ['IRL_CBI'],
  },
  basis: 'bank_returns',
  landing: 'https://www.centralbank.ie/',
  frequency: 'yearly',
  licence: 'facts_only',
})
