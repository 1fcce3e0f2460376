import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'za-sabric',
  title: 'Annual crime statistics',
  publisher: { id: 'za-sabric', name: 'SABRIC', country: 'ZAF', kind: 'industry', operates: ['ZAF_SABRIC'] },
  basis: 'bank_returns',
  landing: 'https://www.sabric.co.za/',
  frequency: 'yearly, August',
  licence: 'facts_only',
})
