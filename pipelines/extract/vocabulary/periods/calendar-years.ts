import type { Language } from '../../amounts/language-table.ts'
import { lexiconOf } from '../../amounts/lexicon.ts'
import { longestMatch } from '../../amounts/trie.ts'
import type { Plain } from '../plain.ts'
import { matchAt } from './eras.ts'

/** What stands before a number that is a place in a document, a law, a code: page 2024, Act 2006, 第2024号. */
const NAMED =
  /(?:\b(?:pages?|pp?\.|sections?|sec\.|articles?|artikel|artículo|artigo|articolo|art\.?|act|acts|act of|law|law of|no\.|nr\.?|num\.|núm\.|n[°ºo]\.?|nos\.|number|numbers|table|figure|fig\.|chapter|ch\.|paragraph|para|room|resolution|regulation|directive|code|codes|tel\.?|telephone|phone|fax|call|dial|version|iso|suite|flat|unit|form|rule|serial|case no|docket|box|bill|ley|ley de|loi|loi de|lei|lei de|gesetz|legge|wet|seite|página|pág\.|page no\.?|side|sida|blz\.|trang|điều|số|pasal|nomor|halaman|windows|hotline|postcode|zip)|§|№|#|第|제|หน้า|มาตรา|โทร\.?|電話|电话|전화|報案專線|热线|熱線|≥|≤|±) ?$/
const NUMBERED_AFTER = /[号號條条款页頁节節호쪽조제]|번지/
/** Prices of a year are no losses of it. */
const PRICES_AFTER = /^ (?:prices|dollars|us dollars|euros|pounds|terms|value)\b/
const CURRENCY_BEFORE = /[$€£¥₩₹฿₫₱₦₽₺₪₴]\s?$/

/** A bare four-digit year and whether anything around it makes it another number. */
export function isYearHere(folded: Plain, start: number, end: number, context: YearContext): boolean {
  const { text } = folded
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 12)
  if (/[\d_@=&.]$/.test(before) && !/[^\d]\.$/.test(before)) return false
  if (/[\p{L}\d][-/]$/u.test(before) && !context.isGlued) return false
  if (/[a-z]$|\d:$/.test(before) && !context.isGlued && !/\bcy$/.test(before)) return false
  if (/^\.\d|^,\d|^%|^ ?%|^[-/](?!(?:19|20)\d\d(?!\d))\d|^:\d|^_|^@/.test(after)) return false
  if (/^[a-z]/.test(after) && !/^[hqst][1-4](?![\da-z])/.test(after)) return false
  if (!context.isAnnounced && /^ \d{3}(?!\d| ?[年년])/.test(after)) return false
  if (/(?:\d[ -]|[+(]\d{1,4}\) ?)$/.test(before) && /^[ -]\d/.test(after)) return false
  if (PRICES_AFTER.test(after)) return false
  if (CURRENCY_BEFORE.test(before) || NAMED.test(before) || NUMBERED_AFTER.test(after[0] ?? '')) return false
  return context.isAnnounced || !isCounted(folded, end, context.language)
}

export interface YearContext {
  language: Language
  /** A word that announces a time stands before: in 2024 victims … */
  isAnnounced: boolean
  /** What touches it on the left is a part of the same period: Q1-2024. */
  isGlued: boolean
}

/** A scale or a counted noun follows: 2024 cases, 2024件, 2024 million. */
function isCounted({ text, cased }: Plain, end: number, language: Language): boolean {
  const { counted, numbers } = lexiconOf(language)
  const at = text[end] === ' ' ? end + 1 : end
  if (text[at] === 'h' || /^[年년]/.test(text.slice(at))) return false
  if (longestMatch(counted, text, cased, at) !== null) return true
  const scale = longestMatch(numbers, text, cased, at)
  return scale !== null && (scale.value.scale ?? 0) >= 3 && !scale.value.short
}

/** A printed number that may name a year. */
export interface Numeral {
  end: number
  year?: number
  /** `2023-24`: a year of accounts. */
  isPair?: true
  /** `2020-24`: its second year. */
  to?: number
  month?: number
  day?: number
}

