import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'the-diplomat',
  title: 'Press article with figures of others',
  publisher: { id: 'the-diplomat', name: 'The Diplomat', country: 'USA', kind: 'press', operates: [] },
  basis: 'victim_reports',
  reportingSystem: 'IC3',
  landing: 'https://thediplomat.com/',
  frequency: 'once',
  licence: 'facts_only',
})
