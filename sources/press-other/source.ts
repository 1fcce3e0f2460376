import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'press-other',
  title: 'Figures that only press and web texts carry',
  publisher: { id: 'press-other', name: 'Press and web re-citations', country: null, kind: 'press', operates: [] },
  basis: 'survey',
  landing:
    'https://profit.pakistantoday.com.pk/2025/10/21/pakistan-loses-over-9-billion-to-financial-scams-annually-2-5-of-gdp-says-global-anti-scam-report', // the first of them
  frequency: 'irregular',
  licence: 'facts_only',
})
