/** JSON with sorted keys, so that equal values have equal bytes. `indent` 0 = one line, no blanks. */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_, inner: unknown) => sortKeys(inner), indent)
}

function sortKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
