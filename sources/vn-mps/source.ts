import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'vn-mps',
  title: 'Online fraud: police statements',
  publisher: {
    id: 'vn-mps',
    name: 'Ministry of Public Security (Vietnam)',
    country: 'VNM',
    kind: 'police',
    operates: ['VNM_MPS'],
  },
  basis: 'victim_reports',
  landing: 'https://bocongan.gov.vn/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'vi',
})
