import type { Amount, AmountContext } from '../amount.ts'
import { amountsOf, vagueWordsAt } from './figure.ts'
import { fold, type Folded } from './fold.ts'
import type { Language } from './language-table.ts'
import { declaredLanguage, languageOfCountry, languageOfSentence } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import type { Reader } from './quantity.ts'
import { linked, resolveBySentence, type Bare } from './link.ts'
import { placeOf, type Place } from './place.ts'
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
  const place = placeOf(folded.text, context)
  const declared = declaredLanguage(context)
  if (declared) {
    readBetween(readerFor(folded, declared, place), 0, folded.text.length, found)
    return found
  }
  // Each sentence has its own language; only sentences with a figure or a word of money are looked at.
  let from = 0
  for (let at = nextTrigger(folded.text, from); at >= 0; at = nextTrigger(folded.text, from)) {
    const { start, end } = sentenceAround(folded.text, at)
    const language =
      languageOfSentence(folded.text, Math.max(start, from), end, place.country) ??
      languageOfSentence(folded.text, 0, folded.text.length, place.country) ??
      languageOfCountry(place.country)
    from = Math.max(end, readBetween(readerFor(folded, language, place), Math.max(start, from), end, found))
  }
  return found
}

function readerFor(folded: Folded, language: Language, place: Place): Reader {
  return { folded, text: folded.text, cased: folded.cased, lexicon: lexiconOf(language), place }
}

/** Reads the amounts that begin in [from, to). Returns where reading ended. */
function readBetween(reader: Reader, from: number, to: number, found: Amount[]): number {
  let floor = from
  let at = from
  let previous: Previous | null = null
  const bare: Bare[] = []
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
      const read = linked(reader, found.at(-1), amountsOf(reader, expression, floor))
      for (const amount of read) if (amount.currency === null) bare.push({ amount, expression })
      found.push(...read)
      const last = expression.high ?? expression.low
      if (last.word) previous = { end: expression.end, word: last.word }
      floor = at = Math.max(expression.end, at)
      break
    }
  }
  if (bare.length > 0) resolveBySentence(reader, bare, found)
  return at
}
