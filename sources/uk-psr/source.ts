import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'uk-psr',
  title: 'APP scams performance reports',
  publisher: {
    id: 'uk-psr',
    name: 'Payment Systems Regulator (UK)',
    country: 'GBR',
    kind: 'regulator',
    operates: ['GBR_PSR'],
  },
  basis: 'bank_returns',
  landing: 'https://www.psr.org.uk/',
  frequency: 'quarterly',
  licence: 'OGL-UK-3.0',
})
