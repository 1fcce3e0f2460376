import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'the-times',
  title: 'Press article with figures of others',
  publisher: { id: 'the-times', name: 'The Times', country: 'GBR', kind: 'press', operates: [] },
  basis: 'bank_returns',
  reportingSystem: 'GBR_UKF',
  landing: 'https://www.thetimes.com/',
  frequency: 'once',
  licence: 'facts_only',
})
