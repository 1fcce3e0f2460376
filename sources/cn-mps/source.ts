import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'cn-mps',
  title: 'Telecom and online fraud: money intercepted',
  publisher: {
    id: 'cn-mps',
    name: 'Ministry of Public Security (China)',
    country: 'CHN',
    kind: 'police',
    operates: ['CHN_MPS'],
  },
  basis: 'bank_returns',
  landing: 'https://www.mps.gov.cn/',
  frequency: 'yearly, January',
  licence: 'facts_only',
  language: 'zh',
})
