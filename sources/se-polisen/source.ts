import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'se-polisen',
  title: 'Proceeds of fraud',
  publisher: {
    id: 'se-polisen',
    name: 'Polismyndigheten (Nationellt bedrägericentrum)',
    country: 'SWE',
    kind: 'police',
    operates: ['SWE_POL'],
  },
  basis: 'modelled',
  reportingSystem: 'none',
  landing: 'https://polisen.se/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'sv',
})
