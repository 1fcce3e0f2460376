import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ph-bsp',
  title: 'Fraud losses of supervised institutions',
  publisher: {
    id: 'ph-bsp',
    name: 'Bangko Sentral ng Pilipinas',
    country: 'PHL',
    kind: 'central_bank',
    operates: ['PHL_BSP'],
  },
  basis: 'bank_returns',
  reportingSystem: 'none',
  landing: 'https://www.bsp.gov.ph/',
  frequency: 'irregular',
  licence: 'facts_only',
})
