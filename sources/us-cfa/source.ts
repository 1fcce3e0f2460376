import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-cfa',
  title: 'Analysis of scam losses',
  publisher: { id: 'us-cfa', name: 'Consumer Federation of America', country: 'USA', kind: 'ngo', operates: [] },
  basis: 'modelled',
  landing: 'https://consumerfed.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
