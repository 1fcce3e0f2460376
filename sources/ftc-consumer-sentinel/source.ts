import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'ftc-consumer-sentinel',
  title: 'Consumer Sentinel: fraud reports and losses',
  publisher: {
    id: 'ftc-consumer-sentinel',
    name: 'US Federal Trade Commission',
    country: 'USA',
    kind: 'regulator',
    operates: ['FTC_CSN'],
  },
  basis: 'victim_reports',
  landing: 'https://www.ftc.gov/',
  frequency: 'yearly, February to March',
  licence: 'public_domain',
})
