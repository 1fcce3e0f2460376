import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'aarp',
  title: 'The scope of elder financial exploitation',
  publisher: { id: 'aarp', name: 'AARP BankSafe / NORC', country: 'USA', kind: 'ngo', operates: [] },
  basis: 'modelled',
  landing: 'https://www.aarp.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
