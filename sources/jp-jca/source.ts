import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'jp-jca',
  title: 'Credit card misuse',
  publisher: {
    id: 'jp-jca',
    name: 'Japan Consumer Credit Association (JCA)',
    country: 'JPN',
    kind: 'industry',
    operates: ['JPN_JCA'],
  },
  basis: 'bank_returns',
  landing: 'https://www.j-credit.or.jp/',
  frequency: 'quarterly',
  licence: 'facts_only',
  language: 'ja',
})
