import type { AmountRole } from '../amount.ts'
import type { Expression } from './range.ts'
import { changeBefore } from './change.ts'
import type { Reader } from './quantity.ts'
import { isSpacedLetter, longestMatch } from './trie.ts'

const REACH = 60

/** What the words near an amount make of it: the nearest role word of its clause, before it or, where none is, after it. */
export function readRole(reader: Reader, start: number, end: number, opener: Expression['opener']): AmountRole {
  if (opener === 'by' && changeBefore(reader, start)) return 'change'
  return roleBefore(reader, start) ?? roleAfter(reader, end) ?? 'level'
}

function roleBefore({ text, cased, lexicon }: Reader, start: number): AmountRole | null {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    if (isEnd(text, at)) return null
    if (isInsideWord(text, at)) continue
    const match = longestMatch(lexicon.roles, text, cased, at)
    if (match && match.end <= start) return match.value
  }
  return null
}

function roleAfter({ text, cased, lexicon }: Reader, end: number): AmountRole | null {
  for (let at = end; at < Math.min(text.length, end + REACH); at++) {
    if (isEnd(text, at) || text[at] === ',' || /\d/.test(text[at] ?? '')) return null
    if (isInsideWord(text, at)) continue
    const match = longestMatch(lexicon.roles, text, cased, at)
    if (match) return match.value
  }
  return null
}

const isEnd = (text: string, at: number): boolean =>
  /[\n;。；！？!?]/.test(text[at] ?? '') || (text[at] === '.' && /[\s\n]/.test(text[at + 1] ?? ' '))

/** Also behind a hyphen: hard-earned is no earning. */
const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && isSpacedLetter(text.charCodeAt(at)) && (isSpacedLetter(text.charCodeAt(at - 1)) || text[at - 1] === '-')
