import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-doj',
  title: 'Scam centre cases',
  publisher: { id: 'us-doj', name: 'US Department of Justice', country: 'USA', kind: 'ministry', operates: [] },
  basis: 'expert',
  landing: 'https://www.justice.gov/',
  frequency: 'irregular',
  licence: 'public_domain',
})
