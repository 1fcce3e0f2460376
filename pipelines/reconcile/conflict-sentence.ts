import type { ConflictLevel } from './conflicts.ts'

/** What a conflict says, neutrally: under our scope coding, and about no one's intention. */
export function conflictSentence(level: ConflictLevel, claimIds: readonly string[], readingId: string | null): string {
  const claims = list(claimIds)
  const coding = readingId === null ? 'Under our scope coding' : `Read as ${readingId}`
  switch (level) {
    case 'graded':
      return `${coding}, ${claims} cannot all be true, also not within their graded intervals.`
    case 'strict':
      return `${coding}, ${claims} cannot all be true as printed; their graded intervals leave room.`
    case 'bounds_vs_pool':
      return `Most of what ${claims} put lies outside the bounds that other strata imply.`
    case 'contested':
      return `${claims} fall into camps that do not meet.`
    case 'circular':
      return `${claims} cite each other in a circle: the earliest is taken as the first statement.`
    case 'identity':
      return `${claims} do not add up within their printed units.`
  }
}

function list(ids: readonly string[]): string {
  return ids.length < 3 ? ids.join(' and ') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`
}
