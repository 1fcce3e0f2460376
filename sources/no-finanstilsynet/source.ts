import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'no-finanstilsynet',
  title: 'Fraud statistics of payment services',
  publisher: {
    id: 'no-finanstilsynet',
    name: 'Finanstilsynet',
    country: 'NOR',
    kind: 'regulator',
    operates: ['NOR_FT'],
  },
  basis: 'bank_returns',
  landing: 'https://www.finanstilsynet.no/',
  frequency: 'half-yearly',
  licence: 'facts_only',
  language: 'no',
})
