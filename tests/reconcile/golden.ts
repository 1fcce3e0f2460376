/** A case of golden.json: see its `schema`. */
export interface GoldenCase {
  id: string
  kind: string
  tolerance: number
  inputs: any
  expected: any
}

/**
 * Every leaf of `expected` must be matched: |a − b| ≤ max(1e−12, tolerance·|b|); `purely` relative for special functions.
 *
 * @returns the leaves that are not, as text; empty = a match
 */
export function mismatches(actual: any, expected: any, tolerance: number, purely = false, path = ''): string[] {
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return [`${path}: missing`]
    if (Array.isArray(expected) && actual.length !== expected.length) return [`${path}: length ${actual.length}`]
    return Object.keys(expected).flatMap((key) =>
      mismatches(actual[key], expected[key], tolerance, purely, `${path}/${key}`),
    )
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    const allowed = purely ? tolerance * Math.abs(expected) : Math.max(1e-12, tolerance * Math.abs(expected))
    return Math.abs(actual - expected) <= allowed ? [] : [`${path}: ${actual}, expected ${expected}`]
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${actual}, expected ${expected}`]
}
