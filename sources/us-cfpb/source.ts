import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-cfpb',
  title: 'Elder financial exploitation in suspicious activity reports',
  publisher: { id: 'us-cfpb', name: 'CFPB', country: 'USA', kind: 'regulator', operates: [] },
  basis: 'bank_returns',
  reportingSystem: 'FINCEN_BSA',
  landing: 'https://www.consumerfinance.gov/',
  frequency: 'irregular',
  licence: 'public_domain',
})
