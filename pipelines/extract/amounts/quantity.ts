import { isBlank, skipBlanks, skipBlanksBack } from './blank.ts'
import { addDecimal, addFigures, addHalf, addScale, addWord, total, type Accumulator } from './accumulator.ts'
import { isDigit, readDigits, readFraction, type Digits } from './digits.ts'
import type { Decimal } from './decimal.ts'
import type { Reader } from './reader.ts'
import { glueApart } from './glued.ts'
import type { Lexicon } from './lexicon.ts'
import type { NumberWord } from './words.ts'
import type { Hedge } from './language-table.ts'
import { isSentenceEnd } from './sentence.ts'
import { longestMatch } from './trie.ts'

/** A number with its scale words. */
export interface Quantity {
  start: number
  end: number
  value: Decimal
  /** Upper end where two digits name a range: 五六億. */
  upper: Decimal | null
  /** Exponent of the scale of the last printed part, and decimals of its mantissa. */
  scale: number
  decimals: number
  hasScale: boolean
  /** The scale is one or two letters, which only a currency makes sure. */
  isShort: boolean
  /** Ends with a part without a scale after one that has one (3億2500円), which only a currency makes sure. */
  isLoose: boolean
  /** No number: tens of billions, 数億. */
  isVague: boolean
  /** A scale word without a number before it (千万, พันล้าน), and how many such words there are. */
  isBare: boolean
  scaleWords: number
  /** Figures in which a mark groups thousands. */
  isGrouped: boolean
  inner: Hedge | null
}

interface Walk {
  reader: Reader
  number: Accumulator
  start: number
  /** Where the next part is looked for. */
  pos: number
  /** End of what is complete; −1 = nothing yet. */
  end: number
  links: number
  /** Exponent of the scale that an *and* stood behind: two thousand *and*; 0 = none did. */
  andBehind: number
  isVague: boolean
  /** Exponents of the scales of a vague amount, added up. */
  vagueScale: number
  isShort: boolean
  isBare: boolean
  scaleWords: number
  isGrouped: boolean
  inner: Hedge | null
  waitingInner: Hedge | null
  readings: Quantity[]
}

const MAX_PARTS = 24

/**
 * The readings of the number at `at`, the longest first. A shorter one is kept wherever the longer goes on with something
 * that only its surroundings confirm: a one-letter scale, a second part (2 milhões e 500 mil).
 */
export function readQuantities(reader: Reader, at: number): Quantity[] {
  const number: Accumulator = { terms: [], pending: null }
  const walk: Walk = {
    reader, number, start: at, pos: at, end: -1, links: 0, andBehind: 0, isVague: false, vagueScale: 0, isShort: false, isBare: false, scaleWords: 0, isGrouped: false,
    inner: null, waitingInner: null, readings: [],
  } // prettier-ignore
  for (let part = 0; part < MAX_PARTS && step(walk); part++);
  keep(walk)
  return walk.readings.reverse()
}

function step(walk: Walk): boolean {
  const { reader } = walk
  const { text } = reader
  if (walk.pos > walk.start && isSentenceEnd(reader, walk.pos - 1)) return false // R$ 1,2 bi. Cento …
  let at = walk.pos
  if (isSpelledComma(walk)) at++ // three thousand, four hundred
  while (at - walk.pos < 6 && isBlank(text.charCodeAt(at))) at++
  const isFirst = walk.end < 0 && walk.number.terms.length === 0 && !walk.number.pending
  if (isDigit(text.charCodeAt(at))) return stepFigures(walk, readDigits(text, at, reader), at)
  const fraction = isFirst ? readFraction(text, at) : null
  if (fraction)
    return stepFigures(
      walk,
      { start: at, end: fraction.end, int: fraction.value[0], dec: fraction.value[1], grouped: false },
      at,
    )
  if (at === walk.pos && at > walk.start) {
    if (isHyphen(text.charCodeAt(at))) at++
    else at = skipNoteMarks(text, at)
  }
  const match = longestMatch(reader.lexicon.numbers, text, reader.cased, at)
  if (match) return stepWord(walk, match.value, at, match.end)
  // No word that is glued together stands behind figures.
  const mayBeGlued = reader.lexicon.table.glue !== null && walk.number.pending?.kind !== 'figures'
  const parts = mayBeGlued ? glueApart(reader, at) : null
  if (!parts) return false
  const before = { ...walk, number: { ...walk.number, terms: [...walk.number.terms] }, readings: [...walk.readings] }
  for (const word of parts.words) {
    if (stepWord(walk, word, at, parts.end)) continue
    Object.assign(walk, before) // half a word is none: mille e duemila
    return false
  }
  // Readings that were kept between its parts end inside one word.
  walk.readings = walk.readings.filter((reading) => reading.end !== parts.end)
  return true
}

