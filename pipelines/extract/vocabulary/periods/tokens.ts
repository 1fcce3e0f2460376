import type { PeriodStyle } from '../../../../sources/define-source.ts'
import type { Language } from '../../amounts/language-table.ts'
import type { Plain } from '../plain.ts'
import { longestWord } from '../words.ts'
import { isYearHere, numeralAt, type Numeral } from './calendar-years.ts'
import { eraYearAt, matchAt } from './eras.ts'
import { periodWords, type PeriodWord } from './period-language.ts'

/** A part of a period, in offsets of the folded text. */
export interface Token {
  kind: PeriodWord['kind'] | 'date' | 'pair' | 'open' | 'close'
  start: number
  end: number
  /** Year, month, half, distance, length. */
  n: number | null
  /** Of a `date`: what it prints besides the year; day 0 = a day that nobody knows. */
  month?: number
  day?: number
  /** The year was counted from the day of publication: last year. */
  isRelative?: true
  /** Something that is no part of a period stands before it. */
  isApart: boolean
  isBehindComma: boolean
  /** Which sentence of the text. */
  sentence: number
}

export interface TokenContext {
  language: Language
  country?: string | undefined
  style: PeriodStyle
  publishedOn: string | null
  /** 1 for each unit of the folded text that is part of an amount of money: no year stands there. */
  money: Uint8Array
}

const LATIN = /[a-z\u00c0-\u024f\u1e00-\u1eff]/
/** Parts of a year that may touch the year behind them: Q1-2024, mid-2024. */
const PARTS = new Set<Token['kind']>(['half', 'quarter', 'fiscal', 'month', 'start', 'end', 'somewhere'])
const SKIPPED = new Set<Token['kind']>(['glue', 'lead'])
const BARE_YEAR = /((?:19|20)\d\d)(?!\d)/y
const SIGNED_YEAR = /((?:19|20)\d\d) ?[年년](?!度)(?! ?生)/y
const THAI_YEAR = /(2[45]\d\d)(?!\d)/y
const SHORT_YEAR = /(\d\d)(?!\d|[.,]\d)/y
const SMALL = /(\d{1,2})(?:st|nd|rd|th|º|er|\.(?= ?\p{Ll}))?(?![\d\p{sc=Latn}]|[.,:]\d|%)/uy
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
      state.isAnnounced = read.kind === 'lead' || (state.isAnnounced && read.kind === 'glue')
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

type State = Pick<Token, 'isApart' | 'isBehindComma' | 'sentence'>
type Read = Omit<Token, keyof State> & { to?: number }

function tokensIn({ to, ...read }: Read, { isApart, isBehindComma, sentence }: State): Token[] {
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
  if (kind === 'year') return relativeYear(base, word.value.n ?? 0, context)
  if (kind === 'lastMonth' || kind === 'lastQuarter') return lastPart(base, kind, context)
  return { ...base, kind, n: word.value.n ?? word.number }
}

/** Years and parts of years against the day of publication; without one they say nothing. */
function relativeYear(base: { start: number; end: number }, distance: number, { publishedOn }: TokenContext): Read {
  if (publishedOn === null) return { ...base, kind: 'none', n: null }
  return { ...base, kind: 'year', n: Number(publishedOn.slice(0, 4)) + distance, isRelative: true }
}

function lastPart(
  base: { start: number; end: number },
  kind: 'lastMonth' | 'lastQuarter',
  { publishedOn }: TokenContext,
): Read {
  if (publishedOn === null) return { ...base, kind: 'none', n: null }
  const [year, month] = publishedOn.split('-').map(Number) as [number, number]
  const size = kind === 'lastMonth' ? 1 : 3
  const part = Math.ceil(month / size) - 1 // of this year; 0 = the last one of the year before
  const at = part === 0 ? 12 / size : part
  return {
    ...base,
    kind: 'date',
    n: part === 0 ? year - 1 : year,
    month: (at - 1) * size + 1,
    ...(size === 3 && { day: -3 }),
  }
}

