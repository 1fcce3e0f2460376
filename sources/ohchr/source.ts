import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ohchr',
  title: 'People forced into online scamming',
  publisher: { id: 'ohchr', name: 'OHCHR', country: null, kind: 'international', operates: [] },
  basis: 'expert',
  landing: 'https://www.ohchr.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
