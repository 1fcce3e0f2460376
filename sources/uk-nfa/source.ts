import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-nfa',
  title: 'Annual fraud indicator',
  publisher: { id: 'uk-nfa', name: 'National Fraud Authority (UK)', country: 'GBR', kind: 'ministry', operates: [] },
  basis: 'modelled',
  landing: 'https://www.gov.uk/',
  frequency: 'yearly until 2013',
  licence: 'OGL-UK-3.0',
})
