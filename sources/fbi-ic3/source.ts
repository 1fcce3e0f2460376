import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'fbi-ic3',
  title: 'Internet crime report and state reports',
  publisher: {
    id: 'fbi-ic3',
    name: 'FBI Internet Crime Complaint Center (IC3)',
    country: 'USA',
    kind: 'police',
    operates: ['IC3'],
  },
  basis: 'victim_reports',
  landing: 'https://www.ic3.gov/',
  frequency: 'yearly, April',
  licence: 'public_domain',
})
