import type { Language } from '../../amounts/language-table.ts'
import { hanNumber } from '../words.ts'

interface Era {
  /** As printed before the number, folded; a pattern, because some may be left apart by points. */
  names: RegExp
  /** Added to the printed year. */
  offset: number
  /** Years it had, or may have; anything else is another thing. */
  years: readonly [first: number, last: number]
  /** Only texts in these languages; none = all. */
  languages?: readonly Language[]
}

/** Calendars of publishers: year of the era + offset = year of the common era. */
const ERAS: readonly Era[] = [
  { names: /令和/y, offset: 2018, years: [1, 60] },
  { names: /平成/y, offset: 1988, years: [1, 31] },
  { names: /昭和/y, offset: 1925, years: [1, 64] },
  { names: /r\.?(?=\d)/y, offset: 2018, years: [1, 60], languages: ['ja'] },
  { names: /h\.?(?=\d\d)/y, offset: 1988, years: [10, 31], languages: ['ja'] },
  { names: /(?:中華)?民[國国]/y, offset: 1911, years: [1, 199] },
  { names: /(?:r\.o\.c\.|roc)(?: year)?/y, offset: 1911, years: [80, 199] },
  { names: /พ\.ศ\.?|b\.e\.|be(?= ?2[45]\d\d)/y, offset: -543, years: [2400, 2699] },
  { names: /ค\.ศ\.?|西元|西暦|公元|서기/y, offset: 0, years: [1900, 2099] },
]

const NUMBER = / ?(?:(\d{1,4})(?!\d)|(元)|([〇零一二三四五六七八九十百]{1,6}))/y
/** 令和七年, 令和6: what ends the year, but not the 年 of 年度. */
const YEAR_SIGN = / ?[年년](?!度)/y
/** ROC years without their name, where the publisher counts so: 114年. */
const BARE_ROC = /([89]\d|1\d\d) ?年(?![前間内來以])/y
/** 二〇二四年. */
const POSITIONAL = /([一二][〇零一二三四五六七八九]{3})年(?!度)/y
const FOLLOWED_BY_BE = /(2[45]\d\d) ?b\.?e\b\.?/y

export interface EraYear {
  year: number
  end: number
}

/**
 * A year of an era that begins at `at`: 令和7年, 令和元年, R7, 民國114年, พ.ศ. 2567, 2567 BE.
 *
 * @param text folded
 * @param country ISO 3166-1 alpha-3 of the publisher: TWN counts ROC years without naming them
 * @returns null where there is none
 */
export function eraYearAt(text: string, at: number, language: Language, country: string | undefined): EraYear | null {
  const letter = text[at] ?? ''
  if (/\d/.test(letter)) return bareYearAt(text, at, country)
  if (!/[令平昭rh中民bพค西公서一二]/.test(letter)) return null
  if (/[\da-z]/.test(text[at - 1] ?? '') && /[a-z]/.test(letter)) return null
  const positional = matchAt(POSITIONAL, text, at)
  if (positional !== null) return { year: digitsOf(positional[1]!), end: at + positional[0].length }
  for (const { names, offset, years, languages } of ERAS) {
    if (languages !== undefined && !languages.includes(language)) continue
    const name = matchAt(names, text, at)
    if (name === null) continue
    const number = matchAt(NUMBER, text, at + name[0].length)
    if (number === null) return null
    const n = number[1] !== undefined ? Number(number[1]) : number[2] !== undefined ? 1 : hanNumber(number[3]!)
    if (n === null || n < years[0] || n > years[1]) return null
    const end = at + name[0].length + number[0].length
    return { year: n + offset, end: end + (matchAt(YEAR_SIGN, text, end)?.[0].length ?? 0) }
  }
  return null
}

function bareYearAt(text: string, at: number, country: string | undefined): EraYear | null {
  if (/[\d.,]/.test(text[at - 1] ?? '')) return null
  const be = matchAt(FOLLOWED_BY_BE, text, at)
  if (be !== null) return { year: Number(be[1]) - 543, end: at + be[0].length }
  const roc = country === 'TWN' ? matchAt(BARE_ROC, text, at) : null
  return roc === null ? null : { year: Number(roc[1]) + 1911, end: at + roc[0].length }
}

const digitsOf = (han: string): number =>
  Number([...han].map((sign) => '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign)).join(''))

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
