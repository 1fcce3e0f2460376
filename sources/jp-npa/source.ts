import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'jp-npa',
  title: 'Special fraud and social-media fraud',
  publisher: {
    id: 'jp-npa',
    name: 'National Police Agency (Japan)',
    country: 'JPN',
    kind: 'police',
    operates: ['JPN_NPA'],
  },
  basis: 'victim_reports',
  landing: 'https://www.npa.go.jp/',
  frequency: 'monthly; yearly in February and May',
  licence: 'facts_only',
  language: 'ja',
})
