import type { AmountContext } from '../amount.ts'
import type { Language } from './language-table.ts'
import { tableOf } from './languages.ts'

/** Spanish: these countries write 1,234.5; the others 1.234,5. */
const POINT_COUNTRIES = new Set([
  'MEX',
  'USA',
  'PER',
  'GTM',
  'HND',
  'NIC',
  'SLV',
  'PAN',
  'DOM',
  'PRI',
  'BLZ',
  'CHE',
  'LIE',
])

/** The decimal mark where nothing at a number decides: as known of the document, else by country, else by language. */
export function decimalMark(language: Language, { country, decimal }: AmountContext): '.' | ',' | null {
  if (decimal) return decimal
  const own = tableOf(language).decimal
  if (own !== null && country !== 'CHE' && country !== 'LIE') return own
  if (country === undefined) return null
  return POINT_COUNTRIES.has(country) ? '.' : ','
}