/** A comma behind a spelled-out thousand or million, before another number word. */
function isSpelledComma({ reader, pos, start, number }: Walk): boolean {
  const { text, cased, lexicon } = reader
  if (text[pos] !== ',' || number.pending || (number.terms.at(-1)?.top ?? 0) < 3 || /\d/.test(text[start] ?? ''))
    return false
  const word = longestMatch(lexicon.numbers, text, cased, skipBlanks(text, pos + 1, 1))
  return word?.value.int !== undefined && word.value.scale === undefined
}

function stepFigures(walk: Walk, figures: Digits | { int: null; end: number }, at: number): boolean {
  const { number } = walk
  if (figures.int === null || walk.isShort) return false
  if (walk.isVague) {
    walk.pos = figures.end // 数10億
    return walk.end < 0
  }
  const isSecond = number.terms.length > 0
  if (isSecond) {
    if (at - walk.pos > 1) return false
    keep(walk)
  }
  if (!addFigures(number, figures.int, figures.dec)) return false
  walk.isGrouped ||= figures.grouped
  walk.pos = walk.end = figures.end
  walk.links = 0
  return true
}

function stepWord(walk: Walk, word: NumberWord, at: number, end: number): boolean {
  const { number } = walk
  if (word.point && number.pending && number.pending.dec === 0) return stepPoint(walk, end)
  if (word.scale !== undefined && stepScale(walk, word, at, end)) return true
  if (word.half && addHalf(number)) {
    walk.scaleWords++
    walk.isBare &&= !isSpaced(walk) // millón y medio
    return advance(walk, end)
  }
  if (word.int !== undefined && !walk.isVague) {
    if (number.terms.length > 0 && !number.pending) keep(walk)
    const pending = addWord(number, word.int, word.dec ?? 0, word.digit === true, walk.links > 0)
    if (pending) {
      walk.inner = word.inner ?? walk.inner
      number.pending = pending
      return advance(walk, end)
    }
  }
  const isEmpty = !number.pending && number.terms.length === 0
  if (word.vague && (isEmpty || !isSpaced(walk))) {
    walk.isVague = true
    walk.pos = end
    return true
  }
  if (word.article && isEmpty && !walk.isVague) {
    number.pending = { int: 1n, dec: 0, kind: 'article', digits: [] }
    walk.pos = end
    return true
  }
  if (word.inner && !isEmpty) {
    walk.waitingInner = word.inner
    walk.pos = end
    if (!isSpaced(walk)) {
      keep(walk)
      walk.inner = word.inner
      walk.end = end
    }
    return true
  }
  if (word.link && (!isEmpty || walk.isVague) && walk.links < 2) {
    walk.links++
    if (word.and && !number.pending) walk.andBehind = number.terms.at(-1)?.top ?? 0
    walk.pos = end
    return true
  }
  return false
}

