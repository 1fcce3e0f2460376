import { isSpacedLetter } from '../amounts/trie.ts'
import { plain, type Plain } from './plain.ts'

/** A list of words with their values, searched at a place of a text for the longest word there. */
export interface Words<T> {
  root: Node<T>
}

interface Node<T> {
  next: Map<string, Node<T>>
  /** Words that end here: any case (`printed` null) or exactly as printed. */
  entries: { value: T; printed: string | null; number: number | null }[]
}

export interface Word<T> {
  start: number
  end: number
  value: T
  /** What stands at the `#` of the word; null = it has none. */
  number: number | null
}

/** Any number in the place of `#`: digits, small numerals of Han and Rome. */
const SLOT = '#'
const HAN = '一二三四五六七八九十'
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/**
 * @param pairs word and value. `(a|b|)` stands for each of its words, `=US` asks for this case, `#` for a number; a blank
 *   matches up to three blanks or hyphens
 * @param numbers number words, from one upwards, that may stand at `#`
 */
export function buildWords<T>(pairs: Iterable<readonly [string, T]>, numbers: readonly string[] = []): Words<T> {
  const root: Node<T> = { next: new Map(), entries: [] }
  for (const [given, value] of pairs) {
    for (const spelled of spellings(given)) {
      add(root, spelled, value, null)
      if (!spelled.includes(SLOT)) continue
      for (const [n, word] of numbers.entries()) {
        for (const name of word.split('|')) if (name !== '') add(root, spelled.replace(SLOT, name), value, n + 1)
      }
    }
  }
  return { root }
}

/** Splits a list of the tables: words apart by comma and blank; `,_` is a comma and a blank inside one. */
export const listed = (words: string | undefined): string[] =>
  (words ?? '')
    .split(/,\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(',_', ', '))

/** `scam(s|)` is scams and scam; `january|jan` both. */
const spellings = (word: string): Set<string> =>
  new Set(
    word.includes('|')
      ? expand(`(${word})`)
          .map(tidy)
          .filter((spelled) => spelled !== '')
      : [word],
  )

/** What an empty variant leaves behind: two blanks, one at an end. */
const tidy = (word: string): string =>
  word
    .replace(/  +/g, ' ')
    .replace(/^(=?) /, '$1')
    .trimEnd()

function expand(word: string): string[] {
  const [whole, options] = /\(([^()]*)\)/.exec(word) ?? []
  if (whole === undefined) return [word]
  return options!.split('|').flatMap((option) => expand(word.replace(whole, () => option)))
}

function add<T>(root: Node<T>, spelled: string, value: T, number: number | null): void {
  const isCased = spelled.startsWith('=')
  const { text, cased } = plain(isCased ? spelled.slice(1) : spelled)
  let node = root
  for (const letter of text.replace(/ +/g, ' ')) {
    let next = node.next.get(letter)
    if (next === undefined) node.next.set(letter, (next = { next: new Map(), entries: [] }))
    node = next
  }
  node.entries.push({ value, number, printed: isCased ? cased : null })
}

/**
 * The longest word that begins at `at` and stands on its own; null = none.
 *
 * @param isJoined what touches it on the left is known, so that no edge is needed: 까지 of 7월까지
 */
export function longestWord<T>({ root }: Words<T>, text: Plain, at: number, isJoined = false): Word<T> | null {
  if (!isJoined && !startsWord(text.text, at)) return null
  return follow(root, text, at, at, null)
}

