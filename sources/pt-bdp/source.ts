import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'pt-bdp',
  title: 'Payment systems report',
  publisher: { id: 'pt-bdp', name: 'Banco de Portugal', country: 'PRT', kind: 'central_bank', operates: ['PRT_BDP'] },
  basis: 'bank_returns',
  landing: 'https://www.bportugal.pt/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'pt',
})
