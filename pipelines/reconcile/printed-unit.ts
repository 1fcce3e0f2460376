import { divideRounded, fromUnits, toUnits } from './money.ts'

/** Decimal places in which sets are computed before they are rounded to the 6 of a published amount. */
export const FINE = 18

const SCALES = [12, 9, 6, 3, 0]

export interface Print {
  /** Decimals of the mantissa; negative only where trailing zeros are not significant. */
  decimals: number
  /** Factor of the scale word, a decimal string: `1000000000`. */
  scale: string
}

/**
 * The shortest print of an amount: the largest scale of 10^12, 10^9, 10^6, 10^3, 1 that leaves a mantissa ≥ 1.
 * 12500000000 → 1 decimal, 10^9. Amounts below 1 take scale 1.
 */
export function shortestPrint(amount: string): Print {
  const units = toUnits(amount, FINE)
  const exponent = SCALES.find((e) => units >= 10n ** BigInt(e + FINE)) ?? 0
  const scale = (10n ** BigInt(exponent)).toString()
  return { decimals: mantissaDecimals(amount, scale), scale }
}

/** Decimals that the mantissa of `amount` needs at a scale: (12500000000, 10^9) → 1. */
export function mantissaDecimals(amount: string, scale: string): number {
  // Scales other than powers of ten (lakh, dozens) may leave no finite mantissa: 18 decimals are the end of it.
  const mantissa = fromUnits(divideRounded(toUnits(amount, FINE) * 10n ** 18n, toUnits(scale, FINE)), 18)
  const point = mantissa.indexOf('.')
  return point < 0 ? 0 : mantissa.length - point - 1
}

/**
 * Printed unit u = scale × 10^(−decimals) in units of 10^−18 of a currency unit.
 *
 * @see method.md (a): "$12.5 billion" has u = 0.1 billion
 */
export function printedUnit({ decimals, scale }: Print): bigint {
  const units = toUnits(scale, FINE)
  return decimals >= 0 ? divideRounded(units, 10n ** BigInt(decimals)) : units * 10n ** BigInt(-decimals)
}

/**
 * Printed unit of an "about" figure: trailing zeros of an integer mantissa are not significant ("about 120" is u = 10),
 * and u is at most a fifth of the amount ("about 1 billion" is u = 0.2 billion).
 */
export function aboutUnit(amount: string, { decimals, scale }: Print): bigint {
  let unit = printedUnit({ decimals, scale })
  const units = toUnits(amount, FINE)
  if (decimals <= 0 && units > 0n) while (units % (unit * 10n) === 0n) unit *= 10n
  const most = units / 5n
  return unit < most ? unit : most
}
