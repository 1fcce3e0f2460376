import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'hrc-sims',
  title: 'Scam economy of Cambodia and the Mekong',
  publisher: {
    id: 'hrc-sims',
    name: 'Humanity Research Consultancy (J. Sims)',
    country: 'GBR',
    kind: 'company',
    operates: [],
  },
  basis: 'expert',
  landing: 'https://humanity-consultancy.com/',
  frequency: 'irregular',
  licence: 'facts_only',
})
