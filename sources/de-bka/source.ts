import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'de-bka',
  title: 'Economic crime: national situation report',
  publisher: { id: 'de-bka', name: 'Bundeskriminalamt (BKA)', country: 'DEU', kind: 'police', operates: ['DEU_BKA'] },
  basis: 'victim_reports',
  landing: 'https://www.bka.de/',
  frequency: 'yearly, July to September',
  licence: 'facts_only',
  language: 'de',
})
