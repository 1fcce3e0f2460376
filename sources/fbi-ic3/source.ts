import { agreedEdition } from '../../pipelines/extract/edition.ts'
import { defineSource, type EditionFacts } from '../define-source.ts'
import { isAnnualReport, yearOfReport } from './annual-page.ts'
import { extractAnnualReport } from './annual-report.ts'
import { extractStateReport, stateReportOf } from './state-report.ts'

const LANDING = 'https://www.ic3.gov/AnnualReport/Reports'

export default defineSource({
  id: 'fbi-ic3',
  title: 'Internet crime report and state reports',
  publisher: {
    id: 'fbi-ic3',
    name: 'FBI Internet Crime Complaint Center (IC3)',
    country: 'USA',
    kind: 'police',
    operates: ['IC3'],
  },
  basis: 'victim_reports',
  landing: LANDING,
  frequency: 'yearly, April',
  due: [{ from: '04-01', to: '05-31' }],
  licence: 'public_domain',
  documents: [
    {
      kind: 'annual-pdf',
      format: 'pdf',
      discover: {
        pages: [LANDING],
        choose({ url }) {
          // earlier reports print other tables; what was transcribed of them is in the ledger
          const year = /\/(20\d\d)_IC3Report\.pdf$/i.exec(new URL(url).pathname)?.[1]
          return year !== undefined && year >= '2022' ? { is: 'document', edition: year } : null
        },
      },
      recognises: (document) => isAnnualReport(document),
      edition: (document, file) =>
        agreedEdition(yearOfReport(document), /^(20\d\d)_IC3Report\.pdf$/i.exec(file.name)?.[1], file),
      anchors: ['IC3'],
      claims: { min: 1, max: 400 }, // from one page with one figure to a whole report; each table expects a count of its own
      extract: extractAnnualReport,
    },
    {
      kind: 'state-html',
      format: 'html',
      discover: {
        pages: [LANDING],
        choose({ url }) {
          const { pathname, searchParams } = new URL(url)
          if (!/\/\d{4}State\/StateReport\.aspx$/i.test(pathname)) return null
          return { is: searchParams.has('s') ? 'document' : 'page', edition: null }
        },
      },
      recognises: (document) => stateReportOf(document) !== null,
      edition: (document, file) =>
        agreedEdition(stateReportOf(document)?.edition ?? null, /\/(\d{4})State\//i.exec(file.url ?? '')?.[1], file),
      anchors: [
        'Crime Type by Victim Count',
        'Crime Type by Victim Loss',
        'Crime Type by Subject Count',
        'Crime Type by Subject Loss',
        'Victims by Age Group',
      ],
      claims: { min: 1, max: 60 }, // 24 to 40 types, descriptors, six ages; a small area has zeros, which are no claims
      extract: extractStateReport,
    },
  ],
  editions: {
    '2022': annual('2022', '2023-03-10'),
    '2023': annual('2023', '2024-03-06'),
    '2024': annual('2024', '2025-04-23'),
    '2025': annual('2025', '2026-04-06'),
    '2016-alabama': {
      title: '2016 IC3 Alabama Annual Report',
      url: 'https://www.ic3.gov/Media/PDF/AnnualReport/2016State/StateReport.aspx?s=1',
      docType: 'web_page',
    },
  },
})

function annual(year: string, publishedOn: string): EditionFacts {
  const url = `https://www.ic3.gov/AnnualReport/Reports/${year}_IC3Report.pdf`
  return { title: `${year} Internet Crime Report`, url, publishedOn, docType: 'report' }
}
