import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'nl-nvb',
  title: 'Fraud in payments',
  publisher: {
    id: 'nl-nvb',
    name: 'Nederlandse Vereniging van Banken / Betaalvereniging',
    country: 'NLD',
    kind: 'industry',
    operates: ['NLD_NVB'],
  },
  basis: 'bank_returns',
  landing: 'https://www.nvb.nl/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'nl',
})
