import { power } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import type { Place } from './place.ts'

/** A number in figures as printed, with what its marks mean. */
export interface Digits {
  start: number
  end: number
  int: bigint
  dec: number
  /** Thousands are split, or the number has five digits or more. */
  grouped: boolean
}

/** The run of figures is no number: a date, a version, a list. `end` is where the run ends. */
export interface NoNumber {
  end: number
  int: null
}

const MAX_DIGITS = 30
/** More groups are a list or an attack, never a number. */
const MAX_GROUPS = 12
const FRACTIONS: Record<string, [bigint, number]> = {
  '½': [5n, 1],
  '¼': [25n, 2],
  '¾': [75n, 2],
  '⅛': [125n, 3],
  '⅜': [375n, 3],
  '⅝': [625n, 3],
  '⅞': [875n, 3],
  '1/2': [5n, 1],
  '1/4': [25n, 2],
  '3/4': [75n, 2],
}

/** Knows the decimal mark of the text where the number itself says nothing. */
export interface DecimalMarks {
  place: Place
  lexicon: Lexicon
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Reads figures with their grouping and decimal marks.
 *
 * The mark rules, in order: two kinds of mark: the last is the decimal · the same mark twice: grouping · not exactly three
 * digits after it: decimal (Indian grouping apart) · a zero before it: decimal · else the document, its country or its language decide, and
 * where none does the number stays unread.
 */
export function readDigits(text: string, at: number, marks: DecimalMarks): Digits | NoNumber {
  const plain = readPlain(text, at)
  if (plain) return plain
  const groups: string[] = []
  let printed = ''
  let i = at
  for (;;) {
    const from = i
    while (isDigit(text.charCodeAt(i))) i++
    groups.push(text.slice(from, Math.min(i, from + MAX_DIGITS + 1)))
    const mark = text[i]
    if (mark === undefined || !isDigit(text.charCodeAt(i + 1)) || groups.length > MAX_GROUPS) break
    if (mark === ' ' || mark === '\u00b7') {
      if (!blankGroups(text, i, groups, printed)) break
    } else if (mark !== '.' && mark !== ',' && mark !== "'") break
    printed += mark
    i++
  }
  const end = i
  const number = groups.length > MAX_GROUPS ? null : interpret(groups, printed, () => decimalMark(text, end, marks))
  if (!number || number.int.toString().length > MAX_DIGITS) return { end, int: null }
  const fraction = readFraction(text, end)
  if (fraction && number.dec === 0) {
    const [part, dec] = fraction.value
    return { start: at, end: fraction.end, int: number.int * power(dec) + part, dec, grouped: number.grouped }
  }
  return { start: at, end: tail(text, end), ...number }
}

/** Figures without any mark in or behind them, as most are; null = there may be one. */
function readPlain(text: string, at: number): Digits | null {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  // A mark is never a letter, and behind a blank it takes a figure or a fraction.
  const isFree =
    next === 32
      ? text.charCodeAt(end + 1) > 0x39 && text.charCodeAt(end + 1) < 0xbc
      : next > 0x39 && next !== 0xb7 && !(next >= 0xbc && next <= 0xbe) && next < 0x2150
  if (!isFree || end - at > 15) return null
  return { start: at, end, int: BigInt(Number(text.slice(at, end))), dec: 0, grouped: false }
}

/** A blank groups only before exactly three digits, after one to three, and when every mark so far is a blank. */
function blankGroups(text: string, at: number, groups: string[], marks: string): boolean {
  if (groups.length === 1 ? (groups[0]?.length ?? 0) > 3 : !/^ +$/.test(marks)) return false
  const next = text.slice(at + 1, at + 5)
  return /^\d{3}(?!\d)/.test(next)
}

/** The mark of the language; of English before an English scale word: VND4,927 billion in a Vietnamese report. */
function decimalMark(text: string, end: number, { place, lexicon }: DecimalMarks): '.' | ',' | null {
  const word = /^[ -]?([a-z]{4,})/.exec(text.slice(end, end + 12))?.[1]
  return place.decimalMark(word !== undefined && lexicon.englishScales.has(word) ? 'en' : lexicon.language)
}

function interpret(groups: string[], marks: string, decimalMark: () => '.' | ',' | null): Value | null {
  const whole = groups.join('')
  if (whole.length > MAX_DIGITS) return null
  const last = groups[groups.length - 1] ?? ''
  if (marks === '') return { int: BigInt(whole), dec: 0, grouped: false }
  if (marks.length === 1) return interpretOneMark(groups, marks, whole, decimalMark)
  const lastMark = marks[marks.length - 1] ?? ''
  const first = marks[0] ?? ''
  if (marks === first.repeat(marks.length)) {
    return isGrouping(groups) || (lastMark === ',' && isIndianGrouping(groups)) ? asGroups(whole) : null
  }
  if (first === "'" && lastMark !== "'" && last.length === 3 && isGrouping(groups)) return asGroups(whole) // 9'517,200
  // All marks but the last are of one kind, and the last of another.
  if (lastMark === ' ' || lastMark === first || marks !== first.repeat(marks.length - 1) + lastMark) return null
  const head = groups.slice(0, -1)
  return isGrouping(head) || (first === ',' && isIndianGrouping(head)) ? asDecimal(whole, last) : null
}

function interpretOneMark(
  [first = '', last = '']: string[],
  mark: string,
  whole: string,
  decimalMark: () => '.' | ',' | null,
): Value | null {
  if (mark === ' ') return asGroups(whole)
  if (last.length !== 3) return mark === "'" && last.length > 2 ? null : asDecimal(whole, last)
  if (first.startsWith('0') || first.length > 3) return mark === "'" ? null : asDecimal(whole, last)
  if (mark === "'" || last === '000') return asGroups(whole) // nobody prints three zeros behind a decimal mark
  const decimal = decimalMark()
  if (decimal === null) return null
  return mark === decimal ? asDecimal(whole, last) : asGroups(whole)
}

interface Value {
  int: bigint
  dec: number
  grouped: boolean
}

const asGroups = (whole: string): Value => ({ int: BigInt(whole), dec: 0, grouped: whole.length > 3 })

const asDecimal = (whole: string, last: string): Value => ({
  int: BigInt(whole),
  dec: last.length,
  grouped: whole.length - last.length > 3,
})

const isGrouping = (groups: string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3)

const isIndianGrouping = (groups: string[]): boolean =>
  /^\d{1,2}$/.test(groups[0] ?? '') &&
  groups.at(-1)?.length === 3 &&
  groups.slice(1, -1).every((group) => group.length === 2)

/** ½ … ⅞, or the 1 and 3 of 1/2 and 3/4. */
const mayBeFraction = (code: number): boolean =>
  code === 49 || code === 51 || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)

/** A vulgar fraction at or one blank after `at`, or standing alone there. */
export function readFraction(text: string, at: number): { value: [bigint, number]; end: number } | null {
  if (!mayBeFraction(text.charCodeAt(at)) && !(text.charCodeAt(at) === 32 && mayBeFraction(text.charCodeAt(at + 1))))
    return null
  for (const from of [at, text[at] === ' ' ? at + 1 : -1]) {
    if (from < 0) continue
    const sign = FRACTIONS[text[from] ?? '']
    if (sign) return { value: sign, end: from + 1 }
    const written = FRACTIONS[text.slice(from, from + 3)]
    if (
      written &&
      (from > at || from === 0 || !isDigit(text.charCodeAt(from - 1))) &&
      !isDigit(text.charCodeAt(from + 3))
    ) {
      return { value: written, end: from + 3 }
    }
  }
  return null
}

/** `50.000,-` and `500.–`: the dash stands for no cents. */
function tail(text: string, at: number): number {
  if (text[at] !== ',' && text[at] !== '.') return at
  if (!/[-–—]/.test(text[at + 1] ?? '')) return at
  const after = at + (text[at + 2] === '-' ? 3 : 2)
  return isDigit(text.charCodeAt(after)) ? at : after
}
