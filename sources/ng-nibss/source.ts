import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ng-nibss',
  title: 'Fraud report of the inter-bank switch',
  publisher: { id: 'ng-nibss', name: 'NIBSS', country: 'NGA', kind: 'industry', operates: ['NGA_NIBSS'] },
  basis: 'bank_returns',
  landing: 'https://nibss-plc.com.ng/',
  frequency: 'yearly',
  licence: 'facts_only',
})
