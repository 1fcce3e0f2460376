import type { Reader } from './quantity.ts'
import { isWordStart, longestMatch } from './trie.ts'

const REACH_BEFORE = 110
const REACH_AFTER = 24

/** A verb of change stands before, in the same clause, with no word for a span between. */
export function changeBefore({ text, cased, lexicon }: Reader, start: number): boolean {
  const least = Math.max(0, start - REACH_BEFORE)
  for (let at = start - 1; at >= least; at--) {
    if (isClauseEnd(text, at)) return false
    if (!isWordStart(text, at)) continue
    const span = longestMatch(lexicon.spans, text, cased, at)
    if (span && span.end <= start) return false
    const change = longestMatch(lexicon.change, text, cased, at)
    if (change && change.end <= start) return true
  }
  return false
}

/** A verb of change follows, where the language puts its verb last: 5億円から6億円に増加. */
export function changeAfter({ text, cased, lexicon }: Reader, end: number): boolean {
  if (lexicon.language !== 'ja' && lexicon.language !== 'ko') return false
  for (let at = end; at < Math.min(text.length, end + REACH_AFTER); at++) {
    if (isClauseEnd(text, at)) return false
    if (longestMatch(lexicon.change, text, cased, at)) return true
  }
  return false
}

/** ; 。 ； ！ ？ ! ? and the end of a line; a point that no figure stands before and a blank follows. */
export function isClauseEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 46) {
    const next = text.charCodeAt(at + 1)
    const before = text.charCodeAt(at - 1)
    return !(next > 32) && !(before >= 48 && before <= 57)
  }
  if (code < 0x3000) return code === 59 || code === 10 || code === 33 || code === 63
  return code === 0x3002 || code === 0xff1b || code === 0xff01 || code === 0xff1f
}
