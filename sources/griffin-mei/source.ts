import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'griffin-mei',
  title: 'How do crypto flows finance slavery?',
  publisher: {
    id: 'griffin-mei',
    name: 'University of Texas at Austin (Griffin & Mei)',
    country: 'USA',
    kind: 'academia',
    operates: [],
  },
  basis: 'onchain',
  landing: 'https://www.utexas.edu/',
  frequency: 'irregular',
  licence: 'facts_only',
})
