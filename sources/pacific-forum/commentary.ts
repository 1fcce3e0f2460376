import { undated } from '../../pipelines/extract/period.ts'
import { type ExpectedStatement, statementsIn } from '../../pipelines/extract/statements/statement.ts'
import type { Document } from '../../pipelines/read/document.ts'
import type { ExtractContext, Found } from '../define-source.ts'

const TAKING = /\b(?:takes?|took|taken|steals?|stole|stolen|lose|loses|lost|comes?|came)\b/i
const FROM_THE_US =
  /\b(?:from|in|of|by) (?:the )?(?:US|USA|U\.S\.|United States|Americans?)(?!\w)|\bAmericans? (?:have |may )*(?:lost|lose)\b/

const taken = {
  scope: 'clause',
  currency: 'USD',
  fraudType: 'online_scams',
  perpetratorScope: 'scam_centres_SEA', // the text speaks of the scam centres of Cambodia, Laos and Myanmar throughout
} as const satisfies Partial<ExpectedStatement>

/** What the scam centres have taken, by the year, and what of it came from the US in one. */
const EXPECTED: readonly ExpectedStatement[] = [
  {
    ...taken,
    statement: 'global_taken',
    anchor: TAKING,
    unless: FROM_THE_US,
    measure: 'criminal_revenue',
    victimGeo: 'WORLD',
    period: undated('rate'),
  },
  { ...taken, statement: 'us_taken', anchor: [TAKING, FROM_THE_US], measure: 'estimated_loss', victimGeo: 'USA' },
]

/** Two amounts of the commentary are known to be claims; every other one is left over, to be rejected. */
export function extractCommentary(document: Document, { publishedOn }: ExtractContext): Found[] {
  return statementsIn(document, EXPECTED, { country: 'USA', lang: 'en', style: 'calendar', publishedOn })
}
