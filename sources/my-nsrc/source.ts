import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'my-nsrc',
  title: 'Online scam losses reported to the 997 line',
  publisher: {
    id: 'my-nsrc',
    name: 'National Scam Response Centre (Malaysia)',
    country: 'MYS',
    kind: 'ministry',
    operates: ['MYS_NSRC'],
  },
  basis: 'victim_reports',
  landing: 'https://nfcc.jpm.gov.my/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'ms',
})
