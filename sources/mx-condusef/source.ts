import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'mx-condusef',
  title: 'Complaints of possible fraud',
  publisher: { id: 'mx-condusef', name: 'CONDUSEF', country: 'MEX', kind: 'regulator', operates: ['MEX_CONDUSEF'] },
  basis: 'bank_returns',
  landing: 'https://www.condusef.gob.mx/',
  frequency: 'half-yearly',
  licence: 'facts_only',
  language: 'es',
})
