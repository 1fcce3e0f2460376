import type { Amount } from '../amount.ts'
import { hedgedLike } from './figure.ts'
import { list } from './language-table.ts'
import type { Reader } from './reader.ts'
import { isDistributed, type Expression } from './range.ts'
import { sentenceAround } from './sentence.ts'
import { BARE_SIGNS } from './tables/bare-signs.ts'

/** Only an opening bracket, and words without figures, between the two: RM10 million (about US$2.3 million). */
const INTO_BRACKET = /^\s?[（([［][^（(）)\]］\d]{0,24}$/

/** Nothing but words up to its end: a year would make it an earlier level. */
const OUT_OF_BRACKET = /^[^（(）)\]］\d]{0,30}[)）\]］]/
const CLOSED = /^[)）\]］]/
const BARE_SIGN = /(?<![\p{L}])[$¥]/u

/**
 * Ties the amounts just read to the one before them: a conversion in brackets points at its partner, and a hedge that the
 * language spreads over both (分別約5億元及3億元) reaches the second too.
 */
export function linked(reader: Reader, before: Amount | undefined, read: Amount[]): Amount[] {
  const [first, ...others] = read
  if (!before || !first || first.start < before.end || first.start - before.end > 30) return read
  const between = reader.folded.original.slice(before.end, first.start)
  if (INTO_BRACKET.test(between)) {
    const after = reader.folded.original.slice(first.end, first.end + 32)
    const isAlone = OUT_OF_BRACKET.test(after)
    // HK$200 million ($25 million): the sign of a conversion is another dollar than that of the amount.
    const isOther =
      (reader.place.country === undefined ? isAlone : CLOSED.test(after)) &&
      BARE_SIGN.test(first.text) &&
      !BARE_SIGN.test(before.text) &&
      first.central !== before.central
    const currency = isOther && first.currency === before.currency ? null : first.currency
    if (currency !== before.currency && (currency !== null || isAlone))
      return [{ ...first, currency, converts: before.start }, ...others]
  }
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
    if (amount.converts !== undefined)
      codes.delete(found.find((other) => other.start === amount.converts)?.currency ?? null)
    if (codes.size === 1) amount.currency = [...codes][0] ?? null
  }
}
