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
  while (point - start <= LONGEST && isSpacedLetter(text.charCodeAt(start - 1))) start--
  const length = point - start
  if (length > LONGEST) return false
  if (length === 0) {
    if (text[point - 1] === '/') return true // S/.
    if (!/(?:^|[\s(])\d{1,2}$/.test(text.slice(Math.max(0, point - 3), point))) return false
    return ORDINAL.test(cased.slice(point + 1, point + 12))
  }
  if (text[start - 1] === "'") return false // euro's.
  const word = text.slice(start, point)
  // Printed small, a scale ends its figure too (€ 12,5 mln. L’Antitrust …), unless a code follows; in German, where nouns
  // are capitals as well, behind a figure that has its currency, and before a word that is no noun.
  if (SCALES.has(word)) {
    const next = cased.slice(point + 1, point + 36)
    if (!CAPITAL.test(next) || CODE.test(next)) return true
    const isNoun = cased.slice(start, point) !== word
    return isNoun && !GERMAN_START.test(next) && !COMPLETE.test(cased.slice(Math.max(0, start - 24), start))
  }
  const isCapital = CAPITAL.test(cased.slice(point + 1, point + 4))
  if (CLOSING.has(word) || word.endsWith('kr')) return !isCapital
  const isOfFigure = (length === 1 || NO_VOWEL.test(word)) && /\d ?$/.test(text.slice(Math.max(0, start - 2), start))
  if (isOfFigure) return !isCapital || CODE.test(cased.slice(point + 1, point + 36))
  if (length === 1) return cased.slice(start, point) !== word || !BEGINNING.test(cased.slice(point + 1, point + 5)) // U.S., z. B.
  return TITLES.has(word) || (NUMBERED.has(word) && !CAPITAL.test(cased.slice(point + 1, point + 4)))
}

/** 3. oktober, 1. Halbjahr; before another capital a number ends its sentence. */
const ORDINAL =
  /^\s(?:\p{Ll}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Halbjahr|Quartal|Platz|Jahr|Lebensjahr|Kammer|Senat)/u
const CAPITAL = /^\s?["“„«‘(]?\p{Lu}/u
/** The code of the figure before; of the next one only where it is not printed behind that one too. */
const CODE =
  /^\s?(EUR|USD|CHF|GBP|SEK|NOK|DKK|JPY|PLN|CZK|HUF|AUD|CAD|SGD|HKD|VND)\b(?!\s?\d(?![\d.,\s]{0,12}[a-z]{0,5}\.?\s?\1\b))/
/** A figure with its currency before it. */
const COMPLETE = /(?:[$€£¥]|\b(?:EUR|CHF|USD|GBP|Fr\.))\s?\d[\d.,'’\s]*$/
const GERMAN_START =
  /^\s(?:Der|Die|Das|Den|Dem|Ein|Eine|Im|In|Es|Sie|Er|Wir|Damit|Davon|Dabei|Diese|Dieser|Laut|Nach|Seit|Für|Von|Mit|Auch|Bei|Allein|Zuvor|Insgesamt|Am|An|Auf|Aus|So|Und|Um|Zu)\b/
/** Abbreviations that end a figure, so a capital after them begins a sentence: 40 mio. kr. Flere …, $2.9 M. They … */
const CLOSING = new Set('kr bn mn cr tn đ trđ'.split(' '))
const SCALES = new Set('mio mrd mia mln mld mill mills milj mdr tsd bio mds bi mi tri jt rb tr mrdr bil mil'.split(' '))
/** Letters of the longest abbreviation. */
const LONGEST = 6
/** Abbreviations before names, figures and codes. */
const TITLES = new Set(
  (
    'approx aprox ca rs fr sfr vs mr mrs ms dr st inc ltd corp bzw rd max min inkl usw gem lt abs osv bl sr sra ud ' +
    'dott sig prof tus'
  ).split(' '),
)
/** Abbreviations before numbers and small words; a capital behind them begins a sentence. */
const NUMBERED = new Set(
  'no nr jan feb mar apr jun jul aug sep sept oct nov dec resp art dvs pr av gen col env etc op cit fig vol sec dep est pct proc'.split(
    ' ',
  ),
)
/** Letters that are no word: 5 mlr. dolar, 5 md. dollar. */
const NO_VOWEL = /^[b-df-hj-np-tv-xz]{2,4}$/
/** A word that begins a sentence. */
const BEGINNING = /^\s["“„«‘(]?\p{Lu}\p{Ll}/u
