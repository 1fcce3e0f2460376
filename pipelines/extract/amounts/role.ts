import type { AmountRole } from '../amount.ts'
import { changeBefore, isClauseEnd } from './change.ts'
import { isDigit } from './digits.ts'
import type { Opener } from './lexicon.ts'
import type { Reader } from './quantity.ts'
import { isWordStart, longestMatch } from './trie.ts'

const REACH = 60
const COMMA = 44

/** What the words near an amount make of it: the nearest role word of its clause, before it or, where none is, after it. */
export function readRole(reader: Reader, start: number, end: number, opener: Opener | null): AmountRole {
  if (opener === 'by' && changeBefore(reader, start)) return 'change'
  return roleBefore(reader, start) ?? roleAfter(reader, end) ?? 'level'
}

function roleBefore({ text, cased, lexicon }: Reader, start: number): AmountRole | null {
  const least = Math.max(0, start - REACH)
  for (let at = start - 1; at >= least; at--) {
    if (isClauseEnd(text, at)) return null
    if (!isWordStart(text, at)) continue
    const match = longestMatch(lexicon.roles, text, cased, at)
    if (match && match.end <= start) return match.value
  }
  return null
}

/** Only up to the next comma or figure: what follows that is about something else. */
function roleAfter({ text, cased, lexicon }: Reader, end: number): AmountRole | null {
  const most = Math.min(text.length, end + REACH)
  for (let at = end; at < most; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || isDigit(code) || isClauseEnd(text, at)) return null
    if (!isWordStart(text, at)) continue
    const match = longestMatch(lexicon.roles, text, cased, at)
    if (match) return match.value
  }
  return null
}
