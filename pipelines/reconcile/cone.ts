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
  const writers: number[][] = Array.from({ length: 2 * system.nodes }, () => [])
  system.constraints.forEach(({ kind, lhs, rhs }, i) => {
    writers[2 * rhs]!.push(i)
    for (const part of lhs) writers[2 * part + 1]!.push(i)
    if (kind !== 'sum_eq') return
    writers[2 * rhs + 1]!.push(i)
    for (const part of lhs) writers[2 * part]!.push(i)
  })

  // Asked for one node several times in a row, with other factors: the last cone is all that is kept.
  let last: { node: number; cone: Cone } | null = null
  return (node) => {
    if (last?.node === node) return last.cone
    const variables = new Set([2 * node, 2 * node + 1])
    const used = new Set<number>()
    for (const variable of variables) {
      if (isIdle(variable)) continue
      for (const i of writers[variable]!) {
        used.add(i)
        for (const read of readsOf(system.constraints[i]!, variable)) variables.add(read)
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
    last = { node, cone }
    return cone
  }
}

/** The variables from which a constraint tightens one. */
function readsOf({ lhs, rhs }: Constraint, variable: number): number[] {
  const node = variable >> 1
  const isHigh = variable % 2 === 1
  const parts = lhs.filter((part) => part !== node)
  if (node === rhs) return parts.map((part) => 2 * part + (isHigh ? 1 : 0))
  // A part's upper end comes from the whole's and the others' lower ends; its lower end, in an equation, the other way.
  return isHigh ? [2 * rhs + 1, ...parts.map((part) => 2 * part)] : [2 * rhs, ...parts.map((part) => 2 * part + 1)]
}
