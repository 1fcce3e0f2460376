import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'in-ncrp',
  title: 'Cyber fraud complaints: answers to Parliament',
  publisher: {
    id: 'in-ncrp',
    name: 'I4C / NCRP (Ministry of Home Affairs, India)',
    country: 'IND',
    kind: 'ministry',
    operates: ['IND_NCRP'],
  },
  basis: 'victim_reports',
  landing: 'https://www.mha.gov.in/',
  frequency: 'by session',
  licence: 'GODL-India',
})
