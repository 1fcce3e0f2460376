import type { Constraint, System } from './propagate.ts'

/** A piece of the system that constraints hold together. Node numbers are those of the whole system. */
export interface Component {
  nodes: number[]
  constraints: Constraint[]
  /** A cycle of the bipartite graph of nodes and constraints passes through a sum: propagation alone is not exact. */
  cyclic: boolean
}

/** Connected components, in order of their first node; every node is in exactly one. */
export function components({ nodes, constraints }: System): Component[] {
  const leader = Array.from({ length: nodes }, (_, i) => i)
  const find = (i: number): number => {
    while (leader[i] !== i) {
      leader[i] = leader[leader[i]!]!
      i = leader[i]!
    }
    return i
  }
  for (const { lhs, rhs } of constraints) {
    for (const node of lhs) {
      const [a, b] = [find(node), find(rhs)]
      leader[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const byLeader = new Map<number, { nodes: number[]; constraints: Constraint[] }>()
  for (let i = 0; i < nodes; i++) {
    const piece = byLeader.get(find(i)) ?? { nodes: [], constraints: [] }
    piece.nodes.push(i)
    byLeader.set(find(i), piece)
  }
  for (const constraint of constraints) byLeader.get(find(constraint.rhs))!.constraints.push(constraint)
  return [...byLeader.values()].map((piece) => ({ ...piece, cyclic: hasSumCycle(piece.nodes, piece.constraints) }))
}

/**
 * True when some sum lies on a cycle. A constraint is on a cycle exactly when one of its edges is no bridge; bridges are
 * found by depth-first search with low links (Tarjan 1974), iteratively.
 */
function hasSumCycle(nodes: readonly number[], constraints: readonly Constraint[]): boolean {
  if (!constraints.some(({ kind }) => kind !== 'le')) return false
  const index = new Map(nodes.map((node, i) => [node, i]))
  const size = nodes.length + constraints.length
  const edges: { to: number; edge: number }[][] = Array.from({ length: size }, () => [])
  let count = 0
  constraints.forEach(({ lhs, rhs }, c) => {
    for (const node of [...lhs, rhs]) {
      const [a, b] = [index.get(node)!, nodes.length + c]
      edges[a]!.push({ to: b, edge: count })
      edges[b]!.push({ to: a, edge: count })
      count++
    }
  })
  const order = new Int32Array(size).fill(-1)
  const link = new Int32Array(size)
  const bridges = new Set<number>()
  let clock = 0
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue
    order[root] = link[root] = clock++
    const stack = [{ at: root, by: -1, next: 0 }]
    while (stack.length > 0) {
      const frame = stack.at(-1)!
      const step = edges[frame.at]![frame.next++]
      if (step === undefined) {
        stack.pop()
        const parent = stack.at(-1)
        if (parent === undefined) continue
        link[parent.at] = Math.min(link[parent.at]!, link[frame.at]!)
        if (link[frame.at]! > order[parent.at]!) bridges.add(frame.by)
      } else if (step.edge !== frame.by) {
        if (order[step.to] === -1) {
          order[step.to] = link[step.to] = clock++
          stack.push({ at: step.to, by: step.edge, next: 0 })
        } else link[frame.at] = Math.min(link[frame.at]!, order[step.to]!)
      }
    }
  }
  return constraints.some(
    ({ kind }, c) => kind !== 'le' && edges[nodes.length + c]!.some(({ edge }) => !bridges.has(edge)),
  )
}
