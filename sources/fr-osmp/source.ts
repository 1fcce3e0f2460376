import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'fr-osmp',
  title: 'Fraud on means of payment',
  publisher: {
    id: 'fr-osmp',
    name: 'Observatoire de la sécurité des moyens de paiement (Banque de France)',
    country: 'FRA',
    kind: 'central_bank',
    operates: ['FRA_OSMP'],
  },
  basis: 'bank_returns',
  landing: 'https://www.banque-france.fr/',
  frequency: 'yearly, July to September',
  licence: 'facts_only',
  language: 'fr',
})
