import type { LnNormal } from './lognormal.ts'

/**
 * How far a required x_a ≤ x_b is broken: z = (m_a − m_b)/√(s_a² + s_b²), positive where a lies above b.
 *
 * A claim that is one-sided or bounds with its hard set enters with m = ln X and s = s_g.
 *
 * @see method.md (f); golden case C18
 */
export function severity(lower: LnNormal, upper: LnNormal): number {
  return (lower.m - upper.m) / Math.hypot(lower.s, upper.s)
}
