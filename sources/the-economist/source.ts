import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'the-economist',
  title: 'Press article on the scam economy',
  publisher: { id: 'the-economist', name: 'The Economist', country: 'GBR', kind: 'press', operates: [] },
  basis: 'expert',
  landing: 'https://www.economist.com/',
  frequency: 'once',
  licence: 'facts_only',
})
