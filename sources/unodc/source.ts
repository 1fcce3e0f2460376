import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'unodc',
  title: 'Scam industry of East and South-East Asia',
  publisher: { id: 'unodc', name: 'UN Office on Drugs and Crime', country: null, kind: 'international', operates: [] },
  basis: 'expert',
  landing: 'https://www.unodc.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
