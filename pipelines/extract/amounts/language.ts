import type { AmountContext } from '../amount.ts'
import { LANGUAGES, type Language } from './language-table.ts'

const ALIASES: Record<string, Language> = {
  nb: 'no', nn: 'no', zh: 'zh-Hans', 'zh-cn': 'zh-Hans', 'zh-sg': 'zh-Hans', 'zh-tw': 'zh-Hant', 'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant', in: 'id',
} // prettier-ignore

/** The language of a text: as declared, else the one that its letters and function words speak for. */
export function languageOf(_: string, context: AmountContext): Language {
  return (context.lang && declared(context.lang)) || 'en'
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
