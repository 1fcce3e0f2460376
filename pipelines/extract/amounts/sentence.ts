import type { Folded } from './fold.ts'
import { isSpacedLetter } from './trie.ts'

const REACH = 600

type Words = Pick<Folded, 'text' | 'cased'>

/**
 * The sentence around a place, at most 600 units to each side. It ends at 。！？ and line breaks, and at . ! ? before a
 * blank, but not at the point of an abbreviation (Mio., U.S.) or an ordinal.
 */
export function sentenceAround(words: Words, at: number): { start: number; end: number } {
  let start = at
  while (start > 0 && at - start < REACH && !isSentenceEnd(words, start - 1)) start--
  let end = at
  while (end < words.text.length && end - at < REACH && !isSentenceEnd(words, end)) end++
  return { start, end: Math.min(words.text.length, end + 1) }
}

/** Whether a sentence ends with the mark at `at`. */
export function isSentenceEnd(words: Words, at: number): boolean {
  const { text } = words
  const code = text.charCodeAt(at)
  if (code === 10 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true
  if (code !== 46 && code !== 33 && code !== 63) return false
  const next = text.charCodeAt(at + 1)
  if (
    at + 1 < text.length &&
    next !== 32 &&
    next !== 11 &&
    next !== 10 &&
    next !== 34 &&
    next !== 0x201d &&
    next !== 0xbb
  )
    return false
  return code !== 46 || !isAbbreviation(words, at)
}

/** The end of a sentence, or a semicolon. */
export function isClauseEnd(words: Words, at: number): boolean {
  const code = words.text.charCodeAt(at)
  return code === 59 || code === 0xff1b || isSentenceEnd(words, at)
}

/** Short words, single letters and numbers before a point: `Mio.`, `U.S.`, `ca.`, `1. Halbjahr`. */
function isAbbreviation({ text, cased }: Words, point: number): boolean {
  let start = point
  while (point - start < 8 && isSpacedLetter(text.charCodeAt(start - 1))) start--
  const length = point - start
  if (length === 0) {
    return (
      /(?:^|[^\d.,])\d{1,2}$/.test(text.slice(Math.max(0, point - 3), point)) &&
      isSpacedLetter(text.charCodeAt(point + 2))
    )
  }
  if (text[start - 1] === "'") return false // euro's.
  const word = text.slice(start, point)
  const isOfFigure =
    CLOSING.has(word) ||
    word.endsWith('kr') ||
    (length === 1 && /\d ?$/.test(text.slice(Math.max(0, start - 2), start)))
  // Printed small, a scale ends its figure too (€ 12,5 mln. L’Antitrust …), unless a code follows (mln. EUR).
  if (isOfFigure || (SCALES.has(word) && cased.slice(start, point) === word))
    return !CAPITAL.test(cased.slice(point + 1, point + 6))
  return length === 1 || SCALES.has(word) || ABBREVIATIONS.has(word)
}

const CAPITAL = /^\s?(?![A-Z]{3}\b)\p{Lu}/u
/** Abbreviations that end a figure, so a capital after them begins a sentence: 40 mio. kr. Flere …, $2.9 M. They … */
const CLOSING = new Set('kr bn mn cr tn'.split(' '))
const SCALES = new Set('mio mrd mia mln mld mill mills milj mdr tsd bio mds bi mi tri jt rb mrdr bil'.split(' '))
const ABBREVIATIONS = new Set(
  (
    'approx aprox ca rs fr no nr vs mr mrs ms dr st inc ltd corp jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'bzw rd max min resp inkl usw gem lt abs art dvs osv bl pct proc pr tr trđ sr sra ud av dott sig prof gen col env etc op cit fig vol sec dep est tus jt rb sfr'
  ).split(' '),
)
