import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'se-ebm',
  title: 'Proceeds of fraud: joint picture of agencies',
  publisher: {
    id: 'se-ebm',
    name: 'Ekobrottsmyndigheten / joint agency picture',
    country: 'SWE',
    kind: 'police',
    operates: [],
  },
  basis: 'modelled',
  landing: 'https://www.ekobrottsmyndigheten.se/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'sv',
})
