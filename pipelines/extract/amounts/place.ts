import type { AmountContext } from '../amount.ts'
import { definedSigns, shownMark } from './evidence.ts'
import { declaredLanguage, regionOf } from './language.ts'
import type { Folded } from './fold.ts'
import type { Language } from './language-table.ts'
import { tableOf } from './languages.ts'
import { BARE_SIGNS } from './tables/bare-signs.ts'

/** What decides what a bare sign or an unclear decimal mark means: the publisher's country, and the document itself. */
export interface Place {
  /** ISO 3166-1 alpha-3 of the publisher. */
  country: string | undefined
  /** What the document shows, found when it is first asked for. */
  signs(): ReadonlyMap<string, string>
  decimalMark(language: Language): '.' | ',' | null
}

/** @param words the folded document */
export function placeOf(words: Pick<Folded, 'text' | 'cased'>, context: AmountContext): Place {
  const country = context.country ?? regionOf(context.lang)
  const known = context.signs && new Map(Object.entries(context.signs))
  const isDeclared = declaredLanguage(context) !== null
  let signs: ReadonlyMap<string, string> | undefined = known
  const marks = new Map<Language, '.' | ',' | null>()
  return {
    country,
    signs: () => (signs ??= definedSigns(words)),
    decimalMark(language) {
      if (context.decimal) return context.decimal
      let mark = marks.get(language)
      if (mark === undefined) {
        const expected = expectedMark(language, country)
        mark = shownMark(words, isDeclared ? null : language, expected) ?? expected
        marks.set(language, mark)
      }
      return mark
    },
  }
}

/** @returns ISO 4217, or null where a bare sign stays unresolved: never a guess */
export function resolveCurrency(id: string, { country, signs }: Place): string | null {
  if (id.length === 3 && id === id.toUpperCase()) return id
  const sign = BARE_SIGNS[id]
  if (!sign) return null
  const own = signs().get(id)
  if (own) return own
  if (!country) return sign.anywhere ?? null
  return sign.countries[country] ?? sign.elsewhere
}

/** Whether the publisher's country uses the bare sign itself. */
export const usesSign = (id: string, { country }: Place): boolean =>
  country !== undefined && BARE_SIGNS[id]?.countries[country] !== undefined

/** Spanish: these countries write 1,234.5, the others 1.234,5; in Switzerland a point is decimal in every language. */
const POINT_COUNTRIES = new Set('MEX USA PER GTM HND NIC SLV PAN DOM PRI BLZ CHE LIE'.split(' '))

function expectedMark(language: Language, country: string | undefined): '.' | ',' | null {
  const own = tableOf(language).decimal
  if (own !== null && country !== 'CHE' && country !== 'LIE') return own
  if (country === undefined) return null
  return POINT_COUNTRIES.has(country) ? '.' : ','
}
