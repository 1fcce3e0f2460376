import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'au-nasc',
  title: 'Targeting scams and Scamwatch',
  publisher: {
    id: 'au-nasc',
    name: 'National Anti-Scam Centre (ACCC)',
    country: 'AUS',
    kind: 'regulator',
    operates: ['AUS_COMBINED', 'AUS_SCAMWATCH'],
  },
  basis: 'victim_reports',
  reportingSystem: 'AUS_COMBINED',
  landing: 'https://www.nasc.gov.au/',
  frequency: 'yearly, March; quarterly',
  licence: 'CC-BY-4.0',
})
