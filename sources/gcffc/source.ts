import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'gcffc',
  title: 'Assessment of scams in East Asia',
  publisher: { id: 'gcffc', name: 'GCFFC APAC chapter', country: null, kind: 'ngo', operates: [] },
  basis: 'modelled',
  landing: 'https://www.gcffc.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
