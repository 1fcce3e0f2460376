import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'kr-npa',
  title: 'Voice phishing and other fraud known to the police',
  publisher: {
    id: 'kr-npa',
    name: 'Korean National Police Agency',
    country: 'KOR',
    kind: 'police',
    operates: ['KOR_KNPA'],
  },
  basis: 'victim_reports',
  landing: 'https://www.police.go.kr/',
  frequency: 'yearly, January',
  licence: 'KOGL-1',
  language: 'ko',
})
