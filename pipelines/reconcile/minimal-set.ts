/**
 * Deletion filter: an irreducible infeasible subset of `members`.
 *
 * Each member is dropped in the given order if the rest stays infeasible; what remains is minimal: without any one of it
 * the rest is feasible. The order decides which minimal set is found when there are several.
 *
 * @param members infeasible together
 * @param isInfeasible decides about a subset; monotone: a superset of an infeasible set is infeasible
 * @returns a subset, in the order of `members`
 * @see method.md (f); J. W. Chinneck, E. W. Dravnieks, Locating minimal infeasible constraint sets (1991)
 */
export function minimalSet(
  members: readonly string[],
  isInfeasible: (subset: ReadonlySet<string>) => boolean,
): string[] {
  const kept = new Set(members)
  for (const member of members) {
    kept.delete(member)
    if (!isInfeasible(kept)) kept.add(member)
  }
  return members.filter((member) => kept.has(member))
}
