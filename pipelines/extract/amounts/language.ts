import type { AmountContext } from '../amount.ts'
import { LANGUAGES, list, type Language } from './language-table.ts'
import { tableOf } from './languages.ts'
import { isSpacedLetter } from './trie.ts'

const ALIASES: Record<string, Language> = {
  nb: 'no', nn: 'no', zh: 'zh-Hans', 'zh-cn': 'zh-Hans', 'zh-sg': 'zh-Hans', 'zh-tw': 'zh-Hant', 'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant', in: 'id',
} // prettier-ignore

/** Languages a publisher's country speaks, for a text that says too little. */
const SPOKEN: Record<string, Language> = {
  DEU: 'de', AUT: 'de', CHE: 'de', LIE: 'de', FRA: 'fr', BEL: 'fr', LUX: 'fr', SEN: 'fr', CIV: 'fr', ESP: 'es', MEX: 'es', ARG: 'es', CHL: 'es', COL: 'es', PER: 'es',
  URY: 'es', ECU: 'es', DOM: 'es', CRI: 'es', GTM: 'es', HND: 'es', NIC: 'es', SLV: 'es', PAN: 'es', BOL: 'es', PRY: 'es', VEN: 'es', CUB: 'es', BRA: 'pt', PRT: 'pt', AGO: 'pt', MOZ: 'pt',
  ITA: 'it', SMR: 'it', NLD: 'nl', SUR: 'nl', SWE: 'sv', DNK: 'da', FRO: 'da', GRL: 'da', NOR: 'no', JPN: 'ja', TWN: 'zh-Hant', HKG: 'zh-Hant', MAC: 'zh-Hant', CHN: 'zh-Hans', KOR: 'ko', VNM: 'vi', THA: 'th', IDN: 'id', MYS: 'ms',
} // prettier-ignore

/** The language that a document is declared to be in, null where that is left to its words. */
export const declaredLanguage = ({ lang }: AmountContext): Language | null =>
  lang === undefined ? null : declared(lang)

const REGIONS =
  'US USA GB GBR AU AUS NZ NZL CA CAN SG SGP HK HKG TW TWN MO MAC CN CHN JP JPN KR KOR IN IND MX MEX AR ARG CL CHL CO COL PE PER ES ESP ' +
  'BR BRA PT PRT FR FRA BE BEL CH CHE AT AUT DE DEU IT ITA NL NLD SE SWE DK DNK NO NOR VN VNM TH THA ID IDN MY MYS PH PHL ZA ZAF NG NGA IE IRL'

/** The country of a tag like `es-MX`, as ISO 3166-1 alpha-3. */
export function regionOf(tag: string | undefined): string | undefined {
  const region = /[-_]([A-Za-z]{2})$/.exec(tag ?? '')?.[1]?.toUpperCase()
  return region && new RegExp(`\\b${region} ([A-Z]{3})`).exec(REGIONS)?.[1]
}

export const isLanguage = (tag: string): boolean => declared(tag) !== null

/** The table for a BCP 47 tag: `de-CH` reads as de, `zh-TW` as zh-Hant. */
function declared(tag: string): Language | null {
  const wanted = tag.toLowerCase().replaceAll('_', '-')
  for (let part = wanted; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const found = LANGUAGES.find((language) => language.toLowerCase() === part) ?? ALIASES[part]
    if (found) return found
  }
  return null
}

const MAX_UNITS = 300
/** Enough to see the script. */
const SCRIPT_UNITS = 120
/** Words that are enough to see the language. */
const MAX_WORDS = 24
/** Points below which the words of a sentence decide nothing. */
const ENOUGH = 0.6
/** Points for the language that is expected where a text comes from. */
const LEANING = 0.3

/**
 * The language that the letters and words of a sentence speak for.
 *
 * @param text folded; [from, to) is the sentence
 * @param leaning points for the language of the publisher's country
 * @returns null where they say too little
 */
export function languageOfSentence(
  text: string,
  from: number,
  to: number,
  country: string | undefined,
  leaning = LEANING,
): Language | null {
  const script = scriptOf(text, from, Math.min(to, from + SCRIPT_UNITS))
  if (script) return script
  const scores = scoresOf(text, from, to)
  const home = country === undefined ? undefined : SPOKEN[country]
  if (home && LATIN.has(home)) scores[LANGUAGES.indexOf(home)]! += leaning
  const best = indexOfBest(scores)
  return (scores[best] ?? 0) >= ENOUGH ? (LANGUAGES[best] ?? null) : null
}

/** The language of a sentence whose words decide nothing: the expected one, unless they speak clearer for another. */
export function languageNear(text: string, from: number, to: number, expected: Language): Language {
  const scores = scoresOf(text, from, to)
  scores[LANGUAGES.indexOf(expected)]! += LEANING
  return LANGUAGES[indexOfBest(scores)] ?? expected
}

