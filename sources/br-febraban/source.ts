import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'br-febraban',
  title: 'Fraud losses of Brazilian banks',
  publisher: { id: 'br-febraban', name: 'Febraban', country: 'BRA', kind: 'industry', operates: ['BRA_FEBRABAN'] },
  basis: 'bank_returns',
  landing: 'https://portal.febraban.org.br/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'pt',
})
