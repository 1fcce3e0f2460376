import type { CitationInput } from './ledger.ts'
import type { Member } from './member.ts'

/** What may be wrong where claims cannot all be true: codes of `repairs`. */
const REPAIRS = ['narrower_scope', 'cumulative_period', 'hedge_dropped', 'claim_wrong'] as const

const LOOSE_PERIODS: ReadonlySet<string> = new Set(['cumulative', 'rate', 'unknown', 'multi_year_mean'])
const HEDGE_LOST: ReadonlySet<string> = new Set(['promotes', 'drops_hedge'])

/**
 * The repair menu of a conflict. Our scope coding is the first suspect and a wrong claim is never excluded; the two between
 * stand only where something points at them.
 */
export function repairsOf(members: readonly Member[], citations: readonly CitationInput[]): string[] {
  const ids = new Set(members.map(({ claim }) => claim.claim_id))
  const applies: Record<(typeof REPAIRS)[number], boolean> = {
    narrower_scope: true,
    cumulative_period: members.some(({ claim }) => LOOSE_PERIODS.has(claim.period_kind)),
    hedge_dropped:
      members.some(({ grading }) => grading.flags.includes('hedge_unrecorded')) ||
      citations.some(({ child_claim_id, type }) => ids.has(child_claim_id) && HEDGE_LOST.has(type)),
    claim_wrong: true,
  }
  return REPAIRS.filter((repair) => applies[repair])
}
