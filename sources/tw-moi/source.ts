import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'tw-moi',
  title: 'Fraud: outline of the interior',
  publisher: {
    id: 'tw-moi',
    name: 'Ministry of the Interior (Taiwan)',
    country: 'TWN',
    kind: 'ministry',
    operates: ['TWN_MOI'],
  },
  basis: 'bank_returns',
  landing: 'https://www.moi.gov.tw/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'zh',
})
