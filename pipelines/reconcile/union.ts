/**
 * Bounds of the union of overlapping reporting systems, each loss counted once: max Lᵢ ≤ x ≤ Σ Uᵢ.
 * Never their sum as a point, never their mean.
 *
 * @param systems [low, high] of each system, high possibly Infinity; one unit
 * @see method.md (c); golden case C19: FTC and IC3 2024 → [16.55, 29.25]
 */
export function unionBounds(systems: readonly (readonly [number, number])[]): [number, number] {
  if (systems.length === 0) throw new RangeError('a union needs at least one system')
  return [Math.max(...systems.map(([low]) => low)), systems.reduce((sum, [, high]) => sum + high, 0)]
}
