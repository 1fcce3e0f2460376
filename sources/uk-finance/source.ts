import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-finance',
  title: 'Annual fraud report and half-year update',
  publisher: { id: 'uk-finance', name: 'UK Finance', country: 'GBR', kind: 'industry', operates: ['GBR_UKF'] },
  basis: 'bank_returns',
  landing: 'https://www.ukfinance.org.uk/',
  frequency: 'yearly, May; half-yearly, October',
  licence: 'facts_only',
})
