import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ph-bap',
  title: 'Losses of bank clients',
  publisher: {
    id: 'ph-bap',
    name: 'Bankers Association of the Philippines',
    country: 'PHL',
    kind: 'industry',
    operates: ['PHL_BAP'],
  },
  basis: 'bank_returns',
  reportingSystem: 'none',
  landing: 'https://www.bap.org.ph/',
  frequency: 'irregular',
  licence: 'facts_only',
})
