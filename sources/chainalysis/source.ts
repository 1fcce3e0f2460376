import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'chainalysis',
  title: 'Crypto crime report',
  publisher: { id: 'chainalysis', name: 'Chainalysis', country: 'USA', kind: 'company', operates: [] },
  basis: 'onchain',
  landing: 'https://www.chainalysis.com/',
  frequency: 'yearly, January to March',
  licence: 'facts_only',
})
