import type { Amount, AmountContext } from '../amount.ts'
import { amounts } from './amounts.ts'
import { readCell } from './cell.ts'
import { fold } from './fold.ts'
import { declaredLanguage, languageOfCountry, languageOfSentence } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import { placeOf } from './place.ts'
import type { Reader } from './reader.ts'

/**
 * The amount that a table cell prints under a unit of its heading: `2,364` under 억원 is 2364 × 10^8 won. Brackets and the
 * minus signs of the language make it negative; note marks (`12.5¹`, `12.5*`, `12.5 [a]`) are no digits.
 *
 * @param context with `unit`; a cell with its own currency needs none
 * @returns null for a cell that is empty, a word, a percentage, or more than one figure
 */
export function cellAmount(text: string, context: AmountContext = {}): Amount | null {
  const { unit, ...rest } = context
  const own = amounts(text, rest)
  const [alone = null] = own
  // Under a unit of millions `$6,570` is six billion; `$5 million` has its scale, and another currency its own unit.
  const isWhole = !unit || alone?.scale !== '1' || (unit.currency ?? alone.currency) !== alone.currency
  if (own.length > 1 || (alone && isWhole)) return own.length === 1 ? alone : null
  if (!unit) return null
  const folded = fold(text)
  const language =
    declaredLanguage(context) ??
    languageOfSentence(folded.text, 0, folded.text.length, context.country) ??
    languageOfCountry(context.country)
  const reader: Reader = {
    folded,
    text: folded.text,
    cased: folded.cased,
    lexicon: lexiconOf(language),
    place: placeOf(folded, context),
  }
  return readCell(reader, 0, folded.text.length, unit)
}
