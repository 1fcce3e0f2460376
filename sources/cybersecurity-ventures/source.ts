import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'cybersecurity-ventures',
  title: 'Forecast of the cost of cybercrime',
  publisher: {
    id: 'cybersecurity-ventures',
    name: 'Cybersecurity Ventures',
    country: 'USA',
    kind: 'company',
    operates: [],
  },
  basis: 'expert',
  landing: 'https://cybersecurityventures.com/',
  frequency: 'irregular',
  licence: 'facts_only',
})
