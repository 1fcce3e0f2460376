import { LANGUAGES, list } from './language-table.ts'
import { tableOf } from './languages.ts'
import { beginningsOf, type Beginnings } from './beginnings.ts'
import { plainWords, UNSPACED } from './lexicon.ts'
import { buildTrie, type Trie } from './trie.ts'
import { currencyWords, numberWords, triggerWords } from './words.ts'

/** The words of all languages together: they find the sentences that may hold money, before the language is known. */
export interface AnyLexicon {
  triggers: Trie<true>
  beginnings: Beginnings
  /** What makes a figure one of money: a currency before it, a scale or a currency after it. */
  before: Trie<true>
  after: Trie<true>
  /** Number words of the languages that set no blanks, backwards. */
  counts: Trie<true>
}

let anyLanguage: AnyLexicon | null = null

export const anyLexicon = (): AnyLexicon => (anyLanguage ??= compileAny())

function compileAny(): AnyLexicon {
  const triggers: string[] = []
  const before: string[] = []
  const after: string[] = []
  const counts: string[] = []
  for (const language of LANGUAGES) {
    const table = tableOf(language)
    const numbers = [...numberWords(table)]
    const money = currencyWords(table).map(([word]) => word)
    for (const [word] of triggerWords(numbers, currencyWords(table), list(table.vagueWords))) triggers.push(word)
    before.push(...money)
    after.push(...money)
    if (UNSPACED.has(language)) counts.push(...numbers.map(([word]) => word))
    for (const [word, what] of numbers) if (what.scale !== undefined || what.inner || what.half) after.push(word)
  }
  return {
    triggers: buildTrie(anyCase(triggers)),
    beginnings: beginningsOf(plainWords(anyCase(triggers))),
    before: buildTrie(anyCase(before), true),
    after: buildTrie(anyCase(after)),
    counts: buildTrie(anyCase(counts), true),
  }
}

let signsOfAll: Trie<string> | null = null
/** Codes in capitals; in a headline ALL and TRY are words. */
const IS_CODE = /^=(?!ALL|TOP|TRY|MAD|PEN|BOB|CUP)[A-Z]{3}$/

/** Currency words and codes of every language → their id, to find what a document says of its signs. */
export const anySigns = (): Trie<string> =>
  (signsOfAll ??= buildTrie(
    LANGUAGES.flatMap((language) => currencyWords(tableOf(language)))
      .filter(([word, { isDefinite, exp }]) => isDefinite && exp === 0 && (!word.startsWith('=') || IS_CODE.test(word)))
      .map(([word, { id }]): [string, string] => [word, id]),
  ))

/** Case is left to the language's own lists. */
const anyCase = (words: readonly string[]): [string, true][] =>
  [...new Set(words.map((word) => word.replace(/^=/, '').toLowerCase()))].map((word) => [word, true])
