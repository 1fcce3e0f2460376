import { type ExpectedStatement, statementsIn } from '../../pipelines/extract/statements/statement.ts'
import { daysIn } from '../../pipelines/extract/vocabulary/periods/periods.ts'
import type { Document } from '../../pipelines/read/document.ts'
import type { ExtractContext, Found } from '../define-source.ts'

/** What paragraphs are on, with the statement that the ledger names so: special fraud, a part of it, social media. */
const TOPICS: Readonly<Record<string, string>> = {
  special_fraud: 'special-fraud',
  police_impersonation: 'police-impersonation', // a part of special fraud
  social_media_investment_scam: 'social-media-investment-scam',
  social_media_romance_scam: 'social-media-romance-scam',
  social_media_investment_and_romance: 'social-media-investment-and-romance',
  special_fraud_and_social_media: 'special-fraud-and-social-media',
}

/** 被害額 with its figure, but not for one case, one day, one kind of payment. */
const EXPECTED: readonly ExpectedStatement[] = Object.entries(TOPICS).map(([topic, name]) => ({
  statement: `reported_loss.${name}`,
  topic,
  anchor: /被害(?:総|金)?額|詐取|だまし取ら/,
  unless: /件(?:当|あ)たり|平均|1日|一日|既遂|最高額|うち/,
  measure: 'reported_loss',
  fraudType: topic,
  currency: 'JPY',
  obsStatus: 'as printed', // 暫定値 stands in the headline
  band: ['1000000000', '500000000000'],
}))

/** Sums lost to each kind of fraud, from the paragraph that is on it; the period is that of the headline. */
export const extractRelease = (document: Document, { publishedOn }: ExtractContext): Found[] =>
  statementsIn(document, EXPECTED, { country: 'JPN', lang: 'ja', style: 'calendar', publishedOn })

/** The day that stands alone near the top, `令和７年８月４日`: that of the address is not that of the data. */
export function dayOf(document: Document): string | null {
  for (const { text } of document.blocks.slice(0, 8)) {
    const [day, ...others] = daysIn(text, { lang: 'ja', country: 'JPN', style: 'calendar', publishedOn: null })
    if (day !== undefined && others.length === 0 && text.length <= 24) return day
  }
  return null
}