/** What the words of [from, to) say for each language. */
function scoresOf(text: string, from: number, to: number): Float64Array {
  const end = Math.min(to, from + MAX_UNITS)
  const scores = new Float64Array(LANGUAGES.length)
  let words = 0
  for (let at = from; at < end && words < MAX_WORDS; at++) {
    const code = text.charCodeAt(at)
    if (!isSpacedLetter(code)) continue
    const start = at
    words++
    for (; at < end && isSpacedLetter(text.charCodeAt(at)); at++) {
      const letter = text.charCodeAt(at)
      if (letter > 0x7f) count(scores, EVIDENCE.get(text[at] ?? ''))
    }
    count(scores, EVIDENCE.get(text.slice(start, text[at] === "'" ? at + 1 : at)))
  }
  return scores
}

function indexOfBest(scores: Float64Array): number {
  let best = 0
  for (let n = 1; n < scores.length; n++) if ((scores[n] ?? 0) > (scores[best] ?? 0)) best = n
  return best
}

/** What a publisher's country speaks, for a text that says too little. */
export const languageOfCountry = (country: string | undefined): Language => (country && SPOKEN[country]) || 'en'

function count(scores: Float64Array, languages: Evidence | undefined): void {
  if (languages) for (const language of languages.of) scores[language]! += languages.points
}

/** Hangul, Thai, kana and Han name their language; null = the script that the others share. */
function scriptOf(text: string, from: number, to: number): Language | null {
  let latin = 0
  let hangul = 0
  let thai = 0
  let kana = 0
  let han = 0
  let simplified = 0
  let yen = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x250) latin += isSpacedLetter(code) ? 1 : 0
    else if (code >= 0x4e00 && code <= 0x9fff) {
      han++
      const character = text[at] ?? ''
      if (character === '円') yen++
      else if (TRADITIONAL.has(character)) simplified--
      else if (SIMPLIFIED.has(character)) simplified++
    } else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (code >= 0xe00 && code <= 0xe7f) thai++
    else if (code >= 0x3041 && code <= 0x30fa) kana++
  }
  const most = Math.max(hangul, thai, han + kana)
  if (most === 0 || most * 3 < latin) return null
  if (hangul === most) return 'ko'
  if (thai === most) return 'th'
  if (kana > 0 || yen > 0) return 'ja'
  return simplified > 0 ? 'zh-Hans' : 'zh-Hant'
}

interface Evidence {
  of: number[]
  /** Less, the more languages share it. */
  points: number
}

const LATIN = new Set<Language>(
  LANGUAGES.filter((language) => !['ja', 'zh-Hant', 'zh-Hans', 'ko', 'th'].includes(language)),
)

/** Words and letters → the languages that have them: function words, and all single words of the grammar. */
const EVIDENCE = collectEvidence()

function collectEvidence(): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Set<number>>()
  for (const language of LATIN) {
    const table = tableOf(language)
    const { typical, scales, change, hedges, roles, counted, currencies, numbers } = table
    const words = [
      typical,
      ...Object.values(scales),
      change,
      ...Object.values(hedges),
      ...Object.values(roles),
      counted,
      table.moneyNouns,
      table.moneyCues,
      ...Object.values(currencies),
    ]
    const phrases = [...Object.values(hedges), ...Object.values(table.connectors), table.transparent, table.vagueWords]
    const inside = phrases
      .flatMap((phrase) => phrase.replaceAll('’', "'").split(/[,\s]+/))
      .map((word) => word.replace(/^_/, ''))
    const plain = [
      ...inside,
      ...words.flatMap(list),
      ...list(numbers).map((entry) => entry.split(':')[0] ?? ''),
      ...table.letters,
    ]
    for (const word of plain) {
      if (/[ =.*\d]/.test(word) || /^(?:usd|eur|gbp|jpy|cny|inr|idr|brl|mxn|vnd|mnok)$/.test(word)) continue
      const languages = found.get(word) ?? new Set()
      languages.add(LANGUAGES.indexOf(language))
      found.set(word, languages)
    }
  }
  return new Map(
    [...found].map(([word, of]) => [word, { of: [...of], points: (word.length === 1 ? 0.5 : 1) / of.size ** 1.5 }]),
  )
}

/** Characters that only one of the two Chinese scripts writes, frequent ones. */
const TRADITIONAL = new Set<string>(
  '億萬幣圓損騙達約為個與於點兩餘將這們來對時間過還後會當無進種現見長開關學國際電話網絡詐財產錄業務經濟數額總計實發報導據稱帳戶轉資訊聯釣魚劃擊調處單',
)
const SIMPLIFIED = new Set<string>(
  '亿币圆损骗达约为个与点两将这们来对时间过还会当无进种现见长开关学国际电话网络诈财产录业务经济数额总计实发报导据称账户转资讯联钓鱼划击调处单',
)
