import type { Block, Document, Table } from '../../pipelines/read/document.ts'

/** Blanks out, lower case: headings are letter-spaced, and where a blank stood is a guess. */
export const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Page of a block or table of a pdf: 28 of `p28.t1`. */
export const pageOf = ({ locator }: Block | Table): number => Number(/^p(\d+)\./.exec(locator)?.[1] ?? 0)

/** Headings of one page, as one squeezed text: they say which section its tables and notes belong to. */
export function headingsOf(document: Document, page: number): string {
  const headings = document.blocks.filter(
    (block) => pageOf(block) === page && (block.kind === 'heading' || block.kind === 'caption'),
  )
  return squeeze(headings.map((block) => block.text).join('|'))
}

/** Words of headings and captions for people of 60 and over, squeezed. */
export const OF_60_PLUS = /60\+|over60|60andover|60andolder|elder|olderadult/

/** The report's name in running heads, title and headings, with its year before or behind it. */
const REPORT = /(20\d\d)(?:ic3annualreport|internetcrimereport)|(?:ic3annualreport|internetcrimereport)(20\d\d)/

/** Year of the report as it prints it; null where no page of an excerpt carries it. */
export function yearOfReport(document: Document): string | null {
  for (const text of namesOf(document)) {
    const match = REPORT.exec(squeeze(text))
    const year = match?.[1] ?? match?.[2]
    if (year !== undefined) return year
  }
  return null
}

/**
 * Whether this is the annual report or an excerpt of it. Side reports (older people, cryptocurrency) have heads of their
 * own. A page on the left carries the bureau's name only.
 */
export function isAnnualReport(document: Document): boolean {
  if (yearOfReport(document) !== null) return true
  const bureau = namesOf(document).some((text) => squeeze(text).includes('federalbureauofinvestigation'))
  return bureau && document.blocks.some((block) => /\bIC3\b/.test(block.text))
}

/** Texts that name the report or its section: they also say the year for every figure. */
export function namesOf(document: Document): string[] {
  const headings = document.blocks.filter((block) => block.kind === 'heading').map((block) => block.text)
  return [...(document.heads ?? []), document.title ?? '', ...headings]
}
