import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'au-auspaynet',
  title: 'Payment card fraud statistics',
  publisher: { id: 'au-auspaynet', name: 'AusPayNet', country: 'AUS', kind: 'industry', operates: ['AUS_AUSPAYNET'] },
  basis: 'bank_returns',
  periodStyle: { fiscal: { startMonth: 7, namedBy: 'end' } },
  landing: 'https://www.auspaynet.com.au/',
  frequency: 'half-yearly',
  licence: 'facts_only',
})
