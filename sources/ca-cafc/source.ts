import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ca-cafc',
  title: 'Reported fraud losses in Canada',
  publisher: {
    id: 'ca-cafc',
    name: 'Canadian Anti-Fraud Centre',
    country: 'CAN',
    kind: 'police',
    operates: ['CAN_CAFC'],
  },
  basis: 'victim_reports',
  landing: 'https://antifraudcentre-centreantifraude.ca/',
  frequency: 'quarterly',
  licence: 'OGL-Canada-2.0',
})
