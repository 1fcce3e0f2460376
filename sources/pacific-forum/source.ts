import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'pacific-forum',
  title: 'PacNet commentary',
  publisher: { id: 'pacific-forum', name: 'Pacific Forum (PacNet)', country: 'USA', kind: 'ngo', operates: [] },
  basis: 'expert',
  landing: 'https://pacforum.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
