/** A word list that is searched at a place of a text, forwards or backwards, for its longest word there. */
export interface Trie<T> {
  readonly root: Node<T>
  readonly backward: boolean
}

interface Node<T> {
  next: Map<number, Node<T>>
  entries: Entry<T>[]
}

/** One word of the list. */
export interface Entry<T> {
  word: string
  /** The word as it must be printed, where its case matters (`M`, `RM`); null = any case. */
  printed: string | null
  value: T
}

export interface Match<T> {
  start: number
  end: number
  word: string
  value: T
}

const BLANK = 32

/** A blank, or the end of a line inside a paragraph (see `fold.ts`). */
export const isBlank = (code: number): boolean => code === BLANK || code === 11

/** @param words pairs of word and value; `=Word` asks for exactly this case; a blank in a word matches up to four blanks */
export function buildTrie<T>(words: Iterable<readonly [string, T]>, backward = false): Trie<T> {
  const root: Node<T> = { next: new Map(), entries: [] }
  for (const [given, value] of words) {
    const printed = given.startsWith('=') && given.length > 1 ? given.slice(1) : null
    const word = (printed ?? given).toLowerCase()
    let node = root
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(backward ? word.length - 1 - i : i)
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { next: new Map(), entries: [] }))
      node = next
    }
    node.entries.push({ word, printed, value })
  }
  return { root, backward }
}

/**
 * The longest word that begins at `at` (forward) or ends there (backward) and stands on its own: a letter of a script
 * that separates words by blanks may not touch it.
 */
export function longestMatch<T>(trie: Trie<T>, text: string, original: string, at: number): Match<T> | null {
  let found: Match<T> | null = null
  let node: Node<T> | undefined = trie.root
  const step = trie.backward ? -1 : 1
  let i = trie.backward ? at - 1 : at
  while (node && i >= 0 && i < text.length) {
    const code = text.charCodeAt(i)
    const blank = isBlank(code)
    node = node.next.get(blank ? BLANK : code)
    if (!node) break
    i += step
    if (blank) for (let n = 0; n < 3 && isBlank(text.charCodeAt(i)); n++) i += step
    if (node.entries.length > 0) {
      const start = trie.backward ? i + 1 : at
      const end = trie.backward ? at : i
      for (const entry of node.entries) {
        if (entry.printed !== null && original.slice(start, end) !== entry.printed) continue
        if (!standsAlone(text, start, end)) continue
        found = { start, end, word: entry.word, value: entry.value }
        break
      }
    }
  }
  return found
}

/** Whether no letter of a blank-separated script runs into the span from outside. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !(isSpacedLetter(text.charCodeAt(start)) && start > 0 && isSpacedLetter(text.charCodeAt(start - 1))) &&
    !(isSpacedLetter(text.charCodeAt(end - 1)) && end < text.length && isSpacedLetter(text.charCodeAt(end)))
  )
}

/** Latin, Greek and Cyrillic letters. Han, kana, Thai and Hangul words touch each other, so they are not counted. */
export function isSpacedLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    code === 0xaa ||
    code === 0xba
  )
}
