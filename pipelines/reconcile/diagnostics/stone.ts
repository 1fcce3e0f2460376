/**
 * Stone's reconciliation by least squares: the optional soft view, never a headline.
 * min Σ((x − x̂)/σ)² subject to equalities (exact formula) or inequalities (Hildreth). Any one unit of amount.
 *
 * @see R. Stone, D. G. Champernowne, J. E. Meade, The Precision of National Income Estimates (1942); method.md (f)
 */
export interface Balanced {
  x: number[]
  /** Variance left in each x. */
  variance: number[]
  /** (x − x̂)/sd(x − x̂); |z| > 1.96 flags the input. */
  adjustment: number[]
  chi2: number
  df: number
}

/**
 * Equalities A·x = b: x = x̂ − WAᵀ(AWAᵀ)⁻¹(Ax̂ − b), W = diag σ².
 *
 * @param A rows of one length n = x̂.length, linearly independent
 * @see golden case C11_stone_equality
 */
export function balance(
  x0: readonly number[],
  sigma: readonly number[],
  A: readonly (readonly number[])[],
  b: readonly number[],
): Balanced {
  const W = sigma.map((s) => s * s)
  const gap = A.map((row, i) => dot(row, x0) - b[i]!)
  const WAt = A.map((row) => row.map((a, j) => a * W[j]!))
  const normal = A.map((row) => WAt.map((other) => dot(row, other)))
  const multipliers = solve(normal, gap)
  const columns = A[0]!.map((_, j) => A.map((row) => row[j]! * W[j]!))
  const moved = columns.map((column) => dot(column, multipliers))
  const explained = columns.map((column) => dot(column, solve(normal, column)))
  return {
    x: x0.map((x, j) => x - moved[j]!),
    variance: W.map((w, j) => w - explained[j]!),
    adjustment: moved.map((d, j) => (explained[j]! > 0 ? -d / Math.sqrt(explained[j]!) : 0)),
    chi2: dot(gap, multipliers),
    df: A.length,
  }
}

/**
 * Inequalities G·x ≤ h by Hildreth's dual ascent: for each row, r = (gᵀx − h)/(gᵀWg), λ' = max(0, λ + r),
 * x ← x − Wg(λ' − λ), until max |Δλ|·√(gᵀWg) < 1e−13.
 *
 * @param equations how many of the first rows hold as equations: their λ has any sign
 * @returns x, the multipliers λ and the objective Σ((x − x̂)/σ)²
 * @see golden cases C11_inequality_qp, C11_isotonic_ln
 */
export function project(
  x0: readonly number[],
  sigma: readonly number[],
  G: readonly (readonly number[])[],
  h: readonly number[],
  equations = 0,
): { x: number[]; lambda: number[]; objective: number } {
  const W = sigma.map((s) => s * s)
  // A relation names few of the figures: only those are touched.
  const rows = G.map((row) => row.flatMap((g, j) => (g === 0 ? [] : [{ j, g }])))
  const norms = rows.map((row) => row.reduce((sum, { j, g }) => sum + g * g * W[j]!, 0))
  const x = [...x0]
  const lambda = G.map(() => 0)
  for (let sweep = 0; sweep < 100_000; sweep++) {
    let moved = 0
    for (const [i, row] of rows.entries()) {
      const r = (row.reduce((sum, { j, g }) => sum + g * x[j]!, 0) - h[i]!) / norms[i]!
      const next = i < equations ? lambda[i]! + r : Math.max(0, lambda[i]! + r)
      const step = next - lambda[i]!
      for (const { j, g } of row) x[j]! -= W[j]! * g * step
      lambda[i] = next
      moved = Math.max(moved, Math.abs(step) * Math.sqrt(norms[i]!))
    }
    if (moved < 1e-13) break
  }
  const objective = x.reduce((sum, value, j) => sum + ((value - x0[j]!) / sigma[j]!) ** 2, 0)
  return { x, lambda, objective }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Solves M·x = r by Gaussian elimination with partial pivoting. */
function solve(M: readonly (readonly number[])[], r: readonly number[]): number[] {
  const n = r.length
  const rows = M.map((row, i) => [...row, r[i]!])
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let i = c + 1; i < n; i++) if (Math.abs(rows[i]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = i
    if (rows[pivot]![c] === 0) throw new RangeError('constraints must be linearly independent')
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let i = c + 1; i < n; i++) {
      const factor = rows[i]![c]! / rows[c]![c]!
      for (let j = c; j <= n; j++) rows[i]![j]! -= factor * rows[c]![j]!
    }
  }
  const x = Array.from({ length: n }, () => 0)
  for (let i = n - 1; i >= 0; i--) {
    let value = rows[i]![n]!
    for (let j = i + 1; j < n; j++) value -= rows[i]![j]! * x[j]!
    x[i] = value / rows[i]![i]!
  }
  return x
}
