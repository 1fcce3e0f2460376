import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'sg-spf',
  title: 'Scams and cybercrime briefs',
  publisher: { id: 'sg-spf', name: 'Singapore Police Force', country: 'SGP', kind: 'police', operates: ['SGP_SPF'] },
  basis: 'victim_reports',
  landing: 'https://www.police.gov.sg/',
  frequency: 'half-yearly, February and August',
  licence: 'facts_only',
})
