import { LANGUAGES, type Language, list } from './language-table.ts'
import { tableOf } from './languages.ts'
import { languageOfSentence } from './language.ts'

/** A blank or hyphen, then a word of an alphabet, or a run of another script, right behind a figure. */
const NEXT_WORD =
  /[\s-]?(?:([a-z\u00df-\u024f\u1e00-\u1eff]+)|([\u0e00-\u0e7f\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+))/y
/** A figure from its sign or first digit on. */
const FIGURE = /[^\d\n]{0,6}\d(?:[\d.,'’\u00a0\u2009\u202f]*\d)?/y
/** Scale words of two or three letters that mean one thing wherever they stand. */
const SHORT = new Set(['mio', 'mrd', 'mld'])

/**
 * The language of the scale word that stands right behind a figure and is none in the language of its sentence: an English
 * report prints `Rp9,1 triliun`, `R$ 2,7 bilhões` or `3.5億円`. Read without it, the figure is wrong by powers of ten.
 *
 * @param text folded
 * @param end where the figure ends; null = it was not read: it begins at `start`
 * @returns null where no such word stands there
 */
export function foreignLanguage(text: string, start: number, end: number | null, own: Language): Language | null {
  NEXT_WORD.lastIndex = end ?? endOfFigure(text, start)
  const [, word, run] = NEXT_WORD.exec(text) ?? []
  if (run !== undefined) {
    const language = languageOfSentence(text, NEXT_WORD.lastIndex - run.length, NEXT_WORD.lastIndex, undefined)
    return language === own ? null : language
  }
  if (word === undefined || (word.length < 4 && !SHORT.has(word))) return word === 'tỷ' && own !== 'vi' ? 'vi' : null
  const languages = SCALES.get(word)
  return languages === undefined || languages.includes(own) ? null : languages[0]!
}

function endOfFigure(text: string, start: number): number {
  FIGURE.lastIndex = start
  return FIGURE.test(text) ? FIGURE.lastIndex : start
}

/** Scale words of a thousand and above → the languages that have them; only words on whose factor all of these agree. */
const SCALES = collectScales()

function collectScales(): ReadonlyMap<string, readonly Language[]> {
  const factors = new Map<string, Set<string>>()
  const languages = new Map<string, Language[]>()
  for (const language of LANGUAGES)
    for (const [exponent, words] of Object.entries(tableOf(language).scales))
      for (const word of Number(exponent) >= 3 ? list(words).map((each) => each.replace(/\.$/, '')) : []) {
        factors.set(word, (factors.get(word) ?? new Set()).add(exponent))
        const known = languages.get(word) ?? []
        if (!known.includes(language)) languages.set(word, [...known, language])
      }
  return new Map([...languages].filter(([word]) => factors.get(word)!.size === 1))
}
