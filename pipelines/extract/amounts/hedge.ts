import { skipBlanks, skipBlanksBack } from './blank.ts'
import { changeBefore } from './change.ts'
import type { Hedge } from './language-table.ts'
import type { Reader } from './reader.ts'
import { isSentenceEnd } from './sentence.ts'
import { longestMatch, type Match } from './trie.ts'

/** Hedges found around a figure, and the span that the deciding ones add to it. */
export interface Hedging {
  hedge: Hedge | null
  start: number
  end: number
}

/**
 * The hedges directly before and after a figure. One that bounds (at least, up to) wins over one that only loosens (about).
 *
 * @param floor what stands before it belongs to another figure
 * @param before the one before it, where that is known already
 */
export function readHedges(
  reader: Reader,
  start: number,
  end: number,
  floor: number,
  inner: Hedge | null,
  before: HedgeFound | null = hedgeBefore(reader, start, floor),
): Hedging {
  const after = hedgeAfter(reader, end)
  const hedge = stronger(stronger(before?.hedge ?? null, after?.hedge ?? null), inner)
  return {
    hedge,
    start: before && before.hedge === hedge ? before.at : start,
    end: after && after.hedge === hedge ? after.at : end,
  }
}

/** The first that bounds, else the first. */
function stronger(a: Hedge | null, b: Hedge | null): Hedge | null {
  if (a === null || b === null) return a ?? b
  return !isBound(a) && isBound(b) ? b : a
}

/** not more than, never less than; a negation of another hedge leaves no hedge that we know. */
const NEGATED: Partial<Record<Hedge, Hedge>> = { more_than: 'up_to', up_to: 'at_least', at_least: 'up_to' }

const isBound = (hedge: Hedge): boolean => hedge !== 'approximately'

export interface HedgeFound {
  hedge: Hedge
  /** Start of a hedge before, end of one after. */
  at: number
}

/** Walks back over words that hedges look through (a total of, 達). */
export function hedgeBefore(reader: Reader, start: number, floor: number): HedgeFound | null {
  const { text, cased, lexicon } = reader
  let at = start
  let found: HedgeFound | null = null
  for (let n = 0; n < 5; n++) {
    const match = longestMatch(lexicon.hedgesBefore, text, cased, skipBlanksBack(text, at))
    if (!match || match.start < floor || match.value === 'none' || isGlued(text, match.start)) break
    if (isComparison(reader, match.start, floor) || (at < start && isAge(text, match.start))) break
    if (lexicon.comparedWords.has(match.word) && isBehindFigure(reader, floor, match.start)) break
    at = match.start
    if (match.value === 'transparent') continue
    if (match.value === 'up_to' && lexicon.levelWords.has(match.word) && changeBefore(reader, at)) break
    const negation = longestMatch(lexicon.negationsBefore, text, cased, skipBlanksBack(text, at))
    const hedge = negation ? NEGATED[match.value] : match.value
    if (hedge === undefined) break
    if (negation) at = negation.start
    if (!found || (!isBound(found.hedge) && isBound(hedge))) found = { hedge, at }
  }
  return found
}

/** `floor` is the end of a figure in the same sentence. */
function isBehindFigure(reader: Reader, floor: number, at: number): boolean {
  if (floor === 0) return false
  for (let i = floor - 1; i < at; i++) if (isSentenceEnd(reader, i)) return false
  return true
}

/** 12.6% less than $522 million, $5 million more than the $3 million: two things are compared, neither is hedged. */
function isComparison({ text, cased, lexicon }: Reader, start: number, floor: number): boolean {
  const isBehind = skipBlanks(text, floor, 2) === start && /[\p{L}\p{N}€$£]/u.test(text[floor - 1] ?? '')
  if (isBehind && !longestMatch(lexicon.joins, text, cased, start)) return true // but: from £415,000 to a maximum of £85,000
  return RATIO.test(text.slice(Math.max(0, start - 12), start))
}

const RATIO =
  /(?:[%％‰]|per ?cent|pct|prozent|por ?ciento|por ?cento|pour ?cent|procent|prosent|persen|peratus|times|fold|ร้อยละ)\s*$/

/** Victims aged 60 and over lost $5 million: the hedge ends a figure of its own. */
function isAge(text: string, start: number): boolean {
  return /\d\s(?:and|or|et|y|e|und|oder|ou|o|en|of|och|eller|og)\s$/.test(text.slice(Math.max(0, start - 8), start))
}

/** 약 of 계약: Korean sets a hedge apart from the word before it. */
function isGlued(text: string, start: number): boolean {
  return isHangul(text.charCodeAt(start)) && isHangul(text.charCodeAt(start - 1))
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

function hedgeAfter(reader: Reader, end: number): HedgeFound | null {
  const { text, cased, lexicon } = reader
  if (isSentenceEnd(reader, end - 1)) return null // 8.000 kr. Mindst …
  const at = skipBlanks(text, text[end] === ',' ? end + 1 : end, 2)
  const match = longestMatch(lexicon.hedgesAfter, text, cased, at)
  if (!match || isApartHangul(text, end, match)) return null
  if (beginsHedge(reader, match) || (text[end] === ',' && isOfNext(reader, match))) return null
  const isPlus = /(?:\+|pluss?)$/.test(match.word)
  if (isPlus && (text[end] === ',' || ADDS.test(text.slice(match.end, match.end + 3)))) return null // $9 bn, +42 %; £3,000 plus £450
  if (isPlus && EXTRAS.test(text.slice(match.end, match.end + 12))) return null
  return { hedge: match.value, at: match.end }
}

/** Its last word begins, or is, the hedge of the next figure: $1.1 billion, and more than $182 million; and over $5 million. */
function beginsHedge({ text, cased, lexicon }: Reader, { start, end }: Match<Hedge>): boolean {
  const last = Math.max(start, text.lastIndexOf(' ', end - 1) + 1)
  const next = longestMatch(lexicon.hedges, text, cased, last)
  return next !== null && (next.end > end || ADDS.test(text.slice(end, end + 3)))
}

/** 7,438만 원, 대출사기형: a syllable behind a comma or blank begins a word of its own. */
function isApartHangul(text: string, end: number, match: Match<Hedge>): boolean {
  if (!isHangul(text.charCodeAt(match.start)) || match.start === end) return false
  return text[end] === ',' || (match.end === match.start + 1 && isHangul(text.charCodeAt(match.end)))
}

/** 5.340 Euro, höchstens aber 1,9 Millionen: behind a comma a hedge belongs to the figure that soon follows. */
function isOfNext({ text, cased, lexicon }: Reader, { start, end }: Match<Hedge>): boolean {
  if (ADDS.test(text.slice(end, end + 6))) return true
  const hedge = longestMatch(lexicon.hedges, text, cased, start)
  return hedge !== null && /^[^.;:()]{0,16}\d/.test(text.slice(hedge.end, hedge.end + 17))
}

/** $250,000 plus interest, 4 875 000 kroner pluss renter: what comes on top is named. */
const EXTRAS =
  /^ (?:interest|costs?|fees|tax|taxes|vat|expenses|zinsen|kosten|rente|renter|omkostninger|saksomkostninger|moms|intérêts|intereses|juros|interessi)/

/** A figure or a sign follows: something is added, not hedged. */
const ADDS = /^\s?(?:[a-z]{0,3}[$£€¥₹]|rp|rm)?\s?[\d$£€¥₹]/