function numberAt(
  folded: Plain,
  at: number,
  tokens: readonly Token[],
  context: TokenContext,
  isAnnounced: boolean,
): Read | null {
  const { text } = folded
  const { language, country, money, style } = context
  const last = tokens.at(-1)
  const era = eraYearAt(text, at, language, country)
  if (era !== null) return { kind: 'year', n: era.year, start: at, end: era.end }
  if (!/[\d']/.test(text[at] ?? '') || /\d/.test(text[at - 1] ?? '')) return null
  if (money[at] === 1) return null
  const isGlued = last?.end === at || (last?.end === at - 1 && /[-/']/.test(text[at - 1] ?? ''))
  const isSpan = last?.kind === 'to' && tokens.at(-2)?.end === last.start
  const isPart = isGlued && (isSpan || PARTS.has(last!.kind))
  const signed = matchAt(SIGNED_YEAR, text, at)
  if (signed !== null) return { kind: 'year', n: Number(signed[1]), start: at, end: at + signed[0].length }
  const year = { language, isAnnounced, isGlued: isPart }
  const numeral = numeralAt(text, at, language)
  if (numeral !== null && isNumeralHere(folded, at, numeral, isPart, language)) {
    const isPair = numeral.to === (numeral.year ?? 0) + 1 && (style !== 'calendar' || last?.kind === 'fiscal')
    return readNumeral(at, isPair ? { end: numeral.end, year: numeral.year!, isPair } : numeral)
  }
  const bare = matchAt(language === 'th' ? THAI_YEAR : BARE_YEAR, text, at) ?? matchAt(BARE_YEAR, text, at)
  if (bare !== null && isYearHere(folded, at, at + bare[0].length, year)) {
    const n = Number(bare[1])
    return { kind: 'year', n: n >= 2400 ? n - 543 : n, start: at, end: at + bare[0].length }
  }
  const short = isGlued && isCode(last!, text) ? matchAt(SHORT_YEAR, text, at) : null
  if (short !== null) return { kind: 'year', n: 2000 + Number(short[1]), start: at, end: at + 2 }
  const small = /[\d.,]$|\p{L}-$/u.test(before(text, at)) ? null : matchAt(SMALL, text, at)
  const n = Number(small?.[1])
  return small !== null && n >= 1 && n <= 31 ? { kind: 'day', n, start: at, end: at + small[0].length } : null
}

/** What stands right before a place. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at)

/** An apostrophe year needs a part of a year before it (Q1 '25), or Korean; a pair or a day no letter or digit. */
function isNumeralHere({ text }: Plain, at: number, numeral: Numeral, isPart: boolean, language: Language): boolean {
  if (text[at] === "'")
    return language === 'ko' || /(?:[hqst][1-4]|[1-4][hqt]|fy|[a-z]{3}\.?) ?$/.test(before(text, at))
  if (/[\p{L}_@#=&/-]$/u.test(before(text, at)) && !isPart)
    return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]$/u.test(before(text, at))
  return !(numeral.isPair && /^[a-z]/.test(text.slice(numeral.end)))
}

function readNumeral(at: number, { end, year, isPair, to, month, day }: Numeral): Read {
  const kind = isPair ? 'pair' : month !== undefined || day !== undefined ? 'date' : 'year'
  return {
    kind, start: at, end, n: year ?? null,
    ...(to !== undefined && { to }), ...(month !== undefined && { month }), ...(day !== undefined && { day }),
  } // prettier-ignore
}

/** FY24, 1H25, Q3'24: a year of two digits may follow. */
const isCode = ({ start, end }: Token, text: string): boolean =>
  /^(?:fy|f\.y\.|[12]h|[1-4][qt]|h[12]'|[qt][1-4]')/.test(text.slice(start, end + 1))

/** The hyphen of Q1-2024, mid-2024, 2024-S1. */
function isHyphenInside(text: string, { kind, start, end }: Read, last: Token | undefined): boolean {
  if (kind !== 'to' || text.slice(start, end) !== '-' || last?.end !== start) return false
  const isYearNext = /^(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 5))
  if (isYearNext) return PARTS.has(last.kind)
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
