import type { AmountRole } from '../amount.ts'
import { changeBefore } from './change.ts'
import { isDigit } from './digits.ts'
import type { Opener } from './words.ts'
import type { Reader } from './reader.ts'
import { isClauseEnd } from './sentence.ts'
import { isWordStart, longestMatch } from './trie.ts'

const REACH = 60
const COMMA = 44
const WIDE_COMMA = 0xff0c

/**
 * What the words near an amount make of it: a role word before it up to a comma, else one after it up to the next comma or
 * figure, else one before that comma.
 */
export function readRole(reader: Reader, start: number, end: number, opener: Opener | null): AmountRole {
  if ((opener === 'by' || opener === 'from_by') && changeBefore(reader, start)) return 'change'
  const own = isVerbLastIn(reader) ? roleAfter(reader, end) : null
  if (own) return own
  const before = roleBefore(reader, start)
  if (before && !before.isBehindComma) return before.role
  return roleAfter(reader, end) ?? before?.role ?? 'level'
}

function roleBefore(reader: Reader, start: number): { role: AmountRole; isBehindComma: boolean } | null {
  const { text, cased, lexicon } = reader
  const isVerbLast = isVerbLastIn(reader)
  const least = Math.max(0, start - REACH)
  let isBehindComma = false
  let proceeds: { role: AmountRole; isBehindComma: boolean } | null = null
  for (let at = start - 1; at >= least; at--) {
    const code = text.charCodeAt(at)
    if (isClauseEnd(reader, at)) break
    if (code === COMMA || code === WIDE_COMMA) {
      if (proceeds) break
      isBehindComma = true
    }
    if (!isWordStart(text, at)) continue
    const match = longestMatch(lexicon.roles, text, cased, at)
    if (!match || match.end > start) continue
    const role = match.value
    if (role === 'change' && isVerbLast) continue // 前期比8％減の1兆円: the change is the percentage
    if (proceeds && TAKEN.has(role)) return { role, isBehindComma }
    if (proceeds) continue
    if (role !== 'revenue') return { role, isBehindComma }
    proceeds = { role, isBehindComma }
  }
  return proceeds
}

/** Proceeds that were seized are no revenue any more: 查扣不法所得3億元. */
const TAKEN = new Set<AmountRole>(['seized', 'blocked', 'recovered'])

const isVerbLastIn = ({ lexicon }: Reader): boolean => lexicon.language === 'ja' || lexicon.language === 'ko'

function roleAfter(reader: Reader, end: number): AmountRole | null {
  const { text, cased, lexicon } = reader
  if (isClauseEnd(reader, end - 1)) return null
  const most = Math.min(text.length, end + REACH)
  for (let at = end; at < most; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === WIDE_COMMA || isDigit(code) || isClauseEnd(reader, at)) return null
    if (!isWordStart(text, at)) continue
    const match = longestMatch(lexicon.roles, text, cased, at)
    if (match) return match.value
  }
  return null
}
