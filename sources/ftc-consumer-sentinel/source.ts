import { agreedEdition } from '../../pipelines/extract/edition.ts'
import { blockMatching } from '../../pipelines/extract/find.ts'
import type { Document } from '../../pipelines/read/document.ts'
import { defineSource } from '../define-source.ts'
import { extractDatabook, TABLE_NAMES, tableOf } from './databook.ts'

const DATA_BOOK = /Consumer Sentinel Network Data Book \d{4}/i

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
  landing: 'https://www.ftc.gov/policy-notices/open-government/data-sets',
  frequency: 'yearly, February to March',
  due: [{ from: '02-01', to: '04-15' }],
  licence: 'public_domain',
  documents: [
    {
      kind: 'databook-csv',
      format: 'csv',
      encoding: 'windows-1252', // never labelled; one file of the pack is UTF-8, and strict UTF-8 is tried first
      discover: {
        pages: ['https://www.ftc.gov/policy-notices/open-government/data-sets'],
        choose({ url, text }) {
          if (DATA_BOOK.test(text)) return { is: 'page', edition: null }
          const name = /\d{4}_CSN_(\w+)\.csv$/.exec(new URL(url).pathname)?.[1]
          return name !== undefined && TABLE_NAMES.has(name) ? { is: 'document', edition: null } : null
        },
      },
      recognises: (document) => tableOf(document) !== undefined,
      edition: (document, file) =>
        agreedEdition(sourceLine(document)?.match[1] ?? null, /^(\d{4})_CSN_/.exec(file.name)?.[1], file),
      anchors: ['Consumer Sentinel Network Data Book', 'Federal Trade Commission'],
      claims: { min: 0, max: 57 }, // two files have no money; each file expects a count of its own
      ignore: [
        /^Amount Lost$/i, // column of buckets: $1 - $1,000 is a label
        /^Reported Fraud Losses in \$/i, // captions of the buckets
        /\$1\b.*\$999,999/, // note: which reports the amounts count
      ],
      extract: extractDatabook,
    },
  ],
  editions: {
    '2024': {
      title: 'Consumer Sentinel Network Data Book 2024',
      url: 'https://www.ftc.gov/reports/consumer-sentinel-network-data-book-2024',
      publishedOn: '2025-03-10',
      docType: 'dataset',
    },
  },
})

/** The only place, beside the file name, where the year stands: "Data Book 2024" is data of 2024. */
const sourceLine = (document: Document) =>
  blockMatching(document, /^Source: Consumer Sentinel Network Data Book (\d{4})/i)
