const WORDS: readonly [number, string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]

/**
 * A range in words: both ends in one word (trillion, billion, million) chosen by the larger printed end.
 * `$39-120 billion`, `at least $16 billion`. A bare number below a million.
 *
 * @param range amounts in US$, rounded already; null = unbounded
 * @see method.md (h); golden case X6, byte for byte
 */
export function rangeText(range: readonly [number | null, number | null]): string {
  const [low, high] = range
  if (low === null && high === null) throw new RangeError('a range needs an end')
  const [unit, word] = WORDS.find(([unit]) => (high ?? low)! >= unit) ?? [1, '']
  const print = (amount: number) => String(Number((amount / unit).toPrecision(12)))
  if (high === null) return `at least $${print(low!)}${word}`
  if (low === null) return `at most $${print(high)}${word}`
  return low === high ? `$${print(low)}${word}` : `$${print(low)}-${print(high)}${word}`
}
