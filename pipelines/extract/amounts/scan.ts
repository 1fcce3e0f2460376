import { isBlank, skipBlanks, skipBlanksBack } from './blank.ts'
import { isDigit } from './digits.ts'
import { anyLexicon } from './any-language.ts'
import { isFigure, nextBeginning } from './beginnings.ts'
import { isMarked } from './money.ts'
import type { Reader } from './reader.ts'
import { isSpacedLetter, longestMatch } from './trie.ts'

/** A place where a number may begin. `numbers` are its possible beginnings, the earliest first. */
export interface Seed {
  starts: number[]
  /** The trigger itself. */
  trigger: number
  /** Where the scan goes on when nothing is read here. */
  next: number
}

const MAX_WORDS = 12

/**
 * The next seed in [from, to), or null. One pass over the text, a table look-up for each character.
 *
 * @param floor what stands before it belongs to another figure
 */
export function nextSeed(reader: Reader, from: number, to: number, floor: number): Seed | null {
  const { text, cased, lexicon } = reader
  const { beginnings, triggers } = lexicon
  for (let i = nextBeginning(beginnings, text, from, to); i >= 0; i = nextBeginning(beginnings, text, i + 1, to)) {
    if (isFigure(text, i)) return { starts: [vagueBefore(reader, i, floor)], trigger: i, next: endOfFigures(text, i) }
    const trigger = longestMatch(triggers, text, cased, i)
    if (trigger) return { starts: numberStarts(reader, i, floor), trigger: i, next: trigger.end }
  }
  return null
}

/** The next place where money may stand, in whatever language: a figure with a scale or currency beside it, or such a word; −1 = none. */
export function nextTrigger(text: string, from: number, to: number): number {
  const { triggers, beginnings, before, after } = anyLexicon()
  for (let i = nextBeginning(beginnings, text, from, to); i >= 0; i = nextBeginning(beginnings, text, i + 1, to)) {
    if (isFigure(text, i)) {
      const end = endOfFigures(text, i)
      const next = skipBlanks(text, end, 3)
      const isMoney = longestMatch(before, text, text, skipBlanksBack(text, i)) ?? longestMatch(after, text, text, next)
      if (isMoney || isDash(text.charCodeAt(i - 1))) return i
      if (
        isMarked(text, next) &&
        (!LEADS.has(text[next]!) || longestMatch(after, text, text, skipBlanks(text, next + 1, 1)))
      )
        return i
      i = end - 1
    } else {
      const trigger = longestMatch(triggers, text, text, i)
      if (trigger && !(trigger.end === i + 1 && isPartOfWord(text, i))) return i
    }
  }
  return -1
}

/** Marks that lead to the scale or currency itself: 5-dollar, 5 (million). The other end of a range is a figure of its own. */
const LEADS = new Set('-‐‑([{')

/** 경 of 경찰, 元 of 公元: a single character without blanks around is a scale or currency only beside numbers or money. */
function isPartOfWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) < 0x2e80) return false
  const { after, counts } = anyLexicon()
  const before = skipBlanksBack(text, at)
  return (
    !isFigure(text, before - 1) &&
    longestMatch(counts, text, text, before) === null &&
    longestMatch(after, text, text, skipBlanks(text, at + 1, 2)) === null
  )
}

const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212

/** Beginnings of the number words that end at a trigger, also of a range of them: five to six million. */
function numberStarts(reader: Reader, trigger: number, floor: number): number[] {
  const { text, cased, lexicon } = reader
  const starts = [trigger]
  let at = wordsBefore(reader, trigger, floor, starts)
  if (at === trigger) return starts
  at = skipBlanksBack(text, at)
  const join = longestMatch(lexicon.joinsBefore, text, cased, at)
  if (join && join.start >= floor) wordsBefore(reader, join.start, floor, starts)
  return starts
}

function wordsBefore({ text, cased, lexicon }: Reader, from: number, floor: number, starts: number[]): number {
  let at = from
  for (let n = 0; n < MAX_WORDS; n++) {
    let end = skipBlanksBack(text, at)
    if (text[end - 1] === '-') end-- // twenty-five, fünf- und zehntausend
    const word = longestMatch(lexicon.numbersBefore, text, cased, end)
    let start = word?.start ?? end
    if (!word && lexicon.table.glue !== null) {
      start = wordStart(text, end)
      if (end - start < 4) break
    }
    if (start === end || start < floor) break
    at = start
    starts.unshift(at)
  }
  return at
}

function wordStart(text: string, end: number): number {
  let start = end
  while (end - start < 48 && isSpacedLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** 数10億: the vague word before figures belongs to them. */
function vagueBefore({ text, cased, lexicon }: Reader, at: number, floor: number): number {
  const end = isBlank(text.charCodeAt(at - 1)) ? at - 1 : at
  const word = longestMatch(lexicon.numbersBefore, text, cased, end)
  return word?.value.vague && word.start >= floor && /^10{1,3}(?!\d)/.test(text.slice(at, at + 5)) ? word.start : at
}

/** The end of a run of figures and their marks, so that a date or a serial number is looked at once. */
function endOfFigures(text: string, at: number): number {
  let i = at + 1
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isDigit(code) || ((code === 44 || code === 46) && isDigit(text.charCodeAt(i + 1)))) i++
    else break
  }
  return i
}
