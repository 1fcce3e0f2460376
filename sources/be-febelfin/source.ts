import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'be-febelfin',
  title: 'Phishing losses of Belgian banks',
  publisher: { id: 'be-febelfin', name: 'Febelfin', country: 'BEL', kind: 'industry', operates: ['BEL_FEBELFIN'] },
  basis: 'bank_returns',
  landing: 'https://febelfin.be/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'nl',
})
