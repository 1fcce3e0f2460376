import { LANGUAGES, type Language, list } from './language-table.ts'
import { tableOf } from './languages.ts'
import { languageOfSentence } from './language.ts'

/** A blank or hyphen, then a word of an alphabet, or a run of another script, right behind a figure. */
const NEXT_WORD =
  /[\s-]?(?:([a-z\u00df-\u024f\u1e00-\u1eff]+)(\.?)(?!-?[a-z])|([\u0e00-\u0e7f\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+))/y
/** A figure, or two with a dash between, from its sign or first digit on. */
const FIGURE = /[^\d\n]{0,6}\d(?:[\d.,'’\u00a0\u2009\u202f]*\d)?(?:\s?[-–—]\s?\d(?:[\d.,]*\d)?)?/y
/** From this length on a scale word is a whole word and no abbreviation. */
const LONG = 4
/** Scale words of two or three letters that mean one thing wherever they stand. */
const SHORT = new Set(['mio', 'mrd', 'mld', 'md', 'mds', 'mdr', 'tsd', 'tỷ'])
/** The languages in which a currency is at home: beside it their shortest scale words are read too (R$ 2,7 bi, Rp 50 jt). */
const HOMES: Record<string, readonly Language[]> = {
  BRL: ['pt'], IDR: ['id'], MYR: ['ms'], VND: ['vi'], SEK: ['sv'], NOK: ['no'], DKK: ['da'], MXN: ['es'], CLP: ['es'],
  ARS: ['es'], COP: ['es'], PEN: ['es'], UYU: ['es'], EUR: ['de', 'it', 'nl', 'fr'], CHF: ['de', 'fr', 'it'],
} // prettier-ignore

/**
 * The language of a currency's home where its word behind the figure means another power of ten than in the English
 * sentence around it: `R$ 500 mil` is half a million, whatever mil is in English.
 */
export function homeLanguage(text: string, start: number, own: Language, currency: string | null): Language | null {
  const homes = HOMES[currency ?? '']
  const [home] = homes ?? []
  if (own !== 'en' || home === undefined || homes?.length !== 1) return null
  NEXT_WORD.lastIndex = endOfFigure(text, start)
  const word = NEXT_WORD.exec(text)?.[1] ?? ''
  if (word.length >= LONG) return null // EUR 3 billion in English is no Billion
  const exponents = EVERY_SCALE.get(word)
  const [mine, theirs] = [exponents?.get(own), exponents?.get(home)]
  return mine !== undefined && theirs !== undefined && mine !== theirs ? home : null
}

/**
 * The languages of the scale word that stands right behind a figure and is none in the language of its sentence: an English
 * report prints `Rp9,1 triliun`, `R$ 2,7 bi`, `300 Mio. Euro` or `3.5億円`. Read without it, the figure is wrong by powers of
 * ten.
 *
 * @param text folded
 * @param end where the figure ends; null = it was not read: it begins at `start`
 * @param currency what was read of it
 */
export function foreignLanguages(
  { text, cased }: { text: string; cased: string },
  start: number,
  end: number | null,
  own: Language,
  currency: string | null,
): readonly Language[] {
  NEXT_WORD.lastIndex = end ?? endOfFigure(text, start)
  const [, word, point, run] = NEXT_WORD.exec(text) ?? []
  if (run !== undefined) {
    const language = languageOfSentence(text, NEXT_WORD.lastIndex - run.length, NEXT_WORD.lastIndex, undefined)
    return language === null || language === own ? [] : [language]
  }
  if (word === undefined) return []
  const homes = HOMES[currency ?? '']
  if (word.length < LONG && homes && !homes.includes(own)) {
    const atHome = homes.filter((language) => EVERY_SCALE.get(word)?.has(language))
    if (atHome.length > 0) return atHome
  }
  const isDoctor = word === 'md' && cased.slice(0, NEXT_WORD.lastIndex).endsWith('MD')
  // Where nothing was read only a currency behind the word makes it money, which is enough for every scale word.
  if (isDoctor || (end !== null && word.length < LONG && !SHORT.has(word))) return []
  const languages = SCALES.get(word) ?? []
  const isOwn = languages.includes(own) && !(point === '.' && !EVERY_SCALE.get(`${word}.`)?.has(own))
  return isOwn ? [] : languages.filter((language) => language !== own)
}

function endOfFigure(text: string, start: number): number {
  FIGURE.lastIndex = start
  return FIGURE.test(text) ? FIGURE.lastIndex : start
}

/** Scale words of a thousand and above as printed → the languages that have them, with their exponents. */
const EVERY_SCALE = collectScales()
/** The same without points, of words on whose factor all languages agree. */
const SCALES: ReadonlyMap<string, readonly Language[]> = new Map(
  [...EVERY_SCALE]
    .filter(([, exponents]) => new Set(exponents.values()).size === 1)
    .map(([word, exponents]) => [word, [...exponents.keys()]]),
)

function collectScales(): ReadonlyMap<string, ReadonlyMap<Language, string>> {
  const found = new Map<string, Map<Language, string>>()
  const add = (word: string, language: Language, exponent: string): void => {
    found.set(word, (found.get(word) ?? new Map()).set(language, exponent))
  }
  for (const language of LANGUAGES)
    for (const [exponent, words] of Object.entries(tableOf(language).scales))
      for (const word of Number(exponent) >= 3 ? list(words) : []) {
        add(word, language, exponent)
        if (word.endsWith('.')) add(word.slice(0, -1), language, exponent)
      }
  return found
}
