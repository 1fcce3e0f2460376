import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'nasdaq-verafin',
  title: 'Global financial crime report',
  publisher: { id: 'nasdaq-verafin', name: 'Nasdaq Verafin', country: 'USA', kind: 'company', operates: [] },
  basis: 'modelled',
  landing: 'https://verafin.com/',
  frequency: 'yearly, January to March',
  licence: 'facts_only',
})
