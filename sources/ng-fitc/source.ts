import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ng-fitc',
  title: 'Fraud and forgeries in banks',
  publisher: { id: 'ng-fitc', name: 'FITC (Nigeria)', country: 'NGA', kind: 'industry', operates: ['NGA_FITC'] },
  basis: 'bank_returns',
  landing: 'https://fitc-ng.com/',
  frequency: 'quarterly',
  licence: 'facts_only',
})
