import { amounts } from './amounts/amounts.ts'

/** What a printed unit means: the factor as a decimal string, and the currency; null = a bare sign. */
export interface Unit {
  scale: string
  currency: string | null
}

/**
 * A unit of money as a header prints it: `억원` → 10^8 KRW, `US$ million` → 10^6 USD, `EUR` → 1 EUR.
 * It is one when a 1 put somewhere into it makes an amount that is the whole text.
 *
 * @returns null where it is no unit of money
 */
export function unitOf(printed: string): Unit | null {
  const unit = printed.trim()
  if (unit === '' || unit.length > 24 || /\d/.test(unit)) return null
  for (let i = 0; i <= unit.length; i++) {
    const [before, after] = [unit.slice(0, i), unit.slice(i)]
    for (const text of [`${before}1${after}`, `${before}1 ${after}`, `${before} 1${after}`]) {
      const [amount, ...others] = amounts(text.trim())
      if (amount === undefined || others.length > 0 || amount.central === null) continue
      const isWhole = amount.start === 0 && amount.end === text.trim().length
      if (isWhole && amount.semantics === 'exact') return { scale: amount.central, currency: amount.currency }
    }
  }
  return null
}
