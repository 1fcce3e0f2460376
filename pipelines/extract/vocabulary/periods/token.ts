import type { PeriodStyle } from '../../../../sources/define-source.ts'
import type { Language } from '../../amounts/language-table.ts'
import type { PeriodWord } from './period-language.ts'

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
  quarter?: number
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

/** A token before it is known what stands around it. `to`: the second year of 2020-24. */
export type Read = Omit<Token, 'isApart' | 'isBehindComma' | 'sentence'> & { to?: number }

/** Parts of a year that may touch the year behind them: Q1-2024, mid-2024. */
export const PARTS = new Set<Token['kind']>(['half', 'quarter', 'fiscal', 'month', 'start', 'end', 'somewhere'])
