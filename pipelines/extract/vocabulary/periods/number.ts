import type { Language } from '../../amounts/language-table.ts'
import type { Plain } from '../plain.ts'
import { isYearHere, numeralAt, type Numeral } from './calendar-years.ts'
import { eraYearAt, matchAt } from './eras.ts'
import { PARTS, type Read, type Token, type TokenContext } from './token.ts'

const BARE_YEAR = /((?:19|20)\d\d)(?!\d)/y
const SIGNED_YEAR = /((?:19|20)\d\d) ?[年년](?!度)(?! ?生)/y
const THAI_YEAR = /(2[45]\d\d)(?!\d)/y
const SHORT_YEAR = /(\d\d)(?!\d|[.,]\d)/y
/** The other end of 2024.1.1~12.31. */
const MONTH_DAY = /(0?[1-9]|1[0-2])[./] ?(0?[1-9]|[12]\d|3[01])\.?(?![\d./])/y
/** A day of a month, or a month before 至7月. */
const SMALL = /(\d{1,2})(?:st|nd|rd|th|º|er|\.(?= ?\p{Ll}))?(?![\d\p{sc=Latn}]|[.,:]\d|%)/uy

/**
 * A number that is a year, a month, a day or several of them, in any calendar.
 *
 * @param tokens what was read before it
 * @param isAnnounced a word like `in` stands before it, so that what follows is not counted by it
 * @returns null for any other number
 */
export function numberAt(
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
  const other = last?.kind === 'to' && tokens.at(-2)?.day !== undefined ? matchAt(MONTH_DAY, text, at) : null
  if (other !== null) {
    const [month, day] = [Number(other[1]), Number(other[2])]
    return { kind: 'date', n: null, month, day, start: at, end: at + other[0].length }
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
