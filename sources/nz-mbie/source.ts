import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'nz-mbie',
  title: 'Scam losses of bank customers',
  publisher: { id: 'nz-mbie', name: 'MBIE / Payments NZ', country: 'NZL', kind: 'ministry', operates: ['NZL_MBIE'] },
  basis: 'bank_returns',
  landing: 'https://www.mbie.govt.nz/',
  frequency: 'yearly, October to November',
  licence: 'CC-BY-4.0',
})
