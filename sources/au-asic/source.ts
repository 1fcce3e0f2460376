import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'au-asic',
  title: 'Scam losses at banks, reports to the market',
  publisher: { id: 'au-asic', name: 'ASIC', country: 'AUS', kind: 'regulator', operates: ['AUS_ASIC'] },
  basis: 'bank_returns',
  periodStyle: { fiscal: { startMonth: 7, namedBy: 'end' } },
  landing: 'https://asic.gov.au/',
  frequency: 'irregular',
  licence: 'CC-BY-4.0',
})
