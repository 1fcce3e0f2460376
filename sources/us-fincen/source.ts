import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-fincen',
  title: 'Financial trend analyses and findings',
  publisher: { id: 'us-fincen', name: 'FinCEN', country: 'USA', kind: 'regulator', operates: ['FINCEN_BSA'] },
  basis: 'bank_returns',
  landing: 'https://www.fincen.gov/',
  frequency: 'irregular',
  licence: 'public_domain',
})
