import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'cl-cmf',
  title: 'Net losses of banks from external fraud',
  publisher: { id: 'cl-cmf', name: 'CMF (Chile)', country: 'CHL', kind: 'regulator', operates: ['CHL_CMF'] },
  basis: 'bank_returns',
  landing: 'https://www.cmfchile.cl/',
  frequency: 'half-yearly',
  licence: 'facts_only',
  language: 'es',
})
