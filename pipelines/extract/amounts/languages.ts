import type { Language, LanguageTable } from './language-table.ts'
import { en } from './languages/en.ts'

const TABLES: Partial<Record<Language, LanguageTable>> = { en }

export function tableOf(language: Language): LanguageTable {
  return TABLES[language] ?? en
}
