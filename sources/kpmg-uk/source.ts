import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'kpmg-uk',
  title: 'Fraud barometer',
  publisher: { id: 'kpmg-uk', name: 'KPMG UK', country: 'GBR', kind: 'company', operates: ['GBR_KPMG'] },
  basis: 'expert',
  landing: 'https://kpmg.com/uk/',
  frequency: 'yearly, February',
  licence: 'facts_only',
})
