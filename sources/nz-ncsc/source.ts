import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'nz-ncsc',
  title: 'Cyber security insights',
  publisher: {
    id: 'nz-ncsc',
    name: 'NCSC NZ (formerly CERT NZ)',
    country: 'NZL',
    kind: 'police',
    operates: ['NZL_CERT'],
  },
  basis: 'victim_reports',
  landing: 'https://www.ncsc.govt.nz/',
  frequency: 'quarterly',
  licence: 'CC-BY-4.0',
})
