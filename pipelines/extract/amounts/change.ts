import type { Reader } from './reader.ts'
import { isClauseEnd } from './sentence.ts'
import { isWordStart, longestMatch } from './trie.ts'

const REACH_BEFORE = 110
const REACH_AFTER = 24

/** A verb of change stands before, in the same clause, with no word for a span between. */
export function changeBefore(reader: Reader, start: number): boolean {
  const { text, cased, lexicon } = reader
  const least = Math.max(0, start - REACH_BEFORE)
  for (let at = start - 1; at >= least; at--) {
    if (isClauseEnd(reader, at)) return false
    if (!isWordStart(text, at)) continue
    const span = longestMatch(lexicon.spans, text, cased, at)
    if (span && span.end <= start) return false
    const change = longestMatch(lexicon.change, text, cased, at)
    if (change && change.end <= start) return true
  }
  return false
}

/** A verb of change follows, where the language puts its verb last: 5億円から6億円に増加. */
export function changeAfter(reader: Reader, end: number): boolean {
  const { text, cased, lexicon } = reader
  if (lexicon.language !== 'ja' && lexicon.language !== 'ko') return false
  for (let at = end; at < Math.min(text.length, end + REACH_AFTER); at++) {
    if (isClauseEnd(reader, at)) return false
    if (longestMatch(lexicon.change, text, cased, at)) return true
  }
  return false
}
