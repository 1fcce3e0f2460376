import { BARE_SIGNS } from './tables/bare-signs.ts'
import type { Language } from './language-table.ts'
import type { Folded } from './fold.ts'
import { languageOfSentence } from './language.ts'
import { anySigns } from './any-language.ts'
import { sentenceAround } from './sentence.ts'
import { isWordStart, longestMatch } from './trie.ts'

/** Words that a definition of signs begins with: "all figures are in Australian dollars". */
const DEFINES =
  /\b(?:all (?:\w+ )?(?:figures|amounts|values|sums|prices|monetary|currency|dollar)|(?:figures|amounts|values|dollars?|currency|dollar amounts|references to \S{1,12})(?: \w+){0,3} (?:is|are|refers?|means?|stated|expressed|quoted|reported)|unless otherwise|alle (?:angaben|beträge|zahlen|bedragen)|sämtliche beträge|beträge in|tous les montants|les montants|montants (?:exprimés )?en|todas las cifras|todos los (?:montos|importes)|cifras (?:expresadas )?en|todos os valores|valores (?:expressos )?em|tutti gli importi|importi (?:espressi )?in|alle bedragen|alla belopp|alle beløp|beløb i)\b|金額は(?:すべて)?|所有金額|所有金额|除特別註明|除非另有|除另有說明|金額均以|金额均以|금액은 모두|모든 금액은|mọi số tiền|semua (?:nilai|jumlah|angka)/g
const REACH = 110

type Words = Pick<Folded, 'text' | 'cased'>

/**
 * The meaning that a document itself gives its bare signs.
 *
 @returns bare sign → ISO 4217; empty where nothing is defined
 */
export function definedSigns(words: Words): ReadonlyMap<string, string> {
  const { text } = words
  const defined = new Map<string, string>()
  for (const { index, 0: cue } of text.matchAll(DEFINES)) {
    const end = Math.min(sentenceAround(words, index).end, index + cue.length + REACH)
    const code = firstCurrency(words, index, end)
    if (!code) continue
    for (const [sign, { countries }] of Object.entries(BARE_SIGNS)) {
      if (!defined.has(sign) && Object.values(countries).includes(code)) defined.set(sign, code)
    }
  }
  return defined
}

function firstCurrency({ text, cased }: Words, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const match = isWordStart(text, at) ? longestMatch(anySigns(), text, cased, at) : null
    if (match && match.end <= to && match.value.length === 3) return match.value
  }
  return null
}

const POINT_GROUPS =
  /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.]|,\d{3})|(?<![\d.,])[1-9]\d{0,2}\.\d{3},\d{1,2}(?!\d)/g
const COMMA_GROUPS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){2,}(?![\d,])|(?<![\d.,])[1-9]\d{0,2},\d{3}\.\d{1,2}(?!\d)/g

/**
 * The decimal mark that a document's own numbers show, in sentences of one language, where it is not the expected one:
 * 1.234.567 or 1.234,50 say that a comma is decimal.
 */
export function shownMark(words: Words, language: Language | null, expected: '.' | ',' | null): '.' | ',' | null {
  const isComma = expected !== ',' && shows(words, POINT_GROUPS, language)
  const isPoint = expected !== '.' && shows(words, COMMA_GROUPS, language)
  if (isComma === isPoint) return null
  // Both kinds in one language: nothing is shown.
  if (isComma) return shows(words, COMMA_GROUPS, language) ? null : ','
  return shows(words, POINT_GROUPS, language) ? null : '.'
}

function shows(words: Words, pattern: RegExp, language: Language | null): boolean {
  const { text } = words
  for (const { index } of text.matchAll(pattern)) {
    if (language === null) return true
    const { start, end } = sentenceAround(words, index)
    if (languageOfSentence(text, start, end, undefined) === language) return true
  }
  return false
}
