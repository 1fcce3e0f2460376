import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'usip',
  title: 'Transnational crime in South-East Asia',
  publisher: { id: 'usip', name: 'US Institute of Peace', country: 'USA', kind: 'academia', operates: [] },
  basis: 'modelled',
  landing: 'https://www.usip.org/',
  frequency: 'irregular',
  licence: 'facts_only',
})
