import type { Reader } from './quantity.ts'
import { isSpacedLetter, longestMatch } from './trie.ts'

const REACH_BEFORE = 110
const REACH_AFTER = 24

/** A verb of change stands before, in the same clause, with no word for a span between. */
export function changeBefore({ text, cased, lexicon }: Reader, start: number): boolean {
  const least = Math.max(0, start - REACH_BEFORE)
  for (let end = start; end > least; end--) {
    const code = text.charCodeAt(end - 1)
    if (isClauseEnd(text, end - 1)) return false
    if (end < text.length && isSpacedLetter(text.charCodeAt(end)) && isSpacedLetter(code)) continue
    const opener = longestMatch(lexicon.openers, text, cased, end)
    if (opener?.value === 'range' || opener?.value === 'between') return false
    if (longestMatch(lexicon.change, text, cased, end)) return true
  }
  return false
}

/** A verb of change follows, where the language puts its verb last: 5億円から6億円に増加. */
export function changeAfter({ text, cased, lexicon }: Reader, end: number): boolean {
  if (lexicon.language !== 'ja' && lexicon.language !== 'ko') return false
  for (let at = end; at < Math.min(text.length, end + REACH_AFTER); at++) {
    if (isClauseEnd(text, at)) return false
    if (longestMatch(lexicon.changeAfter, text, cased, at)) return true
  }
  return false
}

function isClauseEnd(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (/[\n;。；！？!?]/.test(mark)) return true
  return mark === '.' && /\s/.test(text[at + 1] ?? ' ') && !/\d/.test(text[at - 1] ?? '')
}
