import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'gh-bog',
  title: 'Fraud report of banks and payment providers',
  publisher: { id: 'gh-bog', name: 'Bank of Ghana', country: 'GHA', kind: 'central_bank', operates: ['GHA_BOG'] },
  basis: 'bank_returns',
  landing: 'https://www.bog.gov.gh/',
  frequency: 'yearly, April',
  licence: 'facts_only',
})
