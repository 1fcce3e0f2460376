import type { Semantics } from './semantics.ts'

/**
 * An amount of money found in a text. Values are decimal strings in whole currency units, exact; no float ever holds one.
 * exact, approximately, order_of → central · at_least, more_than → low · nearly, up_to → high · interval, scenario → low
 * and high · vague (words without a number) → all null.
 */
export interface Amount {
  /** UTF-16 offsets of `text` in the text that was searched. The hedge is inside only where it sets the semantics. */
  start: number
  end: number
  text: string
  low: string | null
  central: string | null
  high: string | null
  /** ISO 4217; null = a bare sign that nothing resolves: the figure goes to `rejected`. */
  currency: string | null
  semantics: Semantics | 'vague'
  /** What the sentence says the amount is: a level, a change, blocked or seized money, a fine, a budget … */
  role: AmountRole
  /** Decimals of each end's printed mantissa; null = that end is not printed. For one number both are the same. */
  decimalsLow: number | null
  decimalsHigh: number | null
  /** Factor of the scale word, as a decimal string: '1000000000'. */
  scale: string
  /** Start of the partner where one of the two is a conversion of the other in brackets. */
  converts?: number
}

export type AmountRole =
  | 'level'
  | 'change'
  | 'blocked'
  | 'recovered'
  | 'seized'
  | 'fine'
  | 'revenue'
  | 'budget'
  | 'average'

/** What is known about the text: it resolves bare signs and decimal marks. */
export interface AmountContext {
  /** ISO 3166-1 alpha-3 of the publisher; resolves `$`, `kr`, `Rs`, `元`. */
  country?: string
  /** BCP 47 language; guessed from the text when absent. */
  lang?: string
  /** Scale and currency of a heading or table header that hold for this text: `{ scale: '100000000', currency: 'KRW' }`. */
  unit?: { scale: string; currency: string | null }
  /** How the rest of the document writes decimals, when it is known. */
  decimal?: '.' | ','
  /** Bare sign → ISO 4217 as the document itself defines it; found in the text when absent. */
  signs?: Record<string, string>
}
