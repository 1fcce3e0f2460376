import { BARE_SIGNS } from './tables/bare-signs.ts'

/** What decides what a bare sign stands for. */
export interface Place {
  /** ISO 3166-1 alpha-3 of the publisher. */
  country: string | undefined
  /** Bare sign → ISO 4217, as the document itself defines it. */
  defined: ReadonlyMap<string, string>
}

/** @returns ISO 4217, or null where a bare sign stays unresolved: never a guess */
export function resolveCurrency(id: string, { country, defined }: Place): string | null {
  if (id.length === 3 && id === id.toUpperCase()) return id
  const own = defined.get(id)
  if (own) return own
  const sign = BARE_SIGNS[id]
  if (!sign) return null
  if (!country) return sign.anywhere ?? null
  return sign.countries[country] ?? sign.elsewhere
}

/** Whether the publisher's country uses the bare sign itself. */
export const usesSign = (id: string, { country }: Place): boolean =>
  country !== undefined && BARE_SIGNS[id]?.countries[country] !== undefined
