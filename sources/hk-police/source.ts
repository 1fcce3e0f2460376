import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'hk-police',
  title: 'Law and order situation',
  publisher: {
    id: 'hk-police',
    name: 'Hong Kong Police Force',
    country: 'HKG',
    kind: 'police',
    operates: ['HKG_HKPF'],
  },
  basis: 'victim_reports',
  landing: 'https://www.police.gov.hk/',
  frequency: 'half-yearly',
  licence: 'facts_only',
  language: 'zh',
})
