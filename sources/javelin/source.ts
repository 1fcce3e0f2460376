import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'javelin',
  title: 'Identity fraud study',
  publisher: { id: 'javelin', name: 'Javelin Strategy & Research', country: 'USA', kind: 'company', operates: [] },
  basis: 'survey',
  landing: 'https://javelinstrategy.com/',
  frequency: 'yearly, March',
  licence: 'facts_only',
})
