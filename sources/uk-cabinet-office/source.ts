import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-cabinet-office',
  title: 'Fraud and error against the state',
  publisher: {
    id: 'uk-cabinet-office',
    name: 'Cabinet Office / NAO / PSFA',
    country: 'GBR',
    kind: 'ministry',
    operates: [],
  },
  basis: 'modelled',
  landing: 'https://www.gov.uk/',
  frequency: 'irregular',
  licence: 'OGL-UK-3.0',
})
