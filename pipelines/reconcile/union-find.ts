/** Disjoint sets over string keys; the smallest key by code points leads its set, so order of input changes nothing. */
export interface UnionFind {
  find(key: string): string
  union(a: string, b: string): void
}

export function unionFind(): UnionFind {
  const leader = new Map<string, string>()
  const find = (key: string): string => {
    let top = key
    for (let up = leader.get(top); up !== undefined; up = leader.get(top)) top = up
    for (let at = key; at !== top;) {
      const up = leader.get(at)!
      leader.set(at, top)
      at = up
    }
    return top
  }
  return {
    find,
    union(a, b) {
      const [x, y] = [find(a), find(b)]
      if (x !== y) leader.set(x < y ? y : x, x < y ? x : y)
    },
  }
}
