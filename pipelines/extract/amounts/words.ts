import { CODES, SIGNS } from './tables/currencies.ts'
import { list, type Hedge, type LanguageTable } from './language-table.ts'

// The word lists of a table, taken apart into pairs of word and meaning.

/** What a word can be inside a number. Some words are several things: `a` is an article and a link. */
export interface NumberWord {
  int?: bigint
  /** Decimals of `int`. */
  dec?: number
  /** A digit of a positional numeral (六二九). */
  digit?: true
  article?: true
  link?: true
  /** A link that joins two figures too: two hundred *and* fifty, between two *and* three. */
  and?: true
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
export const isDefinite = (word: CurrencyWord | null): boolean => word !== null && word.isDefinite

export type Join = 'to' | 'and' | 'or' | 'level' | 'compared' | 'part' | 'dash' | 'plus_minus'
/** `from_by`: one word for both, as French de. */
export type Opener = 'between' | 'from' | 'range' | 'by' | 'from_by'

/** Each word with each ending of the language. */
export function inflected(words: string, { endings }: LanguageTable): string[] {
  return list(words).flatMap((word) => [word, ...list(endings).map((ending) => word + ending)])
}

/** Words that only have to be found. */
export const marked = (words: string): [string, true][] => list(words).map((word) => [word, true])

export function* numberWords(table: LanguageTable): Generator<[string, NumberWord]> {
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
  const ands = new Set(list(table.connectors.and))
  for (const word of list(table.links)) add(word, ands.has(word) ? { link: true, and: true } : { link: true })
  for (const word of list(table.plurals)) add(word, { plural: true })
  for (const word of list(table.halves)) add(word, { half: true })
  for (const word of list(table.point)) add(word, { point: true })
  for (const [hedge, names] of Object.entries(table.innerHedges))
    for (const word of list(names)) add(word, { inner: hedge as Hedge })
  for (const [word, what] of scaleWords(table)) add(word, what)
  for (const word of list(table.vague)) add(word, { vague: true })
  yield* merged
}

export function* scaleWords(table: LanguageTable): Generator<[string, NumberWord]> {
  for (const [exp, words] of Object.entries(table.scales))
    for (const word of list(words)) yield [word, { scale: Number(exp) }]
  for (const [exp, words] of Object.entries(table.shortScales)) {
    for (const word of list(words)) {
      const short: NumberWord = { scale: Number(exp), short: true }
      yield word.startsWith('.') ? [word.slice(1), { ...short, glued: true }] : [word, short]
    }
  }
}

export function currencyWords(table: LanguageTable): [string, CurrencyWord][] {
  const words: [string, CurrencyWord][] = []
  const add = (names: readonly string[], key: string, kind: CurrencyWord['kind'], exp = 0): void => {
    const [id = '', scale = '0'] = key.replace('<', '').split('*')
    for (const name of names)
      words.push([
        name,
        { id, kind, exp: exp + Number(scale), isDefinite: /^[A-Z]{3}$/.test(id), onlyBefore: key.endsWith('<') },
      ])
  }
  const codes = new Set(CODES.anyCase.split(' '))
  const signed = new Set(Object.values(SIGNS).flatMap((signs) => signs.split(' ')))
  for (const [key, names] of Object.entries(table.currencies)) {
    add(
      list(names).filter((name) => !codes.has(name) && !signed.has(name)),
      key,
      'word',
    )
  }
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

export function* joinWords(table: LanguageTable): Generator<[string, Join]> {
  for (const dash of ['-', '–', '—', '‑', '‐', '−', '―', '~', '〜', '～', '--']) yield [dash, 'dash']
  for (const sign of ['±', '+/-', '+/−', 'plus or minus', 'plus/minus', 'plus minus', 'plus ou moins'])
    yield [sign, 'plus_minus']
  const { to, and, or, level, compared, part } = table.connectors
  // The first of several meanings of one word counts.
  for (const word of list(level)) yield [word, 'level']
  for (const word of list(compared)) yield [word, 'compared']
  for (const word of list(part)) yield [word, 'part']
  for (const word of list(to)) yield [word, 'to']
  for (const word of list(and)) yield [word, 'and']
  for (const word of list(or)) yield [word, 'or']
}

export function* openerWords(table: LanguageTable): Generator<[string, Opener]> {
  for (const word of list(table.connectors.range)) yield [word, 'range']
  for (const word of list(table.connectors.between)) yield [word, 'between']
  const by = list(table.by)
  for (const word of list(table.connectors.from)) yield [word, by.includes(word) ? 'from_by' : 'from']
  for (const word of by) yield [word, 'by']
}

export function* triggerWords(
  words: [string, NumberWord][],
  money: [string, CurrencyWord][],
  vague: readonly string[],
): Generator<[string, true]> {
  for (const word of vague) yield [word, true]
  for (const [word, what] of words) if (what.scale !== undefined && !what.short) yield [word, true]
  for (const [word, { kind }] of money) if (kind === 'word') yield [word, true]
}
