import type { Amount } from '../../pipelines/extract/amount.ts'
import { amounts } from '../../pipelines/extract/amounts/amounts.ts'
import { claimFromAmount, type ClaimSpec, rejectAmount } from '../../pipelines/extract/claim.ts'
import { undated } from '../../pipelines/extract/period.ts'
import { clauseAt, sentenceAt } from '../../pipelines/extract/sentence.ts'
import type { Block, Document } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'

const taken = {
  currency: 'USD',
  fraudType: 'online_scams',
  perpetratorScope: 'scam_centres_SEA', // the text speaks of the scam centres of Cambodia, Laos and Myanmar throughout
} as const satisfies Partial<ClaimSpec>

const TAKING = /\b(?:takes?|took|taken|steals?|stole|stolen|lose|loses|lost|comes?|came)\b/i
const FROM_THE_US =
  /\b(?:from|in|of|by) (?:the )?(?:US|USA|U\.S\.|United States|Americans?)(?!\w)|\bAmericans? (?:have |may )*(?:lost|lose)\b/

/**
 * Two amounts of the commentary are known to be claims: what the scam centres have taken, and what of it came from the
 * US. The words of their clause tell them; every other amount is left over, to be rejected.
 */
export function extractCommentary(document: Document): Found[] {
  return document.blocks.flatMap((block) =>
    amounts(block.text, { country: 'USA', lang: 'en' })
      .filter((amount) => amount.role === 'level' && amount.semantics !== 'vague')
      .flatMap((amount) => claimIn(block, amount)),
  )
}

function claimIn(block: Block, amount: Amount): Found[] {
  const clause = clauseAt(block.text, amount.start, amount.end).text
  if (!TAKING.test(clause)) return []
  if (!FROM_THE_US.test(clause)) {
    const spec = { ...taken, statement: 'global_taken', measure: 'criminal_revenue', victimGeo: 'WORLD' }
    return [claimFromAmount(block, amount, { ...spec, period: undated('rate') })]
  }
  const period = yearIn(clause) ?? yearIn(sentenceAt(block.text, amount.start).text)
  if (period === null) return [rejectAmount(block, amount, 'period_missing', 'no year in the sentence')]
  return [
    claimFromAmount(block, amount, {
      ...taken,
      statement: 'us_taken',
      measure: 'estimated_loss',
      victimGeo: 'USA',
      period,
    }),
  ]
}

const yearIn = (text: string): string | null => /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0] ?? null
