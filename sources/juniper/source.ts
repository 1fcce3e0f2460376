import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'juniper',
  title: 'Online payment fraud: forecast',
  publisher: { id: 'juniper', name: 'Juniper Research', country: 'GBR', kind: 'company', operates: [] },
  basis: 'modelled',
  landing: 'https://www.juniperresearch.com/',
  frequency: 'irregular',
  licence: 'facts_only',
})
