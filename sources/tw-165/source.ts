import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'tw-165',
  title: '165 dashboard and police statistics',
  publisher: {
    id: 'tw-165',
    name: 'National Police Agency / CIB (Taiwan)',
    country: 'TWN',
    kind: 'police',
    operates: ['TWN_165'],
  },
  basis: 'victim_reports',
  landing: 'https://165dashboard.tw/',
  frequency: 'daily',
  licence: 'facts_only',
  language: 'zh',
})
