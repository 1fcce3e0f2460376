import type { Language, LanguageTable } from './language-table.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { id } from './languages/id.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { ms } from './languages/ms.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pt } from './languages/pt.ts'
import { sv } from './languages/sv.ts'
import { th } from './languages/th.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'

const TABLES: Record<Language, LanguageTable> = {
  da, de, en, es, fr, id, it, ja, ko, ms, nl, no, pt, sv, th, vi, 'zh-Hans': zh, 'zh-Hant': zh,
} // prettier-ignore

export const tableOf = (language: Language): LanguageTable => TABLES[language]
