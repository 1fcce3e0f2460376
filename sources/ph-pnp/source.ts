import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ph-pnp',
  title: 'Online scam cases known to the police',
  publisher: { id: 'ph-pnp', name: 'PNP Anti-Cybercrime Group', country: 'PHL', kind: 'police', operates: ['PHL_PNP'] },
  basis: 'victim_reports',
  landing: 'https://acg.pnp.gov.ph/',
  frequency: 'irregular',
  licence: 'facts_only',
})
