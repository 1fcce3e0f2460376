import type { Amount, AmountContext } from '../amount.ts'
import { amountsOf } from './figure.ts'
import { fold } from './fold.ts'
import { languageOf } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import type { Reader } from './quantity.ts'
import { readExpression } from './range.ts'
import { nextSeed } from './scan.ts'

/**
 * Every amount of money in a text, in reading order: exact decimal values, currency, hedge, place. A number without a
 * currency is no amount; a bare sign that nothing resolves gives `currency: null`.
 *
 * @param text prose of one document in any of the languages; a line break is a blank, an empty line ends a paragraph
 */
export function amounts(text: string, context: AmountContext = {}): Amount[] {
  const folded = fold(text)
  const lexicon = lexiconOf(languageOf(folded.text, context))
  const reader: Reader = {
    text: folded.text,
    cased: folded.cased,
    lexicon,
    decimal: context.decimal ?? lexicon.table.decimal,
    place: { country: context.country, defined: new Map() },
  }
  const found: Amount[] = []
  let floor = 0
  let from = 0
  for (let seed = nextSeed(reader, from); seed; seed = nextSeed(reader, from)) {
    from = seed.next
    for (const start of seed.starts) {
      const expression = readExpression(reader, start, floor)
      if (!expression) continue
      found.push(...amountsOf(reader, folded, expression, floor))
      floor = from = Math.max(expression.end, from)
      break
    }
  }
  return found
}
