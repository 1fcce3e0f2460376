import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'in-rbi',
  title: 'Bank frauds: annual report and trend and progress',
  publisher: {
    id: 'in-rbi',
    name: 'Reserve Bank of India',
    country: 'IND',
    kind: 'central_bank',
    operates: ['IND_RBI'],
  },
  basis: 'bank_returns',
  periodStyle: { fiscal: { startMonth: 4, namedBy: 'end' } },
  landing: 'https://www.rbi.org.in/',
  frequency: 'yearly, May and December',
  licence: 'facts_only',
})
