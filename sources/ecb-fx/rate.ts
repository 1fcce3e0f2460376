/** Units of a currency for one euro, in 10⁻⁹: exact, as printed. */
export type DayRate = bigint

const NANO = 1_000_000_000n
/** Twelve more digits than a rate has, so that rounding a daily cross moves no digit of a mean. */
const FINE = 10n ** 12n

/** A printed rate; null for anything that is no positive decimal of at most nine places. */
export function rateOf(text: string): DayRate | null {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text) ?? []
  const rate = whole === undefined ? 0n : BigInt(whole + part.padEnd(9, '0'))
  return rate > 0n ? rate : null
}

/** Mean of daily crosses (units per euro ÷ dollars per euro), 9 decimals, halves up. Equal lengths, one or more. */
export function crossMean(rates: readonly DayRate[], dollars: readonly DayRate[]): string {
  const sum = rates.reduce((total, rate, day) => total + divided(rate * NANO * FINE, dollars[day]!), 0n)
  return printed(divided(sum, BigInt(rates.length) * FINE))
}

/** Mean of rates, 9 decimals, halves up. */
export function mean(rates: readonly DayRate[]): string {
  return printed(divided(sumOf(rates), BigInt(rates.length)))
}

/** 1 ÷ mean: euros for one dollar, as the Federal Reserve and the IMF make it. */
export function inverseMean(dollars: readonly DayRate[]): string {
  return printed(divided(NANO * NANO * BigInt(dollars.length), sumOf(dollars)))
}

const sumOf = (rates: readonly DayRate[]): bigint => rates.reduce((total, rate) => total + rate, 0n)

const divided = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b)

function printed(nano: bigint): string {
  const digits = nano.toString().padStart(10, '0')
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`
}
