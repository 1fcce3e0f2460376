import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'kr-fss',
  title: 'Voice phishing: losses by account transfer',
  publisher: {
    id: 'kr-fss',
    name: 'Financial Supervisory Service (Korea)',
    country: 'KOR',
    kind: 'regulator',
    operates: ['KOR_FSS'],
  },
  basis: 'bank_returns',
  landing: 'https://www.fss.or.kr/',
  frequency: 'yearly, March',
  licence: 'facts_only',
  language: 'ko',
})
