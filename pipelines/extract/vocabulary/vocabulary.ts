import type { Language } from '../amounts/language-table.ts'
import { declaredLanguage } from '../amounts/language.ts'
import { originalSpan, plain } from './plain.ts'
import { buildWords, listed, longestWord, type Words } from './words.ts'

/** Language, or `any` for words that every text may use → the words that print the code. */
export type Printed = Partial<Record<Language | 'any' | 'zh', string>>

/** A closed list: code → its words (see `words.ts` for `(a|b)`, `=US`). A code of `null` says that these words are none. */
export interface Table {
  codes: Readonly<Record<string, Printed>>
  /** Words that only look like one of the list: `New Mexico`, `U.S. dollars`. */
  none?: Printed
  /** Codes that hold others of the list, the narrowest first: `only` leaves them where a narrower one is printed. */
  wide?: readonly string[]
}

/** A word of the list in a text, in UTF-16 offsets of the text as it was given. */
export interface Mention {
  code: string
  start: number
  end: number
  text: string
}

export interface Vocabulary {
  codes: readonly string[]
  /** In text order, none inside another; at one place the longest word wins. */
  mentions(text: string, context?: { lang?: string | undefined }): Mention[]
  /** The only code that a text prints, wide ones left out beside narrow ones; null = none, or several. */
  only(text: string, context?: { lang?: string | undefined }): string | null
  /** The last code that a text prints, wide ones left out; null = none. */
  last(text: string, context?: { lang?: string | undefined }): string | null
}

/** Compiles a table once. Without `lang`, and beside it for names and brands, the words of all languages are looked for. */
export function vocabulary(table: Table): Vocabulary {
  const compiled = new Map<string, Words<string | null>>()
  const wordsFor = (lang: string | undefined): Words<string | null> => {
    const language = lang === undefined ? null : declaredLanguage({ lang })
    const key = language ?? 'all'
    let words = compiled.get(key)
    if (words === undefined) compiled.set(key, (words = compile(table, language)))
    return words
  }
  const mentions: Vocabulary['mentions'] = (text, { lang } = {}) => mentionsOf(wordsFor(lang), text)
  return {
    codes: Object.keys(table.codes),
    mentions,
    last(text, context) {
      return mentions(text, context).findLast(({ code }) => !table.wide?.includes(code))?.code ?? null
    },
    only(text, context) {
      const codes = new Set(mentions(text, context).map(({ code }) => code))
      const narrow = [...codes].filter((code) => !table.wide?.includes(code))
      if (narrow.length > 0) return narrow.length === 1 ? narrow[0]! : null
      return table.wide?.find((code) => codes.has(code)) ?? null
    },
  }
}

/** A text in another language quotes English names; English words are read everywhere. */
function compile({ codes, none }: Table, language: Language | null): Words<string | null> {
  const pairs: [string, string | null][] = []
  const put = (printed: Printed, code: string | null) => {
    for (const [tag, words] of Object.entries(printed)) {
      const isRead = tag === 'any' || tag === 'en' || tag === language || (tag === 'zh' && language?.startsWith('zh'))
      if (language === null || isRead) for (const word of listed(words)) pairs.push([word, code])
    }
  }
  put(none ?? {}, null) // first: at one length it goes before a code
  for (const [code, printed] of Object.entries(codes)) put(printed, code)
  return buildWords(pairs)
}

/** What says the opposite or another thing before a word: anti-fraud, non-US. */
const TURNED = /(?:anti|counter|non|ex|pre|post)-$/

function mentionsOf(words: Words<string | null>, text: string): Mention[] {
  const folded = plain(text)
  const found: Mention[] = []
  for (let at = 0; at < folded.text.length;) {
    const word = longestWord(words, folded, at)
    if (word === null) {
      at++
      continue
    }
    at = word.end
    const isTurned = TURNED.test(folded.text.slice(Math.max(0, word.start - 8), word.start))
    if (word.value !== null && !isTurned) {
      found.push({ code: word.value, ...originalSpan(folded, word.start, word.end) })
    }
  }
  return found
}
