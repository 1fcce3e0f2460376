import type { Amount } from '../amount.ts'
import { hedgedLike } from './figure.ts'
import { list } from './language-table.ts'
import type { Reader } from './reader.ts'
import { isDistributed, type Expression } from './range.ts'
import { sentenceAround } from './sentence.ts'
import { BARE_SIGNS } from './tables/bare-signs.ts'

/** Only an opening bracket, and words without figures, between the two: RM10 million (about US$2.3 million). */
const INTO_BRACKET = /^\s?[（([［][^（(）)\]］\d]{0,24}$/

/**
 * Ties the amounts just read to the one before them: a conversion in brackets points at its partner, and a hedge that the
 * language spreads over both (分別約5億元及3億元) reaches the second too.
 */
export function linked(reader: Reader, before: Amount | undefined, read: Amount[]): Amount[] {
  const [first, ...others] = read
  if (!before || !first || first.start < before.end || first.start - before.end > 30) return read
  const between = reader.folded.original.slice(before.end, first.start)
  if (before.currency !== first.currency && INTO_BRACKET.test(between))
    return [{ ...first, converts: before.start }, ...others]
  const isAnd = between.length < 8 && list(reader.lexicon.table.connectors.and).includes(between.trim().toLowerCase())
  return isAnd && isDistributed(reader, before.start, first.end) ? [hedgedLike(before, first), ...others] : read
}

/** An amount whose sign nothing resolved so far. */
export interface Bare {
  amount: Amount
  expression: Expression
}

/** US$5 million, of which $3 million: the one currency that a sentence names explains its bare signs of the same kind. */
export function resolveBySentence(reader: Reader, bare: readonly Bare[], found: readonly Amount[]): void {
  if (reader.place.country !== undefined) return
  for (const { amount, expression } of bare) {
    const countries = BARE_SIGNS[expression.low.word?.id ?? '']?.countries
    if (!countries) continue
    const { start, end } = sentenceAround(reader, expression.start)
    const near = found.filter((other) => other.currency !== null && other.start >= start && other.end <= end)
    const codes = new Set(
      near.map((other) => other.currency).filter((code) => Object.values(countries).includes(code ?? '')),
    )
    if (codes.size === 1) amount.currency = [...codes][0] ?? null
  }
}
