import { readHedges } from './hedge.ts'
import { isCounted, skipBlanks, skipBlanksBack, type Money } from './money.ts'
import type { Reader } from './quantity.ts'
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
 * that makes it another level (*to* 10 billion, *against* 9 billion), a part of it, or a difference (2 billion *more than* …).
 */
export function isElliptic(reader: Reader, { quantity, start, end }: Money, previous: Previous): boolean {
  if (quantity.scale < LEAST_SCALE || quantity.isVague || quantity.isBare) return false
  if (!isNear(reader, previous.end, start) || isCounted(reader, end)) return false
  const { text, cased, lexicon } = reader
  const hedged = readHedges(reader, start, end, previous.end, null).start
  const isAlone = !hasScaleBetween(reader, previous.end, hedged)
  if (isAlone && isMoreThanBefore(reader, end)) return true
  const at = skipBlanksBack(text, hedged)
  const join = longestMatch(lexicon.joinsBefore, text, cased, at)?.value
  if (join === 'part') return isAlone
  if (isBeforeNoun(reader, end)) return false
  if (join === 'compared') return isAlone
  const opener = longestMatch(lexicon.openers, text, cased, at)?.value
  return join === 'to' || join === 'level' || opener === 'from' || opener === 'by'
}

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
