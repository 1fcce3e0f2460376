import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'hk-hkma',
  title: 'Unauthorised payment cards: answers to the legislature',
  publisher: {
    id: 'hk-hkma',
    name: 'Hong Kong Monetary Authority',
    country: 'HKG',
    kind: 'central_bank',
    operates: ['HKG_HKMA'],
  },
  basis: 'victim_reports',
  landing: 'https://www.hkma.gov.hk/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'zh',
})
