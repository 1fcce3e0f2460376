import { CODES, SIGNS } from './tables/currencies.ts'
import { HEDGES, LANGUAGES, list, type Hedge, type Language, type LanguageTable, type Role } from './language-table.ts'
import { tableOf } from './languages.ts'
import { beginningsOf, buildTrie, type Trie } from './trie.ts'

/** What a word can be inside a number. Some words are several things: `a` is an article and a link. */
export interface NumberWord {
  int?: bigint
  /** Decimals of `int`. */
  dec?: number
  /** A digit of a positional numeral (六二九). */
  digit?: true
  article?: true
  link?: true
  /** A scale in the plural: alone it is vague (*millions* of dollars). */
  plural?: true
  half?: true
  point?: true
  vague?: true
  /** Exponent of ten. */
  scale?: number
  /** A scale of one or two letters. */
  short?: true
  glued?: true
  inner?: Hedge
}

/** A sign, code or word of a currency. */
export interface CurrencyWord {
  /** ISO 4217 code, or a bare sign of `tables/bare-signs.ts`. */
  id: string
  kind: 'sign' | 'code' | 'word'
  /** Scale that is part of the word (M€, mdp), −2 for hundredths. */
  exp: number
  /** `id` is a code. */
  isDefinite: boolean
  /** It stands only before its number. */
  onlyBefore: boolean
}

/** It names one currency whatever the country. */
export const isDefinite = (word: CurrencyWord | null): word is CurrencyWord => word !== null && word.isDefinite

export type Join = 'to' | 'and' | 'or' | 'level' | 'dash' | 'plus_minus'
/** `from_by`: one word for both, as French de. */
export type Opener = 'between' | 'from' | 'range' | 'by' | 'from_by'

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
  each: Trie<true>
  /** Hedges that are connectors too (hasta, tot, hingga): after a verb of change they only lead to the level. */
  levelWords: ReadonlySet<string>
  /** Words are not set apart by blanks. */
  isUnspaced: boolean
  /** Words that make the scan stop: scales and currencies of this language. */
  triggers: Trie<true>
  /** By UTF-16 unit: 1 = a figure, 2 = a trigger may begin here. What the scan looks at. */
  firstUnits: Uint8Array
}

const UNSPACED = new Set<Language>(['ja', 'zh-Hant', 'zh-Hans', 'ko', 'th'])

const compiled = new Map<Language, Lexicon>()

/** Compiled on first use, then kept: the tables never change. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language)
  if (!lexicon) compiled.set(language, (lexicon = compile(language, tableOf(language))))
  return lexicon
}

/** The words of all languages together: they find the sentences that may hold money, before the language is known. */
export interface AnyLexicon {
  triggers: Trie<true>
  firstUnits: Uint8Array
  /** What makes a figure one of money: a currency before it, a scale or a currency after it. */
  before: Trie<true>
  after: Trie<true>
}

let anyLanguage: AnyLexicon | null = null

export const anyLexicon = (): AnyLexicon => (anyLanguage ??= compileAny())

function compileAny(): AnyLexicon {
  const triggers: string[] = []
  const before: string[] = []
  const after: string[] = []
  for (const language of LANGUAGES) {
    const table = tableOf(language)
    const numbers = [...numberWords(table)]
    const money = currencyWords(table).map(([word]) => word)
    for (const [word] of triggerWords(numbers, currencyWords(table), list(table.vagueWords))) triggers.push(word)
    before.push(...money)
    after.push(...money, ...list(table.of))
    for (const [word, what] of numbers) if (what.scale !== undefined || what.inner || what.half) after.push(word)
  }
  const all = buildTrie(anyCase(triggers))
  return {
    triggers: all,
    firstUnits: firstUnits(all),
    before: buildTrie(anyCase(before), true),
    after: buildTrie(anyCase(after)),
  }
}

let signsOfAll: Trie<string> | null = null

/** Currency words and codes of every language → their id, to find what a document says of its signs. */
export const anySigns = (): Trie<string> =>
  (signsOfAll ??= buildTrie(
    LANGUAGES.flatMap((language) => currencyWords(tableOf(language)))
      .filter(([word, { isDefinite, exp }]) => isDefinite && exp === 0 && !word.startsWith('='))
      .map(([word, { id }]): [string, string] => [word, id]),
  ))

/** Case is left to the language's own lists. */
const anyCase = (words: readonly string[]): [string, true][] =>
  [...new Set(words.map((word) => word.replace(/^=/, '').toLowerCase()))].map((word) => [word, true])

function compile(language: Language, table: LanguageTable): Lexicon {
  const words = [...numberWords(table)]
  // English scales and currency words are read in every language; its own words come first.
  if (language !== 'en') {
    const own = new Set(words.map(([word]) => word))
    for (const [word, value] of scaleWords(tableOf('en'))) if (!own.has(word)) words.push([word, value])
  }
  const money = [...currencyWords(table), ...(language === 'en' ? [] : currencyWords(tableOf('en')))]
  const hedges = HEDGES.flatMap((hedge) => list(table.hedges[hedge]).map((word) => [word, hedge] as const))
  const before = hedges.filter(([word]) => !word.startsWith('_'))
  const change = list(table.change).map((word) => [word, true] as const)
  const roles = Object.entries(table.roles).flatMap(([role, names]) =>
    inflected(names, table).map((word) => [word, role as Role] as const),
  )
  const triggers = buildTrie(triggerWords(words, money, list(table.vagueWords)))
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
    isUnspaced: UNSPACED.has(language),
    triggers,
    firstUnits: firstUnits(triggers),
  }
}

