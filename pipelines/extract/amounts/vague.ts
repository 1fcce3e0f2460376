import { skipBlanks, type Money } from './money.ts'
import type { Reader } from './quantity.ts'
import { isSpacedLetter, longestMatch } from './trie.ts'

const MAX_ADJECTIVES = 3

/** Words without a number and without a currency are money where a noun says so: tens of billions of hard-earned cash. */
export function isVagueMoney({ text, cased, lexicon }: Reader, { end }: Money): boolean {
  let at = skipBlanks(text, end, 2)
  const of = longestMatch(lexicon.of, text, cased, at)
  if (!of) return false
  at = skipBlanks(text, of.end, 2)
  for (let n = 0; n <= MAX_ADJECTIVES; n++) {
    if (longestMatch(lexicon.counted, text, cased, at)) return false
    if (longestMatch(lexicon.moneyNouns, text, cased, at)) return true
    while (isSpacedLetter(text.charCodeAt(at)) || text[at] === '-') at++
    at = skipBlanks(text, at, 2)
  }
  return false
}
