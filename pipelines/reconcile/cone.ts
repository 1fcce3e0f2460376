import type { Constraint, Propagation, System } from './propagate.ts'

/** The part of a system that can reach a node's bounds: the same bounds come out of it, in the same order. */
export interface Cone {
  /** Nodes by their number inside the cone. */
  constraints: readonly Constraint[]
  /** Number of a node inside the cone. */
  local: ReadonlyMap<number, number>
  hasSum: boolean
}

/**
 * Prepares the influence graph of a system: which bound of which node a constraint can tighten from which.
 *
 * Variables are 2·node for a lower bound and 2·node + 1 for an upper one: le writes L_whole from L_part and U_part from
 * U_whole; sums as in propagation. What lies outside the cone of a node never changes its bounds, so leaving it out
 * changes neither value nor provenance.
 *
 * @param most bounds by all claims that may take part
 */
export function conesOf(system: System, most: Pick<Propagation, 'low' | 'high'>): (node: number) => Cone {
  // Fewer claims never tighten: a bound that all of them leave open stays open, and so does what only it could reach.
  const isIdle = (variable: number) =>
    variable % 2 === 0 ? most.low[variable / 2] === 0 : most.high[(variable - 1) / 2] === Infinity
  const writers: { constraint: number; reads: number[] }[][] = Array.from({ length: 2 * system.nodes }, () => [])
  system.constraints.forEach(({ kind, lhs, rhs }, constraint) => {
    const write = (variable: number, reads: number[]) => writers[variable]!.push({ constraint, reads })
    const lows = lhs.map((part) => 2 * part)
    const highs = lhs.map((part) => 2 * part + 1)
    write(2 * rhs, lows)
    for (const part of lhs) write(2 * part + 1, [2 * rhs + 1, ...lows.filter((low) => low !== 2 * part)])
    if (kind !== 'sum_eq') return
    write(2 * rhs + 1, highs)
    for (const part of lhs) write(2 * part, [2 * rhs, ...highs.filter((high) => high !== 2 * part + 1)])
  })

  const memo = new Map<number, Cone>()
  return (node) => {
    const known = memo.get(node)
    if (known !== undefined) return known
    const variables = new Set([2 * node, 2 * node + 1])
    const used = new Set<number>()
    for (const variable of variables) {
      if (isIdle(variable)) continue
      for (const { constraint, reads } of writers[variable]!) {
        used.add(constraint)
        for (const read of reads) variables.add(read)
      }
    }
    const constraints = [...used].sort((a, b) => a - b).map((i) => system.constraints[i]!)
    const local = new Map<number, number>()
    const place = (global: number): number => {
      const known = local.get(global)
      if (known !== undefined) return known
      local.set(global, local.size)
      return local.size - 1
    }
    place(node)
    const compiled = constraints.map((constraint): Constraint => ({
      ...constraint,
      lhs: constraint.lhs.map(place),
      rhs: place(constraint.rhs),
    }))
    const cone = { constraints: compiled, local, hasSum: constraints.some(({ kind }) => kind !== 'le') }
    memo.set(node, cone)
    return cone
  }
}
