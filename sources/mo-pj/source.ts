import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'mo-pj',
  title: 'Fraud known to the judiciary police',
  publisher: { id: 'mo-pj', name: 'Macao Judiciary Police', country: 'MAC', kind: 'police', operates: ['MAC_PJ'] },
  basis: 'victim_reports',
  landing: 'https://www.pj.gov.mo/',
  frequency: 'yearly; quarterly',
  licence: 'facts_only',
  language: 'zh',
})
