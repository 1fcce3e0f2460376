import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'au-abs',
  title: 'Personal fraud survey and card fraud',
  publisher: {
    id: 'au-abs',
    name: 'Australian Bureau of Statistics',
    country: 'AUS',
    kind: 'statistics',
    operates: [],
  },
  basis: 'survey',
  periodStyle: { fiscal: { startMonth: 7, namedBy: 'end' } },
  landing: 'https://www.abs.gov.au/',
  frequency: 'yearly, February to April',
  licence: 'CC-BY-4.0',
})
