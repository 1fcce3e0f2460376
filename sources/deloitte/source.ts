import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'deloitte',
  title: 'Forecast of fraud enabled by generative models',
  publisher: {
    id: 'deloitte',
    name: 'Deloitte Center for Financial Services',
    country: 'USA',
    kind: 'company',
    operates: [],
  },
  basis: 'modelled',
  landing: 'https://www.deloitte.com/',
  frequency: 'irregular',
  licence: 'facts_only',
})
