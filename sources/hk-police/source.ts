import { agreedEdition } from '../../pipelines/extract/edition.ts'
import { defineSource } from '../define-source.ts'
import { dayIssued, extractLawAndOrder } from './law-and-order.ts'

/** Of the bureau, which links the releases. */
const LANDING = 'https://www.sb.gov.hk/eng/special/crime/law.html'

const TITLE = /\blaw and order situation\b/i

export default defineSource({
  id: 'hk-police',
  title: 'Law and order situation',
  publisher: {
    id: 'hk-police',
    name: 'Hong Kong Police Force',
    country: 'HKG',
    kind: 'police',
    operates: ['HKG_HKPF'],
  },
  basis: 'victim_reports',
  landing: LANDING,
  frequency: 'half-yearly',
  due: [
    { from: '01-15', to: '02-28' },
    { from: '08-01', to: '10-31' },
  ],
  licence: 'facts_only',
  language: 'zh',
  documents: [
    {
      kind: 'law-and-order-html',
      format: 'html',
      discover: {
        pages: [LANDING],
        choose({ url, text }) {
          const isRelease = /\/gia\/general\/\d{6}\/\d{2}\/P\d+\.htm$/.test(new URL(url).pathname)
          return isRelease && TITLE.test(text) ? { is: 'document', edition: null } : null
        },
      },
      recognises: (document) => TITLE.test(document.title ?? ''),
      edition: (document, file) => agreedEdition(dayIssued(document), hintOf(file.name), file),
      anchors: ['Deception'],
      claims: { min: 1, max: 7 }, // what is involved, or lost in all and by four kinds, and what was intercepted
      extract: extractLawAndOrder,
    },
  ],
  editions: {
    '2023-02-14': { title: 'Law and order situation in Hong Kong in 2022', docType: 'press_release' },
    '2024-02-06': {
      title: 'Law and order situation in Hong Kong in 2023',
      url: 'https://www.info.gov.hk/gia/general/202402/06/P2024020600468.htm',
      docType: 'press_release',
    },
  },
})

/** `P2024020600468.htm` begins with its day. */
function hintOf(name: string): string | undefined {
  const [, year, month, day] = /^P(20\d\d)(\d\d)(\d\d)\d+\.htm$/.exec(name) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}
