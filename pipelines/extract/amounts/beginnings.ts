import { isDigit } from './digits.ts'
import { isSpacedLetter } from './trie.ts'

/**
 * What the scan looks at before it searches a list: where a figure or a word of the list may begin. Both are bit sets, small
 * enough for the processor's cache to hold those of several languages.
 */
export interface Beginnings {
  /** By UTF-16 unit: a figure or a word may begin with it. */
  units: Uint32Array
  /** By the hash of a word's first four units, or of all of a shorter one. */
  prefixes: Uint32Array
}

const FRACTIONS = '½¼¾⅛⅜⅝⅞'
const PREFIX = 4

export function beginningsOf(words: Iterable<string>): Beginnings {
  const units = new Uint32Array(2048)
  const prefixes = new Uint32Array(2048)
  for (const sign of `0123456789${FRACTIONS}`) add(units, sign.charCodeAt(0))
  for (const word of words) {
    let key = word.charCodeAt(0)
    add(units, key)
    for (let n = 1; n < Math.min(word.length, PREFIX); n++) key = mix(key, word.charCodeAt(n))
    add(prefixes, key)
  }
  return { units, prefixes }
}

/** The next place in [from, to) where a figure or a word of the list may begin; −1 = none. Letters inside words are passed over. */
export function nextBeginning({ units, prefixes }: Beginnings, text: string, from: number, to: number): number {
  let isInWord = from > 0 && isSpacedLetter(text.charCodeAt(from - 1))
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isSpacedLetter(code)) {
      if (isInWord) continue
      isInWord = true
    } else isInWord = false
    if (!has(units, code)) continue
    if (isDigit(code) || has(prefixes, code) || isFigure(text, i)) return i
    let key = code
    for (let n = 1; n < PREFIX; n++) {
      key = mix(key, text.charCodeAt(i + n))
      if (has(prefixes, key)) return i
    }
  }
  return -1
}

/** A figure or a vulgar fraction. */
export const isFigure = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) > 0x7f && FRACTIONS.includes(text[at] ?? ' '))

const mix = (key: number, unit: number): number => (Math.imul(key, 31) + unit) & 0xffff

function add(bits: Uint32Array, key: number): void {
  bits[key >> 5]! |= 1 << (key & 31)
}

const has = (bits: Uint32Array, key: number): boolean => ((bits[key >> 5]! >>> (key & 31)) & 1) === 1