function follow<T>(node: Node<T>, plain: Plain, start: number, at: number, number: number | null): Word<T> | null {
  let found = wordAt(node, plain, start, at, number)
  const letter = plain.text[at]
  if (letter === undefined) return found
  const keep = (longer: Word<T> | null) => {
    if (longer !== null && longer.end > (found?.end ?? 0)) found = longer
  }
  const slot = node.next.get(SLOT)
  if (slot !== undefined) {
    const read = numberAt(plain.text, at)
    if (read !== null) keep(follow(slot, plain, start, read.end, read.value))
  }
  const isGap = letter === ' ' || letter === '-'
  const next = node.next.get(isGap ? ' ' : letter)
  if (next !== undefined) keep(follow(next, plain, start, isGap ? gapEnd(plain.text, at) : at + 1, number))
  const dash = /^ ?- ?/.exec(plain.text.slice(at, at + 3))?.[0] // 20 - 29
  const dashed = dash === undefined ? undefined : node.next.get('-')
  if (dashed !== undefined) keep(follow(dashed, plain, start, at + dash!.length, number))
  return found
}

function wordAt<T>(node: Node<T>, plain: Plain, start: number, end: number, number: number | null): Word<T> | null {
  if (!endsWord(plain.text, end)) return null
  for (const entry of node.entries) {
    if (entry.printed !== null && plain.cased.slice(start, end) !== entry.printed) continue
    return { start, end, value: entry.value, number: entry.number ?? number }
  }
  return null
}

function gapEnd(text: string, at: number): number {
  let end = at + 1
  while (end - at < 3 && (text[end] === ' ' || text[end] === '-')) end++
  return end
}

/** A number below 1000 that no digit runs into, a Han numeral below 100, a Roman one up to four. */
function numberAt(text: string, at: number): { value: number; end: number } | null {
  const digits = /^\d{1,3}(?!\d|[.,]\d)/.exec(text.slice(at, at + 5))?.[0]
  if (digits !== undefined) return { value: Number(digits), end: at + digits.length }
  const han = /^[一二三四五六七八九十]{1,3}/.exec(text.slice(at, at + 3))?.[0]
  const value = han === undefined ? null : hanNumber(han)
  if (han !== undefined && value !== null) return { value, end: at + han.length }
  const roman = /^i{1,3}v?(?![a-z])/.exec(text.slice(at, at + 5))?.[0] ?? ''
  return ROMAN[roman] === undefined ? null : { value: ROMAN[roman], end: at + roman.length }
}

/** 七 7, 十二 12, 五十八 58, 一百一十三 113, 一一三 113; null for any other string of numerals. */
export function hanNumber(text: string): number | null {
  if (/^[一二三四五六七八九][〇零一二三四五六七八九]{1,2}$/.test(text)) {
    return [...text].reduce((sum, sign) => 10 * sum + HAN.indexOf(sign) + 1, 0)
  }
  const [, hundreds, hundred, tens, ten, ones] =
    /^(?:([一二三四五六七八九])?(百)零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text) ?? []
  const value = (sign: string | undefined, unit: string | undefined) =>
    sign !== undefined ? HAN.indexOf(sign) + 1 : unit === undefined ? 0 : 1
  return 100 * value(hundreds, hundred) + 10 * value(tens, ten) + value(ones, undefined) || null
}

/** Whether a word may begin here: no letter of a script with blanks and no digit runs into it. Hangul nouns begin words. */
function startsWord(text: string, at: number): boolean {
  if (at === 0) return true
  const [before, first] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (isSpacedLetter(first)) return !isSpacedLetter(before) && !(isDigit(before) && !isGlued(text, at))
  if (isDigit(first)) return !isDigit(before) && !isSpacedLetter(before)
  return !(isHangul(first) && isHangul(before))
}

/** Codes like 2025h1 stand behind digits. */
const isGlued = (text: string, at: number): boolean => /^[hqs][1-4](?![\da-z])/.test(text.slice(at, at + 3))

/** Particles follow a Korean noun, so Hangul has no right edge; Han, kana and Thai have none on either side. */
function endsWord(text: string, end: number): boolean {
  if (end === 0) return false
  const [last, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)]
  if (isDigit(last) && (isDigit(after) || /^[.,]\d/.test(text.slice(end, end + 2)))) return false
  return !((isSpacedLetter(last) || isDigit(last)) && isSpacedLetter(after))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
