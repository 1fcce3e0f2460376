import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'th-police',
  title: 'Counter of online complaints',
  publisher: { id: 'th-police', name: 'Royal Thai Police', country: 'THA', kind: 'police', operates: ['THA_TPO'] },
  basis: 'victim_reports',
  landing: 'https://www.thaipoliceonline.go.th/',
  frequency: 'weekly',
  licence: 'facts_only',
  language: 'th',
})
