import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-treasury',
  title: 'Sanctions press releases on scam centres',
  publisher: {
    id: 'us-treasury',
    name: 'US Department of the Treasury (OFAC)',
    country: 'USA',
    kind: 'ministry',
    operates: [],
  },
  basis: 'victim_reports',
  landing: 'https://home.treasury.gov/',
  frequency: 'irregular',
  licence: 'public_domain',
})
