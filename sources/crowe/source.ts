import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'crowe',
  title: 'Annual fraud indicator and cost of fraud',
  publisher: { id: 'crowe', name: 'Crowe / University of Portsmouth', country: 'GBR', kind: 'company', operates: [] },
  basis: 'modelled',
  landing: 'https://www.crowe.com/',
  frequency: 'every few years',
  licence: 'facts_only',
})
