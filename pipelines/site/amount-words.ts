/** Exact amounts of a release in short words, for people. */

const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const

/**
 * An amount in US$ in the largest word that leaves it at 1 or more, at most three decimals, cut: `$12.537 billion`.
 * @param usd plain decimal, as a release prints it
 */
export function shortUsd(usd: string): string {
  const [whole = '0', fraction = ''] = usd.split('.')
  for (const [zeros, word] of SCALES) {
    if (whole.length <= zeros) continue
    const decimals = whole.slice(-zeros).slice(0, 3).replace(/0+$/, '')
    return `$${grouped(whole.slice(0, -zeros))}${decimals ? `.${decimals}` : ''} ${word}`
  }
  const cents = fraction.slice(0, 2).replace(/0+$/, '')
  return `$${grouped(whole)}${cents ? `.${cents}` : ''}`
}

/** What the ends of a claim say, in words: `at least $10 billion`, `$10 billion to $12.5 billion`. */
export function assertedWords(low: string | null, central: string | null, high: string | null): string {
  if (low !== null && high !== null) return `${shortUsd(low)} to ${shortUsd(high)}`
  if (low !== null) return `at least ${shortUsd(low)}`
  if (high !== null) return `up to ${shortUsd(high)}`
  return central === null ? 'not in US$' : shortUsd(central)
}

/** The printed words in quotation marks; without them the value, and that the words were not kept. */
export function figureWords({ words, low_usd, central_usd, high_usd }: { words: string | null } & Ends): string {
  return words === null ? `${assertedWords(low_usd, central_usd, high_usd)} (words not kept)` : `“${words}”`
}

interface Ends {
  low_usd: string | null
  central_usd: string | null
  high_usd: string | null
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
