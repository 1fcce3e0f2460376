import type { AmountRole } from '../amount.ts'
import { skipBlanks, skipBlanksBack } from './blank.ts'
import { readHedges } from './hedge.ts'
import { isCounted, type Money } from './money.ts'
import type { Reader } from './reader.ts'
import { isSentenceEnd } from './sentence.ts'
import { isBeforeNoun } from './share.ts'
import { isWordStart, longestMatch } from './trie.ts'
import type { CurrencyWord } from './words.ts'

/** The figure before, whose currency a later one of the same sentence may leave out: from $8.8 billion in 2022 to 10 billion. */
export interface Previous {
  end: number
  word: CurrencyWord
}

/** Below a million a figure without a currency is taken for a count. */
const LEAST_SCALE = 6
const REACH = 160

/** In the same sentence, and not far. */
export function isNear(reader: Reader, from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let at = from; at < to; at++) if (isSentenceEnd(reader, at)) return false
  return true
}

/**
 * Whether a figure without a currency is money all the same: in the sentence of one that has a currency, and led to by a word
 * that makes it another level (*to* 10 billion, *against* 9 billion), a part of it, or a difference (2 billion *more than* …);
 * or labelled in brackets, or beside a word that says it was taken back.
 */
export function isElliptic(reader: Reader, { quantity, start, end }: Money, previous: Previous): boolean {
  if (quantity.scale < LEAST_SCALE || quantity.isVague || quantity.isBare) return false
  if (!isNear(reader, previous.end, start)) return false
  const { text, cased, lexicon } = reader
  const isLast = isSentenceEnd(reader, end - 1) // what follows belongs to the next sentence
  const next = isLast ? null : longestMatch(lexicon.functionWords, text, cased, skipBlanks(text, end, 2))
  if (!isLast && ((!next && isCounted(reader, end)) || isOfNoun(reader, end))) return false // but året före is no count
  const hedged = readHedges(reader, start, end, previous.end, null).start
  const isAlone = !hasScaleBetween(reader, previous.end, hedged)
  if (isAlone && isMoreThanBefore(reader, end)) return true
  const at = skipBlanksBack(text, hedged)
  const join = longestMatch(lexicon.joinsBefore, text, cased, at)?.value
  if (join === 'part') return isAlone
  const isFree = isLast || !isBeforeNoun(reader, end)
  if (join === 'compared') return isFree && isAlone
  const opener = longestMatch(lexicon.openers, text, cased, at)?.value
  if (isFree && (join === 'to' || join === 'level' || opener === 'from' || opener === 'by')) return true
  if (isFree && isTakenBackBefore(reader, at)) return true
  if (isLast) return false
  return isLabelled(reader, previous.end, start, end) || isTakenBackAfter(reader, end, next?.end ?? end)
}

/** 2 millions de messages, 2 milioni di utenti: what is counted stands behind its preposition. */
function isOfNoun({ text, cased, lexicon }: Reader, end: number): boolean {
  const of = longestMatch(lexicon.of, text, cased, skipBlanks(text, end, 2))
  return of !== null && of.word.startsWith('d') && /\p{L}/u.test(text[skipBlanks(text, of.end, 2)] ?? '')
}

/** 2,76 Milliarden Euro (2023: 2,68 Mrd.): the same quantity under another label. */
function isLabelled({ text }: Reader, previousEnd: number, start: number, end: number): boolean {
  return LABEL.test(text.slice(previousEnd, start)) && /^\s?[)）\]]/.test(text.slice(end, end + 2))
}

const LABEL = /^[^\d.;:()（）]{0,24}[(（[]\s?[^()（）[\];]{1,24}[:：]\s?$/

/** recuperati 1,1 mln, thu hồi 1.400 tỷ: one of up to three words that end at `end` says that it was taken back. */
function isTakenBackBefore(reader: Reader, end: number): boolean {
  let at = end
  for (let n = 0; n < 3; n++) {
    at = skipBlanksBack(reader.text, at)
    while (at > 0 && /[\p{L}\p{M}]/u.test(reader.text[at - 1]!)) at--
    const role = longestMatch(reader.lexicon.roles, reader.text, reader.cased, at)
    if (role && role.end === end && TAKEN_BACK.has(role.value)) return true
  }
  return false
}

/** 2 Mio. sind sichergestellt, 181 mln sottratti: directly behind it, or behind a function word. */
function isTakenBackAfter(reader: Reader, ...ends: number[]): boolean {
  const { text, cased, lexicon } = reader
  return ends.some((end) => {
    const at = skipBlanks(text, end, 2)
    const role = longestMatch(lexicon.roles, text, cased, at)
    if (role && TAKEN_BACK.has(role.value)) return true
    const cue = longestMatch(lexicon.moneyCues, text, cased, at)
    return cue !== null && !isBeforeNoun(reader, cue.end)
  })
}

const TAKEN_BACK = new Set<AmountRole>(['recovered', 'seized', 'fine'])

/** 30,4 Milliarden mehr als im Vorjahr: behind the figure *more than* compares it with something that is no number. */
function isMoreThanBefore({ text, cased, lexicon }: Reader, end: number): boolean {
  const than = longestMatch(lexicon.hedges, text, cased, skipBlanks(text, end, 2))
  if (!than || !than.word.includes(' ') || !(than.value === 'more_than' || than.value === 'up_to')) return false
  return /^\s\p{L}/u.test(text.slice(than.end, than.end + 2))
}

/** Another count stands between, which this one may belong to: $5 million from 3 million people, against 2 million. */
function hasScaleBetween({ text, cased, lexicon }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!lexicon.isUnspaced && !isWordStart(text, at)) continue
    if ((longestMatch(lexicon.numbers, text, cased, at)?.value.scale ?? 0) >= 3) return true
  }
  return false
}
