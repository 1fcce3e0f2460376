import { HEDGES, list, type Hedge, type Language, type LanguageTable, type Role } from './language-table.ts'
import { tableOf } from './languages.ts'
import { beginningsOf, type Beginnings } from './beginnings.ts'
import { buildTrie, type Trie } from './trie.ts'
import {
  currencyWords,
  inflected,
  joinWords,
  marked,
  numberWords,
  openerWords,
  scaleWords,
  triggerWords,
  type CurrencyWord,
  type Join,
  type NumberWord,
  type Opener,
} from './words.ts'

/** The tables of one language, compiled for searching. */
export interface Lexicon {
  language: Language
  table: LanguageTable
  numbers: Trie<NumberWord>
  numbersBefore: Trie<NumberWord>
  /** The same number words by themselves, to take glued words apart. */
  parts: ReadonlyMap<string, NumberWord>
  /** Currencies that may stand after a number; `signs` has those too that stand only before one. */
  currencies: Trie<CurrencyWord>
  signs: Trie<CurrencyWord>
  currenciesBefore: Trie<CurrencyWord>
  of: Trie<true>
  /** Words that only begin like a currency: đồng phạm, เหรียญทอง. */
  notCurrencies: Trie<true>
  vagueWords: Trie<true>
  joins: Trie<Join>
  joinsBefore: Trie<Join>
  openers: Trie<Opener>
  hedgesBefore: Trie<Hedge | 'transparent' | 'none'>
  hedgesAfter: Trie<Hedge>
  /** The hedges before a figure, searched forwards. */
  hedges: Trie<Hedge>
  change: Trie<true>
  /** Openers of one interval, forwards: between, ranging from. */
  spans: Trie<true>
  roles: Trie<Role>
  counted: Trie<true>
  functionWords: Trie<true>
  negationsBefore: Trie<true>
  moneyNouns: Trie<true>
  moneyCues: Trie<true>
  scenario: Trie<true>
  /** Connectors of several words that are hedges too (up to, fino a): they join only behind an opener. */
  hedgeJoins: ReadonlySet<string>
  /** Hedges that compare as well (tegen, mot): behind a figure of the same sentence they lead to an earlier level. */
  comparedWords: ReadonlySet<string>
  /** Scale words of English that the language has not: the figure before one has English marks. */
  englishScales: ReadonlySet<string>
  each: Trie<true>
  /** Hedges that are connectors too (hasta, tot, hingga): after a verb of change they only lead to the level. */
  levelWords: ReadonlySet<string>
  /** Words are not set apart by blanks. */
  isUnspaced: boolean
  /** Words that make the scan stop: scales and currencies of this language. */
  triggers: Trie<true>
  beginnings: Beginnings
}

export const UNSPACED: ReadonlySet<Language> = new Set<Language>(['ja', 'zh-Hant', 'zh-Hans', 'ko', 'th'])

const compiled = new Map<Language, Lexicon>()

/** Compiled on first use, then kept: the tables never change. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language)
  if (!lexicon) compiled.set(language, (lexicon = compile(language, tableOf(language))))
  return lexicon
}

function compile(language: Language, table: LanguageTable): Lexicon {
  const words = [...numberWords(table)]
  // English scales and currency words are read in every language; its own words come first.
  const own = new Set(words.map(([word]) => word))
  const english = language === 'en' ? [] : [...scaleWords(tableOf('en'))].filter(([word]) => !own.has(word))
  words.push(...english)
  const money = [...currencyWords(table), ...(language === 'en' ? [] : currencyWords(tableOf('en')))]
  const hedges = HEDGES.flatMap((hedge) => list(table.hedges[hedge]).map((word) => [word, hedge] as const))
  const before = hedges.filter(([word]) => !word.startsWith('_'))
  const change = list(table.change).map((word) => [word, true] as const)
  const roles = Object.entries(table.roles).flatMap(([role, names]) =>
    inflected(names, table).map((word) => [word, role as Role] as const),
  )
  const triggers = [...triggerWords(words, money, list(table.vagueWords))]
  return {
    language,
    table,
    numbers: buildTrie(words),
    numbersBefore: buildTrie(words, true),
    parts: new Map(words.filter(([word, value]) => !/[ =.]/.test(word) && !value.link)),
    currencies: buildTrie(money.filter(([, { onlyBefore }]) => !onlyBefore)),
    signs: buildTrie(money),
    currenciesBefore: buildTrie(money, true),
    of: buildTrie(marked(table.of)),
    notCurrencies: buildTrie(marked(table.notCurrencies)),
    vagueWords: buildTrie(marked(table.vagueWords)),
    joins: buildTrie(joinWords(table)),
    joinsBefore: buildTrie(joinWords(table), true),
    openers: buildTrie(openerWords(table), true),
    hedgesBefore: buildTrie<Hedge | 'transparent' | 'none'>(
      [
        ...before,
        ...list(table.transparent).map((word) => [word, 'transparent'] as const),
        ...list(table.notHedges).map((word) => [word, 'none'] as const),
      ],
      true,
    ),
    hedgesAfter: buildTrie(
      hedges.filter(([word]) => word.startsWith('_')).map(([word, hedge]) => [word.slice(1), hedge] as const),
    ),
    hedges: buildTrie(before),
    change: buildTrie(change),
    spans: buildTrie(marked(`${table.connectors.range}, ${table.connectors.between}`)),
    roles: buildTrie(roles),
    counted: buildTrie(inflected(table.counted, table).map((word): [string, true] => [word, true])),
    functionWords: buildTrie(marked(table.typical)),
    negationsBefore: buildTrie(marked(table.negations), true),
    moneyNouns: buildTrie(marked(table.moneyNouns)),
    moneyCues: buildTrie(marked(table.moneyCues)),
    scenario: buildTrie(marked(table.scenario)),
    each: buildTrie(marked(table.each)),
    hedgeJoins: new Set(
      list(table.connectors.to).filter((word) => word.includes(' ') && list(table.hedges.up_to).includes(word)),
    ),
    levelWords: new Set([...list(table.connectors.to), ...list(table.connectors.level)]),
    comparedWords: new Set(list(table.connectors.compared)),
    englishScales: new Set(english.map(([word]) => word)),
    isUnspaced: UNSPACED.has(language),
    triggers: buildTrie(triggers),
    beginnings: beginningsOf(plainWords(triggers)),
  }
}

/** Words as they stand in folded text: small, without the mark that asks for their case. */
export const plainWords = (words: readonly (readonly [string, unknown])[]): string[] =>
  words.map(([word]) => word.replace(/^=(?=.)/, '').toLowerCase())
