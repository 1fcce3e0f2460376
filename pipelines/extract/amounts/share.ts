import { skipBlanks } from './blank.ts'
import { compare, power, type Decimal } from './decimal.ts'
import { isCounted, isPercent, type Money } from './money.ts'
import type { Reader } from './reader.ts'
import { longestMatch } from './trie.ts'
import { isDefinite, type CurrencyWord, type Join } from './words.ts'

/**
 * Gives each end what only the other one prints.
 *
 * @param isLed a word like *from* stands before them, so that the first is a figure of the same kind
 * @returns false where the two don't belong together
 */
export function share(reader: Reader, low: Money, high: Money, join: Join, isLed = false): boolean {
  const { quantity: b } = high
  const a = low.quantity
  if (!low.word && !high.word) return false
  if (low.word && high.word && !isSameWord(low, high)) return false
  if (!low.word && high.before && !high.after) return false // cases rose from 20 to $5 million
  if (!high.word) {
    if (isPercent(reader.text, high.end)) return false
    if (a.hasScale && !b.hasScale) return false // $5 million to 300
    if (join !== 'dash' && !b.hasScale && isBeforeNoun(reader, high.end)) return false
    if (isCounted(reader, high.end)) return false
    if (low.after && !low.before && join === 'dash' && !b.hasScale) return false // 5 euros - 12
  }
  if (a.hasScale && !b.hasScale && high.word && join !== 'plus_minus') return b.isGrouped
  shareHundreds(reader.text, low, high)
  if (
    b.hasScale &&
    (!a.hasScale || a.isLoose || (a.scale <= 3 && b.scale > a.scale)) &&
    !canShareScale(low, high, isLed)
  )
    return false
  shareCurrency(low, high)
  return true
}

/** two to three hundred million, zwei- bis dreihunderttausend: the hundreds of the second are those of the first too. */
function shareHundreds(text: string, low: Money, high: Money): void {
  const { value, hasScale, start } = low.quantity
  const { value: other, scale } = high.quantity
  const isSpelled = [start, high.quantity.start].every((at) => !/[\d½¼¾]/.test(text[at] ?? ''))
  if (!isSpelled || hasScale || value.exp !== 0 || other.exp < scale) return
  const mantissa = other.int * power(other.exp - scale)
  if (mantissa % 100n !== 0n || mantissa >= 1000n || value.int >= mantissa / 100n || value.int < 1n) return
  low.quantity = { ...low.quantity, value: { int: value.int * 100n, exp: 0 } }
}

/**
 * `$10 to 12.5 billion` shares; `$500 to $1 million` and `900 bis 1,2 Millionen` cannot. Of a scale that goes on (11 mil 800
 * a 14 mil 300 millones) the first end leaves out what follows.
 */
function canShareScale(low: Money, high: Money, isLed: boolean): boolean {
  const { quantity: a } = low
  const { quantity: b } = high
  const factor = a.isLoose || !a.hasScale ? b.scale : b.scale - a.scale
  const shared: Decimal = { int: a.value.int, exp: a.value.exp + factor }
  const isWithin = compare({ int: a.value.int, exp: a.value.exp + 3 }, b.value) >= 0
  if (a.hasScale && !a.isLoose && (isWithin || low.word !== null)) return true // 500 mil a 2 millones
  const isFall = isLed && compare(shared, { int: b.value.int * 20n, exp: b.value.exp }) <= 0 // fell from $1.3 to $1.1 billion
  if (compare(shared, b.value) >= 0 && !isFall) return low.word !== null || isWithin || a.hasScale
  low.quantity = { ...a, value: shared, scale: b.scale, hasScale: true, isLoose: false }
  return true
}

function shareCurrency(low: Money, high: Money): void {
  const definite = isDefinite(low.word) ? low.word : isDefinite(high.word) ? high.word : null
  const words = [low.word, high.word] as const
  low.word = shared(words[0], words[1], definite, low)
  high.word = shared(words[1], words[0], definite, high)
}

/** A scale inside the word (mia. kr.) is shared only with a figure that has none of its own. */
function shared(
  own: CurrencyWord | null,
  other: CurrencyWord | null,
  definite: CurrencyWord | null,
  { quantity }: Money,
): CurrencyWord | null {
  if (isDefinite(own)) return own
  const word = definite ?? own ?? other
  return word && word !== own && word.exp > 0 && quantity.hasScale ? { ...word, exp: 0 } : word
}

function isSameWord(low: Money, high: Money): boolean {
  return low.word?.id === high.word?.id || !isDefinite(low.word) || !isDefinite(high.word)
}

/** A word follows that is no function word: `$5,000 to 300 victims`. */
export function isBeforeNoun({ text, cased, lexicon }: Reader, end: number): boolean {
  const at = skipBlanks(text, end, 2)
  return /\p{L}/u.test(text[at] ?? '') && longestMatch(lexicon.functionWords, text, cased, at) === null
}

/** The value of a figure in whole currency units. */
export const valueOf = ({ quantity, word }: Money): Decimal => ({
  int: quantity.value.int,
  exp: quantity.value.exp + (word?.exp ?? 0),
})
