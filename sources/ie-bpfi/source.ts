import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ie-bpfi',
  title: 'Payment fraud report',
  publisher: { id: 'ie-bpfi', name: 'BPFI FraudSMART', country: 'IRL', kind: 'industry', operates: ['IRL_BPFI'] },
  basis: 'bank_returns',
  landing: 'https://bpfi.ie/',
  frequency: 'half-yearly',
  licence: 'facts_only',
})
