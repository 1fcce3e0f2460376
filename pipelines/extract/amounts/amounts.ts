import type { Amount, AmountContext } from '../amount.ts'
import { amountsOf, vagueWordsAt } from './figure.ts'
import { fold, type Folded } from './fold.ts'
import type { Language } from './language-table.ts'
import { declaredLanguage, languageOfCountry, languageOfSentence } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import { decimalMark } from './marks.ts'
import type { Reader } from './quantity.ts'
import { linked } from './link.ts'
import { readExpression, type Previous } from './range.ts'
import { nextSeed, nextTrigger } from './scan.ts'
import { sentenceAround } from './sentence.ts'

/**
 * Every amount of money in a text, in reading order: exact decimal values, currency, hedge, place. A number without a
 * currency is no amount; a bare sign that nothing resolves gives `currency: null`.
 *
 * @param text prose of one document in any of the languages; a line break is a blank, an empty line ends a paragraph
 */
export function amounts(text: string, context: AmountContext = {}): Amount[] {
  const folded = fold(text)
  const found: Amount[] = []
  const declared = declaredLanguage(context)
  if (declared) {
    readBetween(readerFor(folded, declared, context), 0, folded.text.length, found)
    return found
  }
  // Each sentence has its own language; only sentences with a figure or a word of money are looked at.
  let from = 0
  for (let at = nextTrigger(folded.text, from); at >= 0; at = nextTrigger(folded.text, from)) {
    const { start, end } = sentenceAround(folded.text, at)
    const language =
      languageOfSentence(folded.text, Math.max(start, from), end, context.country) ??
      languageOfSentence(folded.text, 0, folded.text.length, context.country) ??
      languageOfCountry(context.country)
    from = Math.max(end, readBetween(readerFor(folded, language, context), Math.max(start, from), end, found))
  }
  return found
}

function readerFor(folded: Folded, language: Language, context: AmountContext): Reader {
  return {
    folded,
    text: folded.text,
    cased: folded.cased,
    lexicon: lexiconOf(language),
    decimal: decimalMark(language, context),
    place: { country: context.country, defined: new Map() },
  }
}

/** Reads the amounts that begin in [from, to). Returns where reading ended. */
function readBetween(reader: Reader, from: number, to: number, found: Amount[]): number {
  let floor = from
  let at = from
  let previous: Previous | null = null
  for (let seed = nextSeed(reader, at, to); seed; seed = nextSeed(reader, at, to)) {
    at = seed.next
    const words = vagueWordsAt(reader, seed.trigger)
    if (words) {
      found.push(words.amount)
      floor = at = words.end
      continue
    }
    for (const start of seed.starts) {
      const expression = readExpression(reader, start, floor, previous)
      if (!expression) continue
      const read = amountsOf(reader, expression, floor)
      found.push(...linked(reader, found.at(-1), read))
      const last = expression.high ?? expression.low
      if (last.word) previous = { end: expression.end, word: last.word }
      floor = at = Math.max(expression.end, at)
      break
    }
  }
  return at
}
