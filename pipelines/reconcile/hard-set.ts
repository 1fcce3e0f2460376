import type { Kind } from './kind.ts'
import { divideRounded, fromUnits, toUnits, toUsd } from './money.ts'
import { FINE } from './printed-unit.ts'

/** A claim as printed: decimal strings in whole native units, and each end's printed unit in 10^−18 of it. */
export interface PrintedAmounts {
  low: string | null
  central: string | null
  high: string | null
  unitLow: bigint
  unitHigh: bigint
}

/** Decimal strings with at most 6 decimals; null = unbounded on that side, or no set at all when both are null. */
export interface AmountSet {
  low: string | null
  high: string | null
}

export const NO_SET: AmountSet = { low: null, high: null }

/**
 * The asserted hard set H: what the words literally say (method.md (a), column H).
 *
 * Exact: halves of a printed unit are integers of 10^−18; lower ends never go below 0.
 * count [X−u/2, X+u/2] · trunc_count [X, X+u] · at_least [X−u/2, ∞) · nearly [X−u, X] · range, ci, scenario, pert their
 * ends · none for the rest.
 *
 * @param places decimals kept; 6 is what a published amount has
 */
export function hardSet(kind: Kind, amounts: PrintedAmounts, places = 6): AmountSet {
  const { low, central, high, unitLow, unitHigh } = amounts
  const shift = shifter(places)
  switch (kind) {
    case 'count':
      return { low: shift(central, -unitLow, 2n), high: shift(central, unitHigh, 2n) }
    case 'trunc_count':
      return { low: shift(low, 0n), high: shift(low, unitLow) }
    case 'at_least':
      return { low: shift(low, -unitLow, 2n), high: null }
    case 'nearly':
      return { low: shift(high, -unitHigh), high: shift(high, 0n) }
    case 'range':
    case 'ci':
    case 'scenario':
    case 'pert':
      return { low: shift(low, 0n), high: shift(high, 0n) }
    default:
      return NO_SET
  }
}

/** H, for intervals widened by print rounding: "10 to 12.5" → [9.5, 12.55]. */
export function strictSet(kind: Kind, amounts: PrintedAmounts, places = 6): AmountSet {
  const shift = shifter(places)
  switch (kind) {
    case 'range':
    case 'ci':
    case 'scenario':
    case 'pert':
      return { low: shift(amounts.low, -amounts.unitLow, 2n), high: shift(amounts.high, amounts.unitHigh, 2n) }
    default:
      return hardSet(kind, amounts, places)
  }
}

/** X + u/2 of an `up_to`: shown, never a bound. */
export function softUpper(kind: Kind, amounts: PrintedAmounts, places = 6): string | null {
  return kind === 'up_to' ? shifter(places)(amounts.high, amounts.unitHigh, 2n) : null
}

/** Both ends in US$, each converted from the native end; null rate = the amounts are US$ already. */
export function setToUsd(set: AmountSet, localPerUsd: string | null): AmountSet {
  if (localPerUsd === null) return set
  return {
    low: set.low === null ? null : toUsd(set.low, localPerUsd),
    high: set.high === null ? null : toUsd(set.high, localPerUsd),
  }
}

/** amount + by/parts, rounded to `places` decimals, not below 0. */
const shifter =
  (places: number) =>
  (amount: string | null, by: bigint, parts = 1n): string | null => {
    if (amount === null) return null
    const moved = toUnits(amount, FINE) * parts + by
    return moved <= 0n ? '0' : fromUnits(divideRounded(moved, parts * 10n ** BigInt(FINE - places)), places)
  }
