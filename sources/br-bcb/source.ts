import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'br-bcb',
  title: 'Pix fraud and refunds',
  publisher: {
    id: 'br-bcb',
    name: 'Banco Central do Brasil',
    country: 'BRA',
    kind: 'central_bank',
    operates: ['BRA_BCB_MED'],
  },
  basis: 'bank_returns',
  landing: 'https://www.bcb.gov.br/',
  frequency: 'irregular',
  licence: 'facts_only',
  language: 'pt',
})
