import { defineSource, type EditionFacts } from '../define-source.ts'
import { dayOf, extractRelease } from './release.ts'

const LANDING = 'https://www.npa.go.jp/bureau/safetylife/sos47/circumstances/statistics/'

const SUBJECT = /特殊詐欺|SNS型投資/

export default defineSource({
  id: 'jp-npa',
  title: 'Special fraud and social-media fraud',
  publisher: {
    id: 'jp-npa',
    name: 'National Police Agency (Japan)',
    country: 'JPN',
    kind: 'police',
    operates: ['JPN_NPA'],
  },
  basis: 'victim_reports',
  landing: LANDING,
  frequency: 'monthly; yearly in February and May',
  licence: 'facts_only',
  language: 'ja',
  documents: [
    {
      kind: 'release-html',
      format: 'html',
      discover: {
        pages: [LANDING],
        choose({ url, text }) {
          const isRelease = /\/(?:new-topics\/\d{6}\/\d\d|news\/release\/\d{4}\/\d+)\.html$/.test(new URL(url).pathname)
          return isRelease && SUBJECT.test(text.normalize('NFKC')) ? { is: 'document', edition: null } : null
        },
      },
      recognises: (document) => SUBJECT.test((document.title ?? '').normalize('NFKC')),
      edition: dayOf, // a page is overwritten in place: its address says nothing
      anchors: ['被害額'],
      claims: { min: 1, max: 6 },
      extract: extractRelease,
    },
  ],
  editions: {
    '2025-08-04': release('令和7年上半期 暫定値', '250804'),
    '2025-09-02': release('令和7年7月末 暫定値', '250902'),
  },
})

function release(title: string, folder: string): EditionFacts {
  const url = `https://www.npa.go.jp/bureau/safetylife/sos47/new-topics/${folder}/01.html`
  return { title, url, docType: 'press_release' }
}
