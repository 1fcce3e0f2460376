/** The languages of the grammar. */
export const LANGUAGES = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'ja', 'zh-Hant', 'zh-Hans', 'ko', 'vi', 'th', 'id', 'ms',
] as const // prettier-ignore

export type Language = (typeof LANGUAGES)[number]

/**
 * All that the grammar knows of one language. Word lists are comma-separated, matched in any case (`=M`: in this case
 * only), longest first; a blank matches a run of blanks.
 */
export interface LanguageTable {
  /** Decimal mark where a mark stands before exactly three digits and nothing else decides; null: the country decides. */
  decimal: '.' | ',' | null
  /** Scale words by their power of ten. Compound scales are not listed: one scale after another multiplies. */
  scales: Record<number, string>
  /** Scale words that are vague without a number: *millions* of dollars. */
  plurals: string
  /** Scales of one or two letters: valid where a currency touches the figure; `.k`: only glued to the number. */
  shortScales: Record<number, string>
  /** Number words below a thousand, `word:value`; decimals are allowed (`anderthalb:1.5`). */
  numbers: string
  /** Words that count as one only right before a scale: a billion, une milliard. */
  articles: string
  /** Words inside a number without a value: two hundred *and* fifty, a quarter *of* a million. */
  links: string
  /** Infixes that glue number words to one word (fünf-und-zwanzig); null: words are not glued. */
  glue: string | null
  /** Adds half of the scale before it: un milliard *et demi*, 1 tỷ *rưỡi*. */
  halves: string
  /** Spoken decimal mark. */
  point: string
  /** Makes an amount without a value: *tens of* billions, *mehrere* Millionen. */
  vague: string
  /** Whole words that are such an amount: in *Milliardenhöhe*. */
  vagueWords: string
  /** Between number, scale and currency: 5 millones *de* dólares. */
  of: string
  /** Signs of a minus besides the dashes: △ ▲ ▼ ー. */
  minus: string
  connectors: Connectors
  hedges: Hedges
  /** Words that turn the hedge after them: *not* more than. */
  negations: string
  /** Hedges between number and scale or scale and currency: 850*여*억 원. */
  innerHedges: Partial<Record<Hedge, string>>
  /** Words that may stand between hedge and figure: at least *another* $5 million, 損失估計*達*5億元. */
  transparent: string
  /** Words that only look like a hedge: 最近, 契約. */
  notHedges: string
  /** Currency words by ISO code or bare sign (`tables/bare-signs.ts`). */
  currencies: Record<string, string>
  /** Words that only begin like a currency word. */
  notCurrencies: string
  /** Hundredths of a currency, the same way. */
  cents: Record<string, string>
  /** Verbs and nouns of change: rose, an increase. After one, `from A to B` is two amounts. */
  change: string
  /** Before the size of a change: *by* $5 million. */
  by: string
  /** What the verb near an amount makes of it; level is the default. */
  roles: Partial<Record<Role, string>>
  /** Endings that role words and counted nouns may take: bøde-n, Schaden-s. */
  endings: string
  /** Nouns that are counted: a number before one is never money. */
  counted: string
  /** Nouns that make an amount without a currency word one of money: tens of billions of *cash*. */
  moneyNouns: string
  /** Words before it that do so too: *lost* tens of billions. */
  moneyCues: string
  /** Words of a sentence whose range holds two sets of assumptions. */
  scenario: string
  /** Words that say that a hedge before the first of two amounts holds for both: *jeweils* rund 5 und 10 Millionen. */
  each: string
  /** Function words: they tell the language from its neighbours, and a counted noun from what is none. */
  typical: string
  /** Letters that only this language of the Latin ones has. */
  letters: string
}

export const HEDGES = ['approximately', 'at_least', 'more_than', 'nearly', 'up_to', 'order_of'] as const
export type Hedge = (typeof HEDGES)[number]
/** Words before the figure, and `_` in front: after it. */
export type Hedges = Record<Hedge, string>

export interface Connectors {
  /** X to Y. */
  to: string
  /** between X and Y. */
  and: string
  /** X or Y: one figure said twice, where X stands bare: five or six million. */
  or: string
  /** An old and a new level, always two amounts: von X auf Y. */
  level: string
  /** Before an earlier or other level, which leaves out the currency of the first: 49 M€ en 2024, *contre* 39,8 millions. */
  compared: string
  /** Before a part of the amount before it, which leaves out the currency too: 4,7 miljoner kronor, *varav* 1,2 miljoner. */
  part: string
  between: string
  from: string
  /** Openers of one interval, also after a verb of change: ranging from. */
  range: string
}

export type Role = 'change' | 'blocked' | 'recovered' | 'seized' | 'fine' | 'revenue' | 'budget' | 'average'

/** Splits a list of the tables: comma and blank apart, so that a word may hold a comma of its own. */
export function list(words: string | undefined): string[] {
  return (words ?? '')
    .replaceAll('’', "'")
    .split(/,\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
