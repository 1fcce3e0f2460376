import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ph-cicc',
  title: 'Complaints of online fraud',
  publisher: { id: 'ph-cicc', name: 'CICC', country: 'PHL', kind: 'ministry', operates: ['PHL_CICC'] },
  basis: 'victim_reports',
  landing: 'https://cicc.gov.ph/',
  frequency: 'irregular',
  licence: 'facts_only',
})