function stepScale(walk: Walk, word: NumberWord, at: number, end: number): boolean {
  const { number } = walk
  const exp = word.scale ?? 0
  if (isOtherEnd(walk, exp)) return false
  if (word.int !== undefined) {
    if (number.pending || walk.isVague) return false // seribu, seratus: one and its scale in one word
  } else if (word.short) {
    if (!number.pending || number.terms.length > 0 || (word.glued && at !== walk.pos)) return false
    if (isDigit(walk.reader.text.charCodeAt(end))) return false
    keep(walk)
    walk.isShort = true
  } else if (walk.isVague) {
    walk.vagueScale += exp
    return advance(walk, end)
  } else if ((!number.pending || number.pending.kind === 'article') && number.terms.length === 0 && word.plural) {
    walk.isVague = walk.isBare = true
    walk.vagueScale = exp
    return advance(walk, end)
  } else if (!number.pending && number.terms.length === 0) {
    walk.isBare = !standsForOne(walk.reader.lexicon, exp)
    number.pending = { int: 1n, dec: 0, kind: 'word', digits: [] }
  }
  if (word.int !== undefined && !number.pending) number.pending = { int: word.int, dec: 0, kind: 'word', digits: [] }
  if (!addScale(number, exp)) return false
  walk.andBehind = 0
  walk.scaleWords++
  if (walk.waitingInner) walk.inner = walk.waitingInner
  walk.waitingInner = null
  return advance(walk, end)
}

/**
 * 700 thousand and one million, 900 mil y 1,2 millones: a larger scale that one figure has behind an *and* is the end of a
 * range. But mil e duzentos milhões is one number, unless *between* stands before it.
 */
function isOtherEnd({ andBehind, start, number: { pending }, reader }: Walk, exp: number): boolean {
  if (andBehind < 3 || exp <= andBehind) return false
  if (pending === null || pending.int === 1n || pending.dec > 0) return true
  if (pending.kind === 'figures' && pending.int < 100n) return true
  const { text, cased, lexicon } = reader
  return longestMatch(lexicon.openers, text, cased, skipBlanksBack(text, start))?.value === 'between'
}

/** Digit words after a spoken decimal mark: one point six, 九十一點八. */
function stepPoint(walk: Walk, at: number): boolean {
  const { text, cased, lexicon } = walk.reader
  let pos = at
  for (let n = 0; n < 12; n++) {
    let from = pos
    while (from - pos < 3 && isBlank(text.charCodeAt(from))) from++
    const word = longestMatch(lexicon.numbers, text, cased, from)
    if (word?.value.int === undefined || word.value.int > 9n || word.value.dec) break
    addDecimal(walk.number, word.value.int)
    pos = word.end
  }
  return pos > at && advance(walk, pos)
}

function advance(walk: Walk, end: number): boolean {
  walk.pos = walk.end = end
  walk.links = 0
  return true
}

/** Keeps what is read so far as one reading. */
function keep(walk: Walk): void {
  const { number, end } = walk
  if (end < 0 || walk.readings.at(-1)?.end === end) return
  const read = total(number)
  if (!read && !walk.isVague) return
  walk.readings.push({
    start: walk.start,
    end,
    value: read?.value ?? { int: 0n, exp: 0 },
    upper: read?.upper ?? null,
    scale: walk.isVague ? walk.vagueScale : (read?.scale ?? 0),
    decimals: read?.decimals ?? 0,
    hasScale: number.terms.length > 0 || walk.isVague,
    isShort: walk.isShort,
    isLoose: number.pending !== null && number.terms.length > 0,
    isVague: walk.isVague,
    isBare: walk.isBare,
    scaleWords: walk.scaleWords,
    isGrouped: walk.isGrouped,
    inner: walk.inner,
  })
}

/** Languages that put blanks between words confirm an inner hedge only by what follows. */
const isSpaced = ({ reader }: Walk): boolean => !reader.lexicon.isUnspaced

/** mille euros, tausend Euro, cem mil: up to a thousand the word alone counts one, where the language says it so. */
const standsForOne = ({ language, isUnspaced }: Lexicon, exp: number): boolean =>
  exp <= 3 && !isUnspaced && language !== 'en' && language !== 'vi' && language !== 'id' && language !== 'ms'

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

/** Marks of a footnote between a number and its scale: 12.5¹ billion, 12.5[3] billion. */
function skipNoteMarks(text: string, at: number): number {
  const marks = /^(?:[\u00b9\u00b2\u00b3\u2070-\u2079†‡*]{1,3}|\[\d{1,2}\])\s?/.exec(text.slice(at, at + 8))
  return marks ? at + marks[0].length : at
}
