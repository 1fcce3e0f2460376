import { isSpacedLetter } from './trie.ts'

const REACH = 600

/**
 * The sentence around a place, at most 600 units to each side. It ends at 。！？ and line breaks, and at . ! ? before a
 * blank, but not at the point of an abbreviation (Mio., U.S.) or an ordinal.
 */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = at
  while (start > 0 && at - start < REACH && !isSentenceEnd(text, start - 1)) start--
  return { start, end: sentenceEnd(text, at) }
}

export function sentenceEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < REACH && !isSentenceEnd(text, end)) end++
  return Math.min(text.length, end + 1)
}

/** Whether a sentence ends with the mark at `at`. */
export function isSentenceEnd(text: string, at: number): boolean {
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
  return code !== 46 || !isAbbreviation(text, at)
}

/** Short words, single letters and numbers before a point: `Mio.`, `U.S.`, `ca.`, `1. Halbjahr`. */
function isAbbreviation(text: string, point: number): boolean {
  let start = point
  while (point - start < 8 && isSpacedLetter(text.charCodeAt(start - 1))) start--
  const length = point - start
  if (length === 0) {
    const before = text.charCodeAt(point - 1)
    const digits =
      before >= 48 && before <= 57 && !(text.charCodeAt(point - 3) >= 48 && text.charCodeAt(point - 3) <= 57)
    return digits && isSpacedLetter(text.charCodeAt(point + 2))
  }
  return length === 1 || ABBREVIATIONS.has(text.slice(start, point))
}

const ABBREVIATIONS = new Set(
  (
    'mio mrd mia mln mld mill mills tsd bio mds bn cr approx aprox ca rs fr kr no nr vs mr mrs ms dr st inc ltd corp jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'bzw rd max min resp inkl usw gem lt abs art dvs osv bl ifølge pct proc pr tr trđ sr sra ud av dott sig prof gen col env etc op cit fig vol sec dep est mn mdr milj mkr tus jt rb sfr'
  ).split(' '),
)
