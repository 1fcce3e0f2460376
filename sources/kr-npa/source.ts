import { agreedEdition } from '../../pipelines/extract/edition.ts'
import { onlyTable } from '../../pipelines/read/document.ts'
import { defineSource } from '../define-source.ts'
import { extractYears, lastYear, lossColumns } from './voice-phishing.ts'

const LANDING = 'https://www.data.go.kr/data/15063815/fileData.do'

/** The publisher names the file by the last day that it holds. */
const NAMED = /보이스피싱\s*현황_(20\d\d)1231/

export default defineSource({
  id: 'kr-npa',
  title: 'Voice phishing: cases and losses by year',
  publisher: {
    id: 'kr-npa',
    name: 'Korean National Police Agency',
    country: 'KOR',
    kind: 'police',
    operates: ['KOR_KNPA'],
  },
  basis: 'victim_reports',
  landing: LANDING,
  frequency: 'yearly, January',
  due: [{ from: '01-10', to: '02-10' }],
  licence: 'KOGL-1',
  language: 'ko',
  documents: [
    {
      kind: 'voice-phishing-csv',
      format: 'csv',
      encoding: 'cp949', // never labelled
      discover: {
        pages: [LANDING],
        choose({ url, text }) {
          const year = (NAMED.exec(text) ?? NAMED.exec(decodeURI(url).normalize('NFC')))?.[1]
          return year === undefined ? null : { is: 'document', edition: `to-${year}` }
        },
      },
      recognises: (document) => document.tables.length === 1 && lossColumns(onlyTable(document)).length > 1,
      edition: (document, file) => agreedEdition(`to-${lastYear(document)}`, hintOf(file.name), file),
      anchors: ['구분', '피해액'],
      claims: { min: 2, max: 80 }, // two types a year
      extract: extractYears,
    },
  ],
  editions: {
    'to-2025': {
      title: '보이스피싱 현황 (to 2025-12-31)',
      url: LANDING,
      publishedOn: '2026-01-21',
      docType: 'dataset',
    },
  },
})

function hintOf(name: string): string | undefined {
  const year = NAMED.exec(name.normalize('NFC'))?.[1]
  return year === undefined ? undefined : `to-${year}`
}
