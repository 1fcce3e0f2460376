import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'tw-ey',
  title: 'Fraud losses: reports to the legislature',
  publisher: { id: 'tw-ey', name: 'Executive Yuan (Taiwan)', country: 'TWN', kind: 'ministry', operates: ['TWN_EY'] },
  basis: 'victim_reports',
  landing: 'https://www.ey.gov.tw/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'zh',
})
