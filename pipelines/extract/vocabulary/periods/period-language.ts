import type { Language } from '../../amounts/language-table.ts'
import { declaredLanguage, languageOfCountry, languageOfSentence } from '../../amounts/language.ts'
import { buildWords, listed, type Words } from '../words.ts'
import { any } from './languages/any.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { id } from './languages/id.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { ms } from './languages/ms.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pt } from './languages/pt.ts'
import { sv } from './languages/sv.ts'
import { th } from './languages/th.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'
import type { PeriodWords, WordKind } from './period-words.ts'

const TABLES: Readonly<Record<Language, PeriodWords>> = {
  en, de, fr, es, pt, it, nl, sv, da, no, ja, 'zh-Hant': zh, 'zh-Hans': zh, ko, vi, th, id, ms,
} // prettier-ignore

/** What a word of a period is; `n`: which month, half, quarter; how far from this year. */
export interface PeriodWord {
  kind: WordKind | 'half' | 'year'
  n: number | null
}

const compiled = new Map<Language, Words<PeriodWord>>()

/** The words of a language and the codes of all, compiled once. Of two kinds of one word the first one counts. */
export function periodWords(language: Language): Words<PeriodWord> {
  let words = compiled.get(language)
  if (words === undefined) {
    const own = TABLES[language]
    const pairs = [...wordsOf(own), ...wordsOf(any), ...(language === 'en' ? [] : codesOf(en))]
    compiled.set(language, (words = buildWords(pairs, listed(own.numbers))))
  }
  return words
}

const ORDER: readonly WordKind[] = [
  'none', 'fiscal', 'to', 'and', 'between', 'from', 'since', 'onwards', 'fromAfter', 'until', 'untilAfter', 'end', 'start',
  'somewhere', 'firstMonths', 'firstQuarters', 'pastMonths', 'pastYears', 'overMonths', 'overYears', 'monthsTo', 'yearsTo',
  'lastMonth', 'lastQuarter', 'toDate', 'several', 'rate', 'softRate', 'mean', 'versus', 'versusAfter', 'lead', 'glue',
  'month', 'day', 'quarter',
] // prettier-ignore

function* wordsOf({ months, halves, quarters, years, words }: PeriodWords): Generator<[string, PeriodWord]> {
  for (const [kind, list] of [
    ['month', months],
    ['half', halves],
    ['quarter', quarters],
  ] as const) {
    for (const [i, spellings] of listed(list).entries()) yield [spellings, { kind, n: i + 1 }]
  }
  for (const [distance, list] of Object.entries(years ?? {})) {
    for (const word of listed(list)) yield [word, { kind: 'year', n: Number(distance) }]
  }
  for (const kind of ORDER) for (const word of listed(words[kind])) yield [word, { kind, n: null }]
}

/** English names of months and parts of years, which texts in other languages print too. */
function* codesOf({ halves, quarters, months }: PeriodWords): Generator<[string, PeriodWord]> {
  for (const word of wordsOf({ months: months!, halves: halves!, quarters: quarters!, words: {} })) yield word
}

/** The declared language, else what the text's own words say, else that of the publisher's country. */
export function languageOf(text: string, lang: string | undefined, country: string | undefined): Language {
  const declared = lang === undefined ? null : declaredLanguage({ lang })
  return declared ?? languageOfSentence(text, 0, text.length, country) ?? languageOfCountry(country)
}
