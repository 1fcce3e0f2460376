import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'elliptic',
  title: 'Market places that serve scammers',
  publisher: { id: 'elliptic', name: 'Elliptic', country: 'GBR', kind: 'company', operates: [] },
  basis: 'onchain',
  landing: 'https://www.elliptic.co/',
  frequency: 'irregular',
  licence: 'facts_only',
})
