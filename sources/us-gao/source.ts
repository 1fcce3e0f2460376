import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'us-gao',
  title: 'Reports on scams and on fraud risk',
  publisher: {
    id: 'us-gao',
    name: 'US Government Accountability Office',
    country: 'USA',
    kind: 'ministry',
    operates: [],
  },
  basis: 'modelled',
  landing: 'https://www.gao.gov/',
  frequency: 'irregular',
  licence: 'public_domain',
})
