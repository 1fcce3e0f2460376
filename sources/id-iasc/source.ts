import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'id-iasc',
  title: 'Counter of the Indonesia Anti-Scam Centre',
  publisher: {
    id: 'id-iasc',
    name: 'OJK / Indonesia Anti-Scam Centre (IASC)',
    country: 'IDN',
    kind: 'regulator',
    operates: ['IDN_IASC'],
  },
  basis: 'victim_reports',
  landing: 'https://www.ojk.go.id/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'id',
})
