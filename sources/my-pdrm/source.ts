import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'my-pdrm',
  title: 'Commercial crime losses',
  publisher: {
    id: 'my-pdrm',
    name: 'Royal Malaysia Police (CCID)',
    country: 'MYS',
    kind: 'police',
    operates: ['MYS_PDRM'],
  },
  basis: 'victim_reports',
  landing: 'https://www.rmp.gov.my/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'ms',
})
