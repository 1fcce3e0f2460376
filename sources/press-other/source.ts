import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'press-other',
  title: 'Figures that only press and web texts carry',
  publisher: { id: 'press-other', name: 'Press and web re-citations', country: null, kind: 'press', operates: [] },
  basis: 'survey',
  landing: null,
  frequency: 'irregular',
  licence: 'facts_only',
})