/** Each word with each ending of the language. */
function inflected(words: string, { endings }: LanguageTable): string[] {
  return list(words).flatMap((word) => [word, ...list(endings).map((ending) => word + ending)])
}

const marked = (words: string): [string, true][] => list(words).map((word) => [word, true])

function* numberWords(table: LanguageTable): Generator<[string, NumberWord]> {
  const merged = new Map<string, NumberWord>()
  const add = (word: string, what: NumberWord): void => {
    merged.set(word, { ...merged.get(word), ...what })
  }
  for (const entry of list(table.numbers)) {
    const colon = entry.lastIndexOf(':')
    const [value = '', exp] = entry
      .slice(colon + 1)
      .replace('digit', '')
      .split('*')
    const [whole = '', decimals = ''] = value.split('.')
    const word: NumberWord = {
      int: BigInt(whole + decimals),
      dec: decimals.length,
      ...(exp ? { scale: Number(exp) } : {}),
    }
    add(entry.slice(0, colon), entry.endsWith('digit') ? { ...word, digit: true } : word)
  }
  for (const word of list(table.articles)) add(word, { article: true })
  for (const word of list(table.links)) add(word, { link: true })
  for (const word of list(table.plurals)) add(word, { plural: true })
  for (const word of list(table.halves)) add(word, { half: true })
  for (const word of list(table.point)) add(word, { point: true })
  for (const [hedge, names] of Object.entries(table.innerHedges))
    for (const word of list(names)) add(word, { inner: hedge as Hedge })
  for (const [word, what] of scaleWords(table)) add(word, what)
  for (const word of list(table.vague)) add(word, { vague: true })
  yield* merged
}

function* scaleWords(table: LanguageTable): Generator<[string, NumberWord]> {
  for (const [exp, words] of Object.entries(table.scales))
    for (const word of list(words)) yield [word, { scale: Number(exp) }]
  for (const [exp, words] of Object.entries(table.shortScales)) {
    for (const word of list(words)) {
      const short: NumberWord = { scale: Number(exp), short: true }
      yield word.startsWith('.') ? [word.slice(1), { ...short, glued: true }] : [word, short]
    }
  }
}

function currencyWords(table: LanguageTable): [string, CurrencyWord][] {
  const words: [string, CurrencyWord][] = []
  const add = (names: readonly string[], key: string, kind: CurrencyWord['kind'], exp = 0): void => {
    const [id = '', scale = '0'] = key.replace('<', '').split('*')
    for (const name of names)
      words.push([
        name,
        { id, kind, exp: exp + Number(scale), isDefinite: /^[A-Z]{3}$/.test(id), onlyBefore: key.endsWith('<') },
      ])
  }
  for (const [key, names] of Object.entries(table.currencies)) add(list(names), key, 'word')
  for (const [key, names] of Object.entries(table.cents)) add(list(names), key, 'word', -2)
  for (const [key, signs] of Object.entries(SIGNS)) {
    add(
      signs.split(' ').map((sign) => sign.replaceAll('_', ' ')),
      key,
      'sign',
    )
  }
  for (const code of CODES.anyCase.split(' ')) addCode(code)
  for (const code of CODES.upperCase.split(' ')) addCode(`=${code}`)
  return words

  function addCode(printed: string): void {
    const code = printed.replace('=', '').toUpperCase()
    add([printed], CODES.aliases[code] ?? code, 'code')
    add([`=M${code}`, `=m${code}`, `=${code}m`, `=${code}M`], CODES.aliases[code] ?? code, 'code', 6)
    add([`=k${code}`, `=K${code}`, `=T${code}`], CODES.aliases[code] ?? code, 'code', 3)
    add([`=${code}bn`, `=bn${code}`, `=Mrd${code}`], CODES.aliases[code] ?? code, 'code', 9)
  }
}

function* joinWords(table: LanguageTable): Generator<[string, Join]> {
  for (const dash of ['-', '–', '—', '‑', '‐', '−', '―', '~', '〜', '～', '--']) yield [dash, 'dash']
  for (const sign of ['±', '+/-', '+/−']) yield [sign, 'plus_minus']
  const { to, and, or, level } = table.connectors
  // The first of several meanings of one word counts.
  for (const word of list(level)) yield [word, 'level']
  for (const word of list(to)) yield [word, 'to']
  for (const word of list(and)) yield [word, 'and']
  for (const word of list(or)) yield [word, 'or']
}

function* openerWords(table: LanguageTable): Generator<[string, Opener]> {
  for (const word of list(table.connectors.range)) yield [word, 'range']
  for (const word of list(table.connectors.between)) yield [word, 'between']
  const by = list(table.by)
  for (const word of list(table.connectors.from)) yield [word, by.includes(word) ? 'from_by' : 'from']
  for (const word of by) yield [word, 'by']
}

function* triggerWords(
  words: [string, NumberWord][],
  money: [string, CurrencyWord][],
  vague: readonly string[],
): Generator<[string, true]> {
  for (const word of vague) yield [word, true]
  for (const [word, what] of words) if (what.scale !== undefined && !what.short) yield [word, true]
  for (const [word, { kind }] of money) if (kind === 'word') yield [word, true]
}

function firstUnits(triggers: Trie<true>): Uint8Array {
  const table = new Uint8Array(65536)
  for (const sign of '0123456789½¼¾⅛⅜⅝⅞') table[sign.charCodeAt(0)] = 1
  for (const code of beginningsOf(triggers)) table[code] = 2
  return table
}
