import { dayPrinted } from '../../pipelines/extract/day-printed.ts'
import { type ExpectedStatement, statementsIn } from '../../pipelines/extract/statements/statement.ts'
import type { Document } from '../../pipelines/read/document.ts'
import type { ExtractContext, Found } from '../define-source.ts'

const ESTIMATE = /\bestimat(?:e|es|ed|ion)\b/i
const SOUTHEAST_ASIA = /\bSouth[- ]?East(?:ern)? Asian?\b/i
const LOST = /\b(?:lose|lost|losing|loss|losses|cost|costs|stolen|stole|defrauded)\b/i

/** An estimate for one year stands beside a sum of several: the one names Southeast Asia, the other investment scams. */
const EXPECTED: readonly ExpectedStatement[] = [
  {
    statement: 'us_lost_to_sea',
    anchor: [ESTIMATE, SOUTHEAST_ASIA, LOST],
    kinds: ['annual'],
    measure: 'estimated_loss',
    victimGeo: 'USA',
    perpetratorScope: 'scam_centres_SEA',
    fraudType: 'online_scams',
    currency: 'USD',
    basis: 'expert', // the estimate has no author and no method
    band: ['3000000000', '40000000000'],
  },
  {
    statement: 'estimated_loss',
    anchor: [LOST, /\b(?:online )?investment (?:scams?|fraud|schemes?)\b/i],
    kinds: ['cumulative'],
    measure: 'estimated_loss',
    victimGeo: 'USA',
    fraudType: 'online_investment_scam',
    currency: 'USD',
    band: ['3000000000', '100000000000'],
  },
]

/** What a release on scam centres says that they cost Americans: in a year, or in several. */
export const extractPressRelease = (document: Document, { publishedOn }: ExtractContext): Found[] =>
  statementsIn(document, EXPECTED, { country: 'USA', lang: 'en', style: 'calendar', publishedOn })

/** The day below the title, alone in its block. */
export function dayOf(document: Document): string | null {
  for (const { text } of document.blocks.slice(0, 6)) {
    const day = dayPrinted(text)
    if (day !== null) return day
  }
  return null
}
