import type { Semantics } from '../extract/semantics.ts'
import { rangeText } from './words.ts'

/** Amounts of a claim as doubles; null = its semantics has no such end. */
export interface StatedAmounts {
  low: number | null
  central: number | null
  high: number | null
}

/** A claim as its source states it: `at least $10 billion`, `$50-75 billion`, `about $64 billion`. */
export function statedWords(semantics: Semantics, { low, central, high }: StatedAmounts): string {
  const print = (amount: number | null) => (amount === null ? '?' : rangeText([amount, amount]))
  switch (semantics) {
    case 'exact':
      return print(central)
    case 'approximately':
      return `about ${print(central)}`
    case 'order_of':
      return `on the order of ${print(central)}`
    case 'at_least':
      return `at least ${print(low)}`
    case 'more_than':
      return `more than ${print(low)}`
    case 'nearly':
      return `nearly ${print(high)}`
    case 'up_to':
      return `up to ${print(high)}`
    case 'interval':
      return rangeText([low, high])
    case 'scenario':
      return `${rangeText([low, high])} (two scenarios)`
    case 'pert':
      return `${rangeText([low, high])}, mode ${print(central)}`
    case 'pm_sd':
      return `${print(central)} ± ${print(high === null || central === null ? null : high - central)}`
  }
}
