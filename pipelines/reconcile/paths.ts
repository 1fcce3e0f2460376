import type { RelationRow } from './relations.ts'

/** A way up from one stratum to another that contains it: x_from ≤ factor·x_to. */
export interface Path {
  to: string
  factor: number
  /** Relations along it, in order; empty for the stratum itself. */
  relations: readonly string[]
}

/**
 * All strata that contain a stratum, itself included: along orders alone, by the least factor, then the fewest relations.
 *
 * Order relations are closed under transitivity, so most paths have one step.
 */
export function upwardPaths(relations: readonly RelationRow[]): (from: string) => Path[] {
  const steps = new Map<string, RelationRow[]>()
  for (const relation of relations) {
    if (relation.kind !== 'le') continue
    const from = relation.lhs_ids[0]!
    const known = steps.get(from)
    if (known === undefined) steps.set(from, [relation])
    else known.push(relation)
  }
  const memo = new Map<string, Path[]>()
  return (from) => {
    const known = memo.get(from)
    if (known !== undefined) return known
    const best = new Map<string, Path>([[from, { to: from, factor: 1, relations: [] }]])
    // Factors are at least 1, so a node whose path improves is looked at again: few have any factor at all.
    const open = [from]
    while (open.length > 0) {
      const at = best.get(open.shift()!)!
      for (const { relation_id, rhs_id, factor } of steps.get(at.to) ?? []) {
        const next = { to: rhs_id, factor: at.factor * factor, relations: [...at.relations, relation_id] }
        const rival = best.get(rhs_id)
        if (rival !== undefined && !isShorter(next, rival)) continue
        best.set(rhs_id, next)
        open.push(rhs_id)
      }
    }
    const paths = [...best.values()]
    memo.set(from, paths)
    return paths
  }
}

function isShorter(a: Path, b: Path): boolean {
  if (a.factor !== b.factor) return a.factor < b.factor
  return a.relations.length < b.relations.length
}
