import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-home-office',
  title: 'Cost of fraud to individuals',
  publisher: { id: 'uk-home-office', name: 'Home Office', country: 'GBR', kind: 'ministry', operates: [] },
  basis: 'modelled',
  periodStyle: { fiscal: { startMonth: 4, namedBy: 'end' } },
  landing: 'https://www.gov.uk/',
  frequency: 'irregular',
  licence: 'OGL-UK-3.0',
})
