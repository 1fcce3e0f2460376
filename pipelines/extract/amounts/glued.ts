import type { NumberWord } from './words.ts'
import type { Reader } from './reader.ts'
import { isSpacedLetter } from './trie.ts'

const MAX_LETTERS = 48

/**
 * Takes a number that is written as one word apart: fünfundzwanzigtausend, vijfentwintig, duemila, halvtreds.
 *
 * @returns its words in order, or null where the letters at `at` are no such word
 */
export function glueApart(reader: Reader, at: number): { words: NumberWord[]; end: number } | null {
  const { text, lexicon } = reader
  let end = at
  while (end - at <= MAX_LETTERS && isSpacedLetter(text.charCodeAt(end))) end++
  if (end - at < 4 || end - at > MAX_LETTERS || (at > 0 && isSpacedLetter(text.charCodeAt(at - 1)))) return null
  const infixes = (lexicon.table.glue ?? '').split(', ').filter((infix) => infix !== '')
  const words = split(text.slice(at, end), lexicon.parts, infixes)
  return words && { words, end }
}

/** Splits by the longest words that leave a rest which can be split too. Word lengths are bounded, so this stays small. */
function split(word: string, parts: ReadonlyMap<string, NumberWord>, infixes: readonly string[]): NumberWord[] | null {
  const dead = new Set<number>()
  const from = (at: number): NumberWord[] | null => {
    if (at === word.length) return []
    if (dead.has(at)) return null
    for (let end = word.length; end > at; end--) {
      const piece = word.slice(at, end)
      const part = parts.get(piece) ?? (at > 0 && infixes.includes(piece) ? LINK : undefined)
      const rest = part && (part !== LINK || end < word.length) ? from(end) : null
      if (part && rest) return [part, ...rest]
    }
    dead.add(at)
    return null
  }
  return from(0)
}

const LINK: NumberWord = { link: true }
