import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-action-fraud',
  title: 'Fraud reported to the national centre',
  publisher: {
    id: 'uk-action-fraud',
    name: 'Action Fraud / City of London Police',
    country: 'GBR',
    kind: 'police',
    operates: ['GBR_ACTION_FRAUD'],
  },
  basis: 'victim_reports',
  periodStyle: { fiscal: { startMonth: 4, namedBy: 'end' } },
  landing: 'https://www.actionfraud.police.uk/',
  frequency: 'yearly',
  licence: 'facts_only',
})
