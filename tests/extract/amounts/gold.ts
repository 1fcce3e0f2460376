import type { Amount } from '../../../pipelines/extract/amount.ts'

/** A sentence of ours with the amounts that a careful reader finds in it. One line of `sentences/<language>.ndjson`. */
export interface GoldSentence {
  text: string
  /** Language that is declared; absent: it must be found. */
  lang?: string
  country?: string
  /** `exact 5e6 USD`, `interval 50e9 75e9 USD`, `vague null`; a role may follow: `exact 5e6 USD change`. */
  gold: string[]
  kind?: 'no-money' | 'trap'
}

/** An amount in the notation of the gold lists; `withRole` where the list names one. */
export function inGoldNotation(amount: Amount, withRole: boolean): string {
  const { semantics, low, central, high, currency, role } = amount
  const values = [low, central, high].filter((value) => value !== null)
  return [semantics, ...values, currency ?? 'null', ...(withRole ? [role] : [])].join(' ')
}

/** `12.5e9` → `12500000000`: gold lists are written short. */
export function inFull(gold: string): string {
  return gold.replace(
    /(-?)(\d+)(?:\.(\d+))?e(\d+)/g,
    (_, sign: string, whole: string, fraction: string | undefined, exp: string) => {
      const digits = (fraction ?? '').padEnd(Number(exp), '0')
      const rest = digits.slice(Number(exp)).replace(/0+$/, '')
      return sign + (whole + digits.slice(0, Number(exp))).replace(/^0+(?=\d)/, '') + (rest && `.${rest}`)
    },
  )
}
