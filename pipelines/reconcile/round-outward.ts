/**
 * Outward rounding to significant digits: e = ⌊log10 x⌋ − (digits − 1), low = ⌊x/10^e + 1e−9⌋·10^e, high = ⌈x/10^e − 1e−9⌉·10^e.
 *
 * Contains the unrounded range within 1e-9 of a unit and is idempotent.
 *
 * @param range low ≥ 0; a null end stays null (unbounded)
 * @see method.md (e), headline rule 4; golden case C15
 */
export function roundOutward(
  range: readonly [number | null, number | null],
  digits = 2,
): [number | null, number | null] {
  return [range[0] === null ? null : roundDown(range[0], digits), range[1] === null ? null : roundUp(range[1], digits)]
}

function roundDown(x: number, digits = 2): number {
  return scaled(x, digits, (units) => Math.floor(units + 1e-9))
}

function roundUp(x: number, digits = 2): number {
  return scaled(x, digits, (units) => Math.ceil(units - 1e-9))
}

function scaled(x: number, digits: number, round: (units: number) => number): number {
  if (x === 0) return 0
  if (!(x > 0 && Number.isFinite(x))) throw new RangeError(`amount must be finite and ≥ 0, got ${x}`)
  const exponent = Math.floor(Math.log10(x)) - digits + 1
  // 10^−n divides exactly where 10^n multiplied would not: 99 / 1000 is the double 0.099.
  return exponent >= 0 ? round(x / 10 ** exponent) * 10 ** exponent : round(x * 10 ** -exponent) / 10 ** -exponent
}
