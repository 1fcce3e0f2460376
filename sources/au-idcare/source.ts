import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'au-idcare',
  title: 'Losses of identity and cyber support clients',
  publisher: { id: 'au-idcare', name: 'IDCARE', country: 'AUS', kind: 'ngo', operates: ['AUS_IDCARE'] },
  basis: 'victim_reports',
  landing: 'https://www.idcare.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
