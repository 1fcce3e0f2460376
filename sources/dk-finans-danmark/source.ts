import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'dk-finans-danmark',
  title: 'Online banking fraud',
  publisher: {
    id: 'dk-finans-danmark',
    name: 'Finans Danmark',
    country: 'DNK',
    kind: 'industry',
    operates: ['DNK_FD'],
  },
  basis: 'bank_returns',
  landing: 'https://finansdanmark.dk/',
  frequency: 'half-yearly',
  licence: 'facts_only',
  language: 'da',
})
