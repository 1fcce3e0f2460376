import type { Plain } from '../plain.ts'
import { longestWord } from '../words.ts'
import { matchAt } from './eras.ts'
import { numberAt } from './number.ts'
import { periodWords } from './period-language.ts'
import { lastPart, relativeYear } from './relative.ts'
import { PARTS, type Read, type Token, type TokenContext } from './token.ts'

const LATIN = /[a-z\u00c0-\u024f\u1e00-\u1eff]/
const EDGES = new Set<Token['kind']>(['start', 'end', 'somewhere'])
const SKIPPED = new Set<Token['kind']>(['glue', 'lead'])
/** Before a year that counts nothing: in 2024 victims …, since 2021 victims … */
const ANNOUNCING = new Set<Token['kind']>(['lead', 'since'])
const SENTENCE_END = /[.!?](?= |$)|[。！？]/y

/** The parts of periods in a text, in order; what joins them (of, in, the year) is left out. */
export function tokensOf(folded: Plain, context: TokenContext): Token[] {
  const { text } = folded
  const tokens: Token[] = []
  const state = { isApart: false, isBehindComma: false, isAnnounced: false, sentence: 0 }
  for (let at = 0; at < text.length;) {
    const read = tokenAt(folded, at, tokens, context, state.isAnnounced)
    if (read !== null) {
      const isJoin = SKIPPED.has(read.kind) || isHyphenInside(folded.text, read, tokens.at(-1))
      if (!isJoin) {
        tokens.push(...tokensIn(read, state))
        Object.assign(state, { isApart: false, isBehindComma: false })
      }
      state.isAnnounced = ANNOUNCING.has(read.kind) || (state.isAnnounced && read.kind === 'glue')
      at = read.end
      continue
    }
    if (text[at] === ',' || text[at] === '、') state.isBehindComma = true
    else if (matchAt(SENTENCE_END, text, at) !== null)
      Object.assign(state, { isApart: true, sentence: state.sentence + 1 })
    else if (text[at] !== ' ' && !isTightSlash(text, at, tokens.at(-1))) state.isApart = true
    if (text[at] !== ' ') state.isAnnounced = false
    at++
  }
  return withoutEchoes(tokens)
}

/** 2020-24 is a year, a connector and another year. */
function tokensIn(
  { to, ...read }: Read,
  { isApart, isBehindComma, sentence }: Pick<Token, 'isApart' | 'isBehindComma' | 'sentence'>,
): Token[] {
  const first: Token = { ...read, isApart, isBehindComma, sentence }
  if (to === undefined) return [first]
  const next = { isApart: false, isBehindComma: false, sentence, start: read.end, end: read.end }
  return [first, { ...next, kind: 'to', n: null }, { ...next, kind: 'year', n: to }]
}

function tokenAt(
  folded: Plain,
  at: number,
  tokens: readonly Token[],
  context: TokenContext,
  isAnnounced: boolean,
): Read | null {
  const { text } = folded
  const last = tokens.at(-1)
  const word = longestWord(periodWords(context.language), folded, at, last?.end === at && !LATIN.test(text[at] ?? ''))
  const number = numberAt(folded, at, tokens, context, isAnnounced)
  if (number !== null && number.end >= (word?.end ?? 0)) return number
  if (word === null) {
    if (text[at] === '/' && last?.kind === 'date' && last.end === at && last.day !== undefined) {
      return { kind: 'to', n: null, start: at, end: at + 1 } // 2024-01-01/2024-06-30
    }
    if (text[at] === '(') return { kind: 'open', n: null, start: at, end: at + 1 }
    return text[at] === ')' ? { kind: 'close', n: null, start: at, end: at + 1 } : null
  }
  const { kind } = word.value
  const base = { start: at, end: word.end }
  if (kind === 'year') return relativeYear(base, word.value.n ?? 0, context.publishedOn)
  if (kind === 'lastMonth' || kind === 'lastQuarter') return lastPart(base, kind, context.publishedOn)
  return { ...base, kind, n: word.value.n ?? word.number }
}

/** The hyphen of Q1-2024, mid-July, 2024-S1. */
function isHyphenInside(text: string, { kind, start, end }: Read, last: Token | undefined): boolean {
  if (kind !== 'to' || text.slice(start, end) !== '-' || last?.end !== start) return false
  const isYearNext = /^(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 5))
  if (isYearNext) return PARTS.has(last.kind)
  if (EDGES.has(last.kind)) return text[end] !== ' '
  return last.kind === 'year' && /^[hqst][1-4](?![\da-z])|^[1-4][hqt](?![\da-z])/.test(text.slice(end, end + 3))
}

const isTightSlash = (text: string, at: number, last: Token | undefined): boolean =>
  (text[at] === '/' && last?.end === at && text[at + 1] !== ' ') || (text[at] === "'" && last?.end === at)

/** Drops the second print of one year: 令和6年(2024年), 2567 (2024). */
function withoutEchoes(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const [token, echo, close] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
    const last = kept.at(-1)
    if (
      token.kind === 'open' &&
      echo?.kind === 'year' &&
      close?.kind === 'close' &&
      last?.kind === 'year' &&
      last.n === echo.n
    ) {
      kept[kept.length - 1] = { ...last, end: close.end }
      i += 2
      const next = tokens[i + 1]
      if (next !== undefined && next.start === close.end) next.isApart = false
    } else if (token.kind === 'close') {
      const next = tokens[i + 1]
      if (next !== undefined) next.isApart = true
    } else kept.push(token)
  }
  return kept
}
