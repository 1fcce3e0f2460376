import type { Bound, Propagation, System } from './propagate.ts'
import { propagate } from './propagate.ts'

/**
 * Looks for a point that satisfies a system whose propagation is feasible: a proof that a linear program is not needed.
 *
 * Without equations the lower bounds are themselves a solution. An equation whose parts stay below the whole is filled by
 * raising its parts, first to last, within their upper bounds, and propagating again.
 *
 * @param result the propagation of these bounds, feasible
 * @returns true where a point was found; false proves nothing
 */
export function hasWitness(system: System, bounds: readonly Bound[], result: Propagation): boolean {
  const equations = system.constraints.filter(({ kind }) => kind === 'sum_eq')
  let at = result
  let extra: Bound[] = []
  // Each round fills every open equation; filling one may open another, so a few more rounds than equations are enough.
  for (let round = 0; round <= equations.length + 3; round++) {
    if (!at.feasible || at.slowLoop) return false
    const raised: Bound[] = []
    for (const { lhs, rhs } of equations) {
      let gap = at.low[rhs]! - lhs.reduce((sum, part) => sum + at.low[part]!, 0)
      if (gap <= 1e-10 * Math.max(1, at.low[rhs]!)) continue
      for (const part of lhs) {
        const step = Math.min(gap, at.high[part]! - at.low[part]!)
        if (step <= 0) continue
        raised.push({ id: '', node: part, low: at.low[part]! + step, high: Infinity })
        gap -= step
      }
      if (gap > 1e-9 * Math.max(1, at.low[rhs]!)) return false
    }
    if (raised.length === 0) return true
    extra = [...extra, ...raised]
    at = propagate(system, [...bounds, ...extra])
  }
  return false
}

/**
 * True where a propagated end of a node is reached by some point that satisfies everything: the end is exact.
 *
 * @param target the end, finite
 */
export function isReached(
  system: System,
  bounds: readonly Bound[],
  node: number,
  target: number,
  end: 'low' | 'high',
): boolean {
  const fixed: Bound =
    end === 'high' ? { id: '', node, low: target, high: Infinity } : { id: '', node, low: 0, high: target }
  const all = [...bounds, fixed]
  return hasWitness(system, all, propagate(system, all))
}
