/**
 * Exact decimal arithmetic on amounts: decimal strings outside, bigint units of 10^−6 (micro) or finer inside.
 * No amount is ever held in a double here; `Number(amount)` is called where statistics begin, not in this file.
 */

const PLAIN = /^-?\d+(?:\.\d+)?$/

/** True for a plain decimal: digits, at most one point, no exponent, no separator. */
export function isPlainDecimal(text: string): boolean {
  return PLAIN.test(text)
}

/**
 * A decimal string as an integer count of 10^−places.
 *
 * @throws RangeError when the text is no plain decimal or has a non-zero digit beyond `places`: a caller's bug
 */
export function toUnits(text: string, places: number): bigint {
  if (!PLAIN.test(text)) throw new RangeError(`amount must be a plain decimal, got "${text}"`)
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  if (/[1-9]/.test(fraction.slice(places))) throw new RangeError(`"${text}" has more than ${places} decimals`)
  const units = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  return negative ? -units : units
}

/** An integer count of 10^−places as a decimal string, trailing zeros cut: (500000n, 6) → `0.5`. */
export function fromUnits(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '')
  return sign + whole + (fraction === '' ? '' : `.${fraction}`)
}

/** Integer quotient, halves away from zero. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero')
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const quotient = (2n * n + d) / (2n * d)
  return negative ? -quotient : quotient
}

/** Digits after the point. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

/**
 * US$ from a native amount: native ÷ localPerUsd, exact, halves away from zero at 6 decimals.
 *
 * @param native decimal string in whole currency units
 * @param localPerUsd decimal string > 0, currency units for one US$
 * @see method.md (b); golden case X7, to the digit
 */
export function toUsd(native: string, localPerUsd: string): string {
  const places = Math.max(decimalsOf(native), decimalsOf(localPerUsd))
  const scaled = toUnits(native, places) * 10n ** 6n
  return fromUnits(divideRounded(scaled, toUnits(localPerUsd, places)), 6)
}

/** A double as a whole-unit decimal string, halves away from zero; finite values only. */
export function wholeUnits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no amount`)
  const rounded = Math.floor(Math.abs(value) + 0.5)
  return (value < 0 && rounded > 0 ? '-' : '') + BigInt(rounded).toString()
}

/** Order of two decimal strings: negative, zero or positive. */
export function compareAmounts(a: string, b: string): number {
  const places = Math.max(decimalsOf(a), decimalsOf(b))
  const difference = toUnits(a, places) - toUnits(b, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
