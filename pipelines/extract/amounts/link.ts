import type { Amount } from '../amount.ts'
import { hedgedLike } from './figure.ts'
import { list } from './language-table.ts'
import type { Reader } from './quantity.ts'
import { isDistributed } from './range.ts'

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
