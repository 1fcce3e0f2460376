/**
 * Strongly connected components of a directed graph, without recursion.
 *
 * @param size number of nodes
 * @param next out-edges of a node
 * @returns components in reverse topological order (a component comes after all that it reaches), nodes ascending
 * @see R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972)
 */
export function stronglyConnected(size: number, next: (node: number) => readonly number[]): number[][] {
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const onPath = new Uint8Array(size)
  const path: number[] = []
  const found: number[][] = []
  let clock = 0
  const enter = (node: number) => {
    order[node] = low[node] = clock++
    onPath[node] = 1
    path.push(node)
    return { node, edges: next(node), at: 0 }
  }
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue
    const stack = [enter(root)]
    while (stack.length > 0) {
      const frame = stack.at(-1)!
      const { node } = frame
      const to = frame.edges[frame.at++]
      if (to !== undefined) {
        if (order[to] === -1) stack.push(enter(to))
        else if (onPath[to] === 1) low[node] = Math.min(low[node]!, order[to]!)
        continue
      }
      stack.pop()
      const parent = stack.at(-1)?.node
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
      if (low[node] !== order[node]) continue
      const component = path.splice(path.indexOf(node))
      for (const member of component) onPath[member] = 0
      found.push(component.sort((a, b) => a - b))
    }
  }
  return found
}
