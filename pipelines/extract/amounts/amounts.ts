import { isBlank } from './blank.ts'
import type { Amount, AmountContext } from '../amount.ts'
import { amountsOf, vagueWordsAt } from './figure.ts'
import { fold, type Folded } from './fold.ts'
import { foreignLanguages, homeLanguage } from './foreign.ts'
import type { Language } from './language-table.ts'
import { declaredLanguage, languageNear, languageOfCountry, languageOfSentence } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import type { Reader } from './reader.ts'
import { linked, resolveBySentence, type Bare } from './link.ts'
import { placeOf, type Place } from './place.ts'
import type { Previous } from './ellipsis.ts'
import { type Expression, readExpression } from './range.ts'
import { findRows } from './rows.ts'
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
  const place = placeOf(folded, context)
  const readerOf = (start: number, end: number): Reader =>
    readerFor(folded, languageAt(folded.text, start, end, context, place), place)
  const found: Amount[] = []
  let from = 0
  for (const rows of findRows(folded.text, folded.cased, context, readerOf)) {
    readProse(folded, from, rows.start, context, place, found)
    found.push(...rows.amounts)
    from = rows.end
  }
  readProse(folded, from, folded.text.length, context, place, found)
  return found
}

/** The other end of a range, bare of scale and currency, stands at most so far before what shows that there is money. */
const REACH_BACK = 60

/** Not inside a number or a word. */
function wordStart(text: string, at: number): number {
  let i = at
  while (i > 0 && at - i < 40 && !isBlank(text.charCodeAt(i - 1))) i--
  return i
}

/** Each sentence has its own language; only sentences with a figure or a word of money are looked at. */
function readProse(
  folded: Folded,
  from: number,
  to: number,
  context: AmountContext,
  place: Place,
  found: Amount[],
): void {
  const { text } = folded
  const declared = declaredLanguage(context)
  if (declared) {
    readBetween(readerFor(folded, declared, place), from, from, to, found)
    return
  }
  let floor = from
  for (let at = nextTrigger(text, floor, to); at >= 0; at = nextTrigger(text, floor, to)) {
    const sentence = sentenceAround(folded, at)
    const start = Math.max(sentence.start, floor)
    const end = Math.min(sentence.end, to)
    const reader = readerFor(folded, languageAt(text, start, end, context, place), place)
    floor = Math.max(
      end,
      readBetween(reader, start, Math.max(start, wordStart(text, Math.max(start, at - REACH_BACK))), end, found),
    )
  }
}

/** Points for the language of the publisher's country where a whole document is judged. */
const HOME = 1

/** The language of a sentence, else of the document, else of the publisher's country. */
function languageAt(text: string, start: number, end: number, context: AmountContext, { country }: Place): Language {
  return (
    declaredLanguage(context) ??
    languageOfSentence(text, start, end, country) ??
    languageNear(
      text,
      start,
      end,
      languageOfSentence(text, 0, text.length, country, HOME) ?? languageOfCountry(country),
    )
  )
}

function readerFor(folded: Folded, language: Language, place: Place): Reader {
  return { folded, text: folded.text, cased: folded.cased, lexicon: lexiconOf(language), place }
}

/**
 * Reads the amounts of [from, to).
 *
 * @param first the first place in it where something may be
 * @returns where reading ended
 */
function readBetween(reader: Reader, from: number, first: number, to: number, found: Amount[]): number {
  let floor = from
  let at = first
  let previous: Previous | null = null
  const bare: Bare[] = []
  for (let seed = nextSeed(reader, at, to, floor); seed; seed = nextSeed(reader, at, to, floor)) {
    at = seed.next
    const words = vagueWordsAt(reader, seed.trigger)
    if (words) {
      found.push(words.amount)
      floor = at = words.end
      continue
    }
    for (const start of seed.starts) {
      const { by, expression } = readWithForeignScale(reader, start, floor, previous)
      if (!expression) continue
      const read = linked(reader, found.at(-1), amountsOf(by, expression, floor))
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

/** Reads in the sentence's language, or in the first that takes a foreign scale word in. */
function readWithForeignScale(
  reader: Reader,
  start: number,
  floor: number,
  previous: Previous | null,
): { by: Reader; expression: Expression | null } {
  const expression = readExpression(reader, start, floor, previous)
  const end = expression?.end ?? null
  const currency = expression?.low.word?.id ?? null
  const home = homeLanguage(reader.text, start, reader.lexicon.language, currency)
  if (home) {
    const by = { ...reader, lexicon: lexiconOf(home) }
    return { by, expression: readExpression(by, start, floor, previous) }
  }
  for (const language of foreignLanguages(reader, start, end, reader.lexicon.language, currency)) {
    const by = { ...reader, lexicon: lexiconOf(language) }
    const foreign = readExpression(by, start, floor, previous)
    if (foreign !== null && foreign.end > (end ?? 0)) return { by, expression: foreign }
  }
  return { by: reader, expression }
}