const ISO_DAY = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/y
/** Korea puts a full stop behind each number: 2024. 1. 1. */
const KOREAN_DAY = /(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?![\d-])/y
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y
const PAIR = /((?:19|20)\d\d)[-/](\d\d)(?![\d]|[-/.,]\d|%)/y
const LONG_PAIR = /((?:19|20)\d\d) ?[-/] ?((?:19|20)\d\d)(?!\d)/y
const YEAR_MONTH = /((?:19|20)\d\d)(?:[-/]|\. ?)(0[1-9]|1[0-2]|(?<=\/)[1-9])(?![\d]|[.,]\d|%|\/)/y
const YEAR_MONTH_DOT = /((?:19|20)\d\d)\. ?([1-9]|1[0-2])\.?(?= ?[-~]| ?월)/y
const MONTH_YEAR = /(0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)(?!\d|[.,/]\d)/y
const SHORT = /'(\d\d)(?!\d)[년年]?/y
const SHORT_MONTH = /'(\d\d)\. ?(\d{1,2})(?=\.? ?[-~월])/y

/** Numbers with marks between them: days, months and pairs of years; plain years are not among them. */
export function numeralAt(text: string, at: number, language: Language): Numeral | null {
  const day = (language === 'ko' ? matchAt(KOREAN_DAY, text, at) : null) ?? matchAt(ISO_DAY, text, at)
  if (day !== null) return withMonth(at, day, Number(day[1]), Number(day[2]), Number(day[3]))
  const last = matchAt(DAY_FIRST, text, at)
  if (last !== null) return dayFirst(at, last, language)
  const pair = matchAt(PAIR, text, at)
  if (pair !== null) {
    const [year, next] = [Number(pair[1]), Number(pair[2])]
    const end = at + pair[0].length
    if ((year + 1) % 100 === next) return { end, year, isPair: true }
    if (next > year % 100 && next > 12 && pair[0].includes('-')) return { end, year, to: year - (year % 100) + next }
  }
  const long = matchAt(LONG_PAIR, text, at)
  if (long !== null && Number(long[2]) === Number(long[1]) + 1) {
    return {
      end: at + long[0].length,
      year: Number(long[1]),
      ...(long[0].includes('/') ? { isPair: true } : { to: Number(long[2]) }),
    }
  }
  const month = matchAt(YEAR_MONTH, text, at) ?? (language === 'ko' ? matchAt(YEAR_MONTH_DOT, text, at) : null)
  if (month !== null) return { end: at + month[0].length, year: Number(month[1]), month: Number(month[2]) }
  const named = matchAt(MONTH_YEAR, text, at)
  if (named !== null) return { end: at + named[0].length, year: Number(named[2]), month: Number(named[1]) }
  const shortMonth = language === 'ko' ? matchAt(SHORT_MONTH, text, at) : null
  if (shortMonth !== null) {
    return { end: at + shortMonth[0].length, year: 2000 + Number(shortMonth[1]), month: Number(shortMonth[2]) }
  }
  const short = text[at] === "'" ? matchAt(SHORT, text, at) : null
  return short === null ? null : { end: at + short[0].length, year: 2000 + Number(short[1]) }
}

/** 31.12.2024, 31/12/2024, 12/31/2024; in English 03/04/2024 is a day that nobody knows. */
function dayFirst(at: number, match: RegExpExecArray, language: Language): Numeral {
  const [a, mark, b, year] = [Number(match[1]), match[2], Number(match[3]), Number(match[4])]
  const isDayFirst = mark === '.' || language !== 'en' || a > 12 || a === b
  if (isDayFirst && b <= 12) return withMonth(at, match, year, b, a)
  return b > 12 ? withMonth(at, match, year, a, b) : { end: at + match[0].length, year, day: 0 }
}

function withMonth(at: number, match: RegExpExecArray, year: number, month: number, day: number): Numeral {
  return { end: at + match[0].length, year, month, day }
}
