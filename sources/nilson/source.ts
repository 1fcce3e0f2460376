import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'nilson',
  title: 'Payment card fraud losses',
  publisher: { id: 'nilson', name: 'Nilson Report', country: 'USA', kind: 'company', operates: ['WORLD_NILSON'] },
  basis: 'bank_returns',
  landing: 'https://nilsonreport.com/',
  frequency: 'yearly, December to January',
  licence: 'facts_only',
})
