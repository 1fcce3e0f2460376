import type { Lineage } from './origins.ts'
import { isTwoSided } from './kind.ts'
import { type Member } from './member.ts'
import { compareAmounts } from './money.ts'
import { effectiveNumber } from './n-eff.ts'
import { byKey, compareCodePoints, groupBy } from './order.ts'
import { compareCandidates } from './representative.ts'
import { unionFind } from './union-find.ts'

/** One origin's say in one stratum. */
export interface Vote {
  /** Origin of the claim that speaks. */
  origin: string
  speaker: Member
  /** All claims folded onto it here, by claim_id. */
  members: Member[]
}

/**
 * Who speaks in a stratum: one vote for each origin, for each publisher, and for each count of one reporting system.
 *
 * @param members the stratum's poolable claims
 * @returns votes by origin; two clusters that merge here take the id of the speaker's
 * @see method.md (d3), (d4)
 */
export function castVotes(members: readonly Member[]): Vote[] {
  const sorted = [...members].sort(byKey(({ claim }) => claim.claim_id))
  const merged = unionFind()
  const bySource = groupBy(sorted, ({ claim }) => claim.source_id)
  for (const own of bySource.values()) for (const { cluster } of own) merged.union(own[0]!.cluster, cluster)
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) if (isOneCount(a, b)) merged.union(a.cluster, b.cluster)
  })
  // A publisher that made several first statements speaks with its newest; its others stand behind it.
  const silent = new Set<Member>()
  for (const own of bySource.values()) {
    if (new Set(own.map(({ cluster }) => cluster)).size < 2) continue
    const newest = own.reduce((a, b) => (compareNewest(b, a) < 0 ? b : a))
    for (const member of own) if (member !== newest) silent.add(member)
  }
  const votes = [...groupBy(sorted, ({ cluster }) => merged.find(cluster)).values()].map((group): Vote => {
    const candidates = group.filter((member) => !silent.has(member))
    const speaker = candidates.reduce((a, b) => (compareCandidates(candidate(b), candidate(a)) < 0 ? b : a))
    return { origin: speaker.cluster, speaker, members: group }
  })
  return votes.sort(byKey(({ origin }) => origin))
}

/** n_eff of a stratum over all its claims: 1 for one origin, ρ for origins that share data. */
export function stratumNEff(votes: readonly Vote[], lineage: Pick<Lineage, 'overlap'>): number {
  const all = votes.flatMap((vote) => vote.members.map(({ cluster }) => ({ vote, cluster })))
  return effectiveNumber(all.length, (i, j) => {
    const [a, b] = [all[i]!, all[j]!]
    return a.vote === b.vote ? 1 : (lineage.overlap(a.cluster, b.cluster) ?? 0)
  })
}

/** Both count in one system and assert sets that meet: one count, whoever prints it. */
function isOneCount(a: Member, b: Member): boolean {
  if (a.scope.reporting_system === 'none') return false
  const [x, y] = [a.grading, b.grading]
  if (x.strict_low_usd === null || y.strict_low_usd === null) return false
  const within = (low: string, high: string | null) => high === null || compareAmounts(low, high) <= 0
  return within(x.strict_low_usd, y.strict_high_usd) && within(y.strict_low_usd, x.strict_high_usd)
}

/** Newest first; at ties a two-sided claim, the finer print, claim_id. */
function compareNewest(a: Member, b: Member): number {
  return (
    compareCodePoints(b.claim.published_on ?? '', a.claim.published_on ?? '') ||
    Number(isTwoSided(b.grading.kind)) - Number(isTwoSided(a.grading.kind)) ||
    a.grading.unit - b.grading.unit ||
    compareCodePoints(a.claim.claim_id, b.claim.claim_id)
  )
}

function candidate({ claim, grading, distance }: Member) {
  return {
    claim_id: claim.claim_id,
    distance,
    grade: grading.grade,
    unit: grading.unit,
    published_on: claim.published_on,
  }
}
