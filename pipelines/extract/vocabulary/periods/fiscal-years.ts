import type { PeriodStyle } from '../../../../sources/define-source.ts'
import type { Language } from '../../amounts/language-table.ts'
import { firstDay, lastDay, type Days } from './days.ts'

/** Governments whose fiscal year has a name that everybody there reads alike; only where the text says that it is fiscal. */
const NATIONAL: Readonly<Record<string, PeriodStyle>> = {
  JPN: { fiscal: { startMonth: 4, namedBy: 'start' } }, // 年度
  SGP: { fiscal: { startMonth: 4, namedBy: 'start' } },
}

export interface FiscalContext {
  style: PeriodStyle
  country?: string | undefined
  language: Language
}

/** A year of accounts as printed: `2023-24` is 2023, a pair; `FY24` is 2024. */
export interface FiscalName {
  year: number
  isPair: boolean
  /** The text itself says fiscal. */
  isSaid: boolean
}

/**
 * The twelve months of a fiscal year: a pair begins in its first year, one year means what the publisher's style says.
 *
 * @returns null where no style says in which month it begins: a calendar year is never guessed
 */
export function fiscalYear({ year, isPair, isSaid }: FiscalName, context: FiscalContext): Days | null {
  const { style, country, language } = context
  const national = isSaid ? NATIONAL[language === 'ja' ? 'JPN' : (country ?? '')] : undefined
  const known = style === 'calendar' ? national : style
  if (known === undefined || known === 'calendar') return null
  const { startMonth, namedBy } = known.fiscal
  const first = isPair || namedBy === 'start' || startMonth === 1 ? year : year - 1
  return { start: firstDay(first, startMonth), end: lastDay(first, startMonth + 11), kind: 'fiscal' }
}
