import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'acfe',
  title: 'Occupational fraud: report to the nations',
  publisher: {
    id: 'acfe',
    name: 'Association of Certified Fraud Examiners',
    country: 'USA',
    kind: 'ngo',
    operates: ['WORLD_ACFE'],
  },
  basis: 'expert',
  landing: 'https://www.acfe.com/',
  frequency: 'every two years, March',
  licence: 'facts_only',
})
