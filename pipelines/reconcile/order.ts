/** Order of two strings by code points, the same in every locale. */
export function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A comparison by a string key. */
export function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => compareCodePoints(key(a), key(b))
}

/** Values by a string key, each list in the order of the input. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const name = key(value)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [value])
    else group.push(value)
  }
  return groups
}
