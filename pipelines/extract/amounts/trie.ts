import { BLANK, isBlank } from './blank.ts'

/**
 * A word list that is searched at a place of a text, forwards or backwards, for its longest word there. Its nodes lie in
 * flat arrays: the letters that lead on from node n are `codes[first[n] .. first[n + 1])`, each with its target node.
 */
export interface Trie<T> {
  readonly backward: boolean
  /**
   * The letters of the root lie sorted by their low eight bits; those with low bits b are `codes[roots[b] .. roots[b + 1])`.
   * Most places are left after this one look.
   */
  readonly roots: Uint16Array
  readonly first: Int32Array
  readonly codes: Uint16Array
  readonly targets: Int32Array
  readonly entries: readonly (readonly Entry<T>[] | undefined)[]
}

/** One word of the list. */
interface Entry<T> {
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

interface Draft<T> {
  next: Map<number, Draft<T>>
  entries: Entry<T>[]
}

const LOW_BITS = 255

/** @param words pairs of word and value; `=Word` asks for exactly this case; a blank in a word matches up to four blanks */
export function buildTrie<T>(words: Iterable<readonly [string, T]>, backward = false): Trie<T> {
  const root: Draft<T> = { next: new Map(), entries: [] }
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
  return flatten(root, backward)
}

function flatten<T>(root: Draft<T>, backward: boolean): Trie<T> {
  const drafts = [root]
  const first: number[] = []
  const codes: number[] = []
  const targets: number[] = []
  for (let n = 0; n < drafts.length; n++) {
    first.push(codes.length)
    // Sorted, so that a search may stop early; the root by its low bits.
    const letters = [...(drafts[n]?.next ?? [])].sort(([a], [b]) =>
      n === 0 ? (a & LOW_BITS) - (b & LOW_BITS) || a - b : a - b,
    )
    for (const [code, draft] of letters) {
      codes.push(code)
      targets.push(drafts.length)
      drafts.push(draft)
    }
  }
  first.push(codes.length)
  const roots = new Uint16Array(LOW_BITS + 2)
  for (const code of root.next.keys()) roots[(code & LOW_BITS) + 1]! += 1
  for (let bits = 0; bits <= LOW_BITS; bits++) roots[bits + 1]! += roots[bits]!
  return {
    backward,
    roots,
    first: Int32Array.from(first),
    codes: Uint16Array.from(codes),
    targets: Int32Array.from(targets),
    entries: drafts.map(({ entries }) => (entries.length === 0 ? undefined : entries)),
  }
}

/**
 * The longest word that begins at `at` (forward) or ends there (backward) and stands on its own: a letter of a script
 * that separates words by blanks may not touch it.
 *
 * @param floor a word that is searched backwards begins there or later
 */
export function longestMatch<T>(trie: Trie<T>, text: string, cased: string, at: number, floor = 0): Match<T> | null {
  const step = trie.backward ? -1 : 1
  let i = trie.backward ? at - 1 : at
  if (!(i >= floor && i < text.length)) return null
  let code = unitAt(text, i)
  let from = trie.roots[code & LOW_BITS]!
  let to = trie.roots[(code & LOW_BITS) + 1]!
  let found: Match<T> | null = null
  while (from < to) {
    const node = follow(trie, from, to, code)
    if (node < 0) break
    i += step
    if (code === BLANK) for (let n = 0; n < 3 && isBlank(text.charCodeAt(i)); n++) i += step
    const entries = trie.entries[node]
    if (entries !== undefined) {
      const start = trie.backward ? i + 1 : at
      const end = trie.backward ? at : i
      const entry = standsAlone(text, start, end) ? entryAs(entries, cased, start, end) : undefined
      if (entry) found = { start, end, word: entry.word, value: entry.value }
    }
    if (!(i >= floor && i < text.length)) break
    from = trie.first[node]!
    to = trie.first[node + 1]!
    code = unitAt(text, i)
  }
  return found
}

/** The unit at a place, every blank as the same. */
function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code === 11 ? BLANK : code
}

/** The first entry whose case is the printed one. */
function entryAs<T>(entries: readonly Entry<T>[], cased: string, start: number, end: number): Entry<T> | undefined {
  for (const entry of entries) if (entry.printed === null || cased.slice(start, end) === entry.printed) return entry
  return undefined
}

/** The node that a unit leads to among the letters [from, to), −1 = none. */
function follow({ codes, targets }: Trie<unknown>, from: number, to: number, code: number): number {
  for (let n = from; n < to; n++) {
    const letter = codes[n]!
    if (letter >= code) return letter === code ? targets[n]! : -1
  }
  return -1
}

/** Whether no letter of a blank-separated script runs into the span from outside. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !(start > 0 && isSpacedLetter(text.charCodeAt(start)) && isSpacedLetter(text.charCodeAt(start - 1))) &&
    !(end < text.length && isSpacedLetter(text.charCodeAt(end - 1)) && isSpacedLetter(text.charCodeAt(end)))
  )
}

/** Latin, Greek and Cyrillic letters. Han, kana, Thai and Hangul words touch each other, so they are not counted. */
export const isSpacedLetter = (code: number): boolean => SPACED_LETTERS[code] === 1

/** Asked at every place of a text, so looked up and not worked out. */
const SPACED_LETTERS = Uint8Array.from({ length: 0x10000 }, (_, code) => (isOfAlphabet(code) ? 1 : 0))

function isOfAlphabet(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    code === 0xaa ||
    code === 0xba
  )
}

/** A place where a word may begin: not inside one, nor behind its hyphen (hard-earned is no earning). */
export function isWordStart(text: string, at: number): boolean {
  if (at === 0 || !isSpacedLetter(text.charCodeAt(at))) return true
  const before = text.charCodeAt(at - 1)
  return before !== 45 && !isSpacedLetter(before)
}
