import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-house-ccp',
  title: 'Committee report on crime and corruption',
  publisher: {
    id: 'us-house-ccp',
    name: 'US House Select Committee on the CCP',
    country: 'USA',
    kind: 'ministry',
    operates: [],
  },
  basis: 'expert',
  landing: 'https://selectcommitteeontheccp.house.gov/',
  frequency: 'once',
  licence: 'public_domain',
})
