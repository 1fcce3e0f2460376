import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'gasa',
  title: 'Global state of scams',
  publisher: {
    id: 'gasa',
    name: 'Global Anti-Scam Alliance (GASA)',
    country: null,
    kind: 'ngo',
    operates: ['WORLD_GASA_SUM'],
  },
  basis: 'survey',
  reportingSystem: 'none',
  landing: 'https://www.gasa.org/',
  frequency: 'yearly, October to November',
  licence: 'facts_only',
})
