import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'vn-nca',
  title: 'Cyber security survey of users',
  publisher: {
    id: 'vn-nca',
    name: 'National Cybersecurity Association (Vietnam)',
    country: 'VNM',
    kind: 'ngo',
    operates: [],
  },
  basis: 'survey',
  landing: 'https://nca.org.vn/',
  frequency: 'yearly, December',
  licence: 'facts_only',
  language: 'vi',
})
