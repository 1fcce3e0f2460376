import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-acpo',
  title: 'Nature, extent and economic impact of fraud',
  publisher: { id: 'uk-acpo', name: 'ACPO (Levi et al.)', country: 'GBR', kind: 'police', operates: [] },
  basis: 'modelled',
  landing: 'https://www.gov.uk/',
  frequency: 'once',
  licence: 'facts_only',
})
