import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-uscc',
  title: 'Exploitation of scam centres',
  publisher: {
    id: 'us-uscc',
    name: 'US-China Economic and Security Review Commission',
    country: 'USA',
    kind: 'ministry',
    operates: [],
  },
  basis: 'modelled',
  landing: 'https://www.uscc.gov/',
  frequency: 'irregular',
  licence: 'public_domain',
})
