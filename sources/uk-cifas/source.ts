import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-cifas',
  title: 'Fraudscape',
  publisher: { id: 'uk-cifas', name: 'Cifas', country: 'GBR', kind: 'industry', operates: ['GBR_CIFAS'] },
  basis: 'bank_returns',
  landing: 'https://www.cifas.org.uk/',
  frequency: 'yearly, April',
  licence: 'facts_only',
})
