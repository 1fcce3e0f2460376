import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'it-polizia-postale',
  title: 'Yearly report of activity',
  publisher: {
    id: 'it-polizia-postale',
    name: 'Polizia Postale (Italy)',
    country: 'ITA',
    kind: 'police',
    operates: ['ITA_POL'],
  },
  basis: 'victim_reports',
  landing: 'https://www.commissariatodips.it/',
  frequency: 'yearly, January',
  licence: 'facts_only',
  language: 'it',
})
