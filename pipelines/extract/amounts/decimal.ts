/** An exact decimal: int × 10^exp. */
export interface Decimal {
  int: bigint
  exp: number
}

const POWERS = Array.from({ length: 64 }, (_, exp) => 10n ** BigInt(exp))

/** 10^exp; exp ≥ 0. */
export const power = (exp: number): bigint => POWERS[exp] ?? 10n ** BigInt(exp)

export function sum(a: Decimal, b: Decimal): Decimal {
  if (a.exp === b.exp) return { int: a.int + b.int, exp: a.exp }
  return a.exp > b.exp
    ? { int: a.int * power(a.exp - b.exp) + b.int, exp: b.exp }
    : { int: a.int + b.int * power(b.exp - a.exp), exp: a.exp }
}

/** Negative where a < b, 0 where equal, positive where a > b. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = sum(a, { int: -b.int, exp: b.exp }).int
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `12500000000`, `0.75`: no exponent, no trailing zeros after the point. */
export function print({ int, exp }: Decimal): string {
  if (exp >= 0) return int === 0n ? '0' : int.toString() + '0'.repeat(exp)
  const negative = int < 0n
  const digits = (negative ? -int : int).toString().padStart(1 - exp, '0')
  const whole = digits.slice(0, exp)
  const fraction = digits.slice(exp).replace(/0+$/, '')
  return (negative ? '-' : '') + whole + (fraction === '' ? '' : `.${fraction}`)
}
