/**
 * Effective number of independent figures: (Σw)²/(wᵀRw).
 *
 * @param n number of claims
 * @param overlap R_ij for i ≠ j, 0–1, symmetric: 1 same origin, ρ for shared data, 0 else; R_ii = 1
 * @param weights w > 0; all 1 when absent
 * @returns 0 for n = 0, else a number in (0, n]
 * @see method.md (d); golden case C10: 36/13
 */
export function effectiveNumber(
  n: number,
  overlap: (i: number, j: number) => number,
  weights?: readonly number[],
): number {
  if (n === 0) return 0
  const w = (i: number) => weights?.[i] ?? 1
  let sum = 0
  let form = 0
  for (let i = 0; i < n; i++) {
    sum += w(i)
    form += w(i) * w(i)
    for (let j = 0; j < i; j++) form += 2 * w(i) * w(j) * overlap(i, j)
  }
  return (sum * sum) / form
}

/**
 * The same for claims that share an origin wholly or not at all: n²/Σ n_o², n_o claims of origin o.
 *
 * @param sizes number of claims of each origin
 */
export function independentNumber(sizes: readonly number[]): number {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  return n === 0 ? 0 : (n * n) / sizes.reduce((sum, size) => sum + size * size, 0)
}
