/**
 * A text made easy to read: lower case, NFC, one kind of blank, ASCII digits and signs. `original` is what was given and
 * what offsets point into; where folding changes lengths (combining marks, zero-width characters) `starts` and `ends`
 * lead back to it.
 */
export interface Folded {
  text: string
  /** The same units before lower case, for words whose case matters. */
  cased: string
  original: string
  starts: Int32Array | null
  ends: Int32Array | null
}

const CHANGES_LENGTH = /[\u0300-\u036f\u00ad\u0130\u1100-\u11ff\u200b-\u200f\u2060\ufeff\u3099-\u309a]/
/** Any unit of the two classes below, and many that are in none: the quick test that most Latin text passes. */
const HAS_SPECIALS =
  /[\u0300-\u036f]|[\u00a0\u00ad\u0130\u02bc\u0e50-\u0e59\u1100-\u11ff]|[\u2000-\u200f\u2018-\u201b\u202f\u2032\u205f-\u2060\u3000-\u309a\uf900-\uffff]/
const HAS_VARIANTS =
  /[\u00a0\u02bc\u0e50-\u0e59\u2000-\u200a\u2018-\u201b\u202f\u205f\u2032\u3000\u301c\uf900-\ufaff\uff01-\uff5e\uffe0-\uffe6]/
const VARIANT =
  /[\u00a0\u02bc\u0e50-\u0e59\u2000-\u200a\u2018-\u201b\u202f\u205f\u2032\u3000\u301c\uf900-\ufaff\uff01-\uff0b\uff0d-\uff5e\uffe0-\uffe6]/g

const WIDE_DIGIT = /[\uff10-\uff19]/
const WIDE_GROUPS = /(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19])/g

/** @param original any text; lone surrogates are kept */
export function fold(original: string): Folded {
  const isPlain = !HAS_SPECIALS.test(original)
  if (!isPlain && CHANGES_LENGTH.test(original)) return foldByCluster(original)
  return {
    text: isPlain ? foldBreaks(original.toLowerCase()) : foldUnits(original),
    cased: original,
    original,
    starts: null,
    ends: null,
  }
}

/** Where in the original text a span of the folded one begins. */
export const originalStart = ({ starts, original }: Folded, start: number): number =>
  starts ? (starts[start] ?? original.length) : start

/** Where in the original text a span of the folded one ends. */
export const originalEnd = ({ ends }: Folded, end: number): number => (ends ? (ends[end - 1] ?? 0) : end)

/** Folds without changing the number of UTF-16 units. */
function foldUnits(text: string): string {
  let folded = text.toLowerCase()
  if (HAS_VARIANTS.test(folded)) {
    // A wide comma groups figures only between wide digits; elsewhere it ends a clause.
    if (WIDE_DIGIT.test(folded)) folded = folded.replace(WIDE_GROUPS, ',')
    folded = folded.replace(VARIANT, foldVariant)
  }
  return foldBreaks(folded)
}

const foldBreaks = (text: string): string =>
  text.includes('\n') || text.includes('\t') || text.includes('\r') ? foldLines(text) : text

function foldVariant(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0x0e50 && code <= 0x0e59) return String.fromCharCode(code - 0x0e50 + 0x30)
  if (code === 0xff5e || code === 0x301c) return '~'
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xff01 + 0x21).toLowerCase()
  if (code === 0xffe0) return '¢'
  if (code === 0xffe1) return '£'
  if (code === 0xffe5) return '¥'
  if (code === 0xffe6) return '₩'
  if (code >= 0x2018 && code <= 0x201b) return "'"
  if (code === 0x02bc || code === 0x2032) return "'"
  if (code >= 0xf900 && code <= 0xfaff) return sameLength(character.normalize('NFKC'), character)
  return code >= 0xffe0 ? character : ' '
}

/** A line break inside a paragraph becomes a vertical tab, a blank that groups no digits; an empty line stays a break. */
function foldLines(text: string): string {
  const folded = text.includes('\t') || text.includes('\r') ? text.replace(/[\t\r]/g, ' ') : text
  let out = ''
  let from = 0
  let isEmptyBefore = isEmpty(folded, 0, folded.indexOf('\n'))
  for (let end = folded.indexOf('\n'); end >= 0;) {
    const next = folded.indexOf('\n', end + 1)
    const isEmptyAfter = isEmpty(folded, end + 1, next < 0 ? folded.length : next)
    out += folded.slice(from, end) + (isEmptyBefore || isEmptyAfter ? '\n' : '\v')
    from = end + 1
    end = next
    isEmptyBefore = isEmptyAfter
  }
  return out + folded.slice(from)
}

function isEmpty(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}

function foldByCluster(original: string): Folded {
  const starts = new Int32Array(original.length + 1)
  const ends = new Int32Array(original.length + 1)
  const parts: string[] = []
  let length = 0
  for (let at = 0; at < original.length;) {
    let end = at + 1
    while (end - at < 10 && joinsBefore(original.charCodeAt(end))) end++
    if (!isInvisible(original.charCodeAt(at))) {
      const piece = original.slice(at, end)
      const folded = piece === '\u0130' ? 'i' : sameOrShorter(piece)
      for (let i = 0; i < folded.length; i++) {
        starts[length] = at
        ends[length] = end
        length++
      }
      parts.push(folded)
    }
    at = end
  }
  starts[length] = original.length
  const cased = parts.join('')
  return { text: foldUnits(cased), cased, original, starts, ends }
}

/** Combining marks, and the vowels and final consonants of Hangul in jamo. */
const joinsBefore = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || code === 0x3099 || code === 0x309a || (code >= 0x1161 && code <= 0x11ff)

/** Soft hyphen, zero-width blanks and marks, byte order mark. */
const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff

function sameOrShorter(piece: string): string {
  const composed = piece.normalize('NFC')
  return composed.length <= piece.length ? composed : piece
}

const sameLength = (folded: string, character: string): string =>
  folded.length === character.length ? folded : character
