import { z } from 'zod'

// Fields of the hand-kept files. Messages end the sentence "expected …".

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Text, or nothing. */
export const text = z.string().transform(orNull)

/** Text that must be there. */
export const words = z.string().min(1, 'some text')

/** One of a list. */
export const code = <const C extends readonly string[]>(codes: C) => z.enum(codes, `one of ${codes.join(', ')}`)

/** Several codes with one blank between them, or nothing. */
export const codes = <const C extends readonly string[]>(list: C) =>
  z
    .string()
    .refine(
      (t) => t === '' || t.split(' ').every((c) => list.includes(c)),
      `codes of ${list.join(', ')}, one blank apart`,
    )
    .transform((t) => (t === '' ? [] : t.split(' ')) as C[number][])

/** A name in capitals, digits and underscores, as the code lists write it; that it is known is checked elsewhere. */
export const listed = z.string().regex(/^[A-Za-z0-9_-]+$/, 'a code of its list')

/** `source/edition/statement[.item]`. */
export const claimId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9._-]+\/[a-z0-9._/-]+$/, 'a claim id, source/edition/statement of a-z 0-9 . _ / -')

export const optionalClaimId = z.union([z.literal('').transform(() => null), claimId])

/** Claim ids with one blank between them. */
export const claimIds = z
  .string()
  .transform((t) => t.split(' '))
  .pipe(z.array(claimId))

/** Amount as a plain decimal in whole units: no sign, no exponent, no separators. */
export const money = plain(
  /^(?:0|[1-9]\d{0,31})(?:\.\d{1,6})?$/,
  'a plain decimal such as 12500000000 or 0.5, or nothing',
)

/** Factor, share or probability as a plain decimal. */
export const factor = plain(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/, 'a plain decimal such as 0.434783, or nothing')

function plain(shape: RegExp, what: string) {
  return z
    .string()
    .refine((t) => t === '' || shape.test(t), what)
    .transform(orNull)
}

export const count = z
  .string()
  .regex(/^\d{0,9}$/, 'a whole number, or nothing')
  .transform((t) => (t === '' ? null : Number(t)))

export const bool = z.enum(['true', 'false'], 'true or false').transform((t) => t === 'true')

/** An ISO day that exists, or nothing. */
export const day = z
  .string()
  .refine((t) => t === '' || isDay(t), 'a day that exists, YYYY-MM-DD, or nothing')
  .transform(orNull)

/** A day, a month or a year, or nothing; unknown parts become 01. */
export const vagueDay = z
  .string()
  .refine(
    (t) => t === '' || (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(t) && isDay(filled(t))),
    'YYYY, YYYY-MM, YYYY-MM-DD, or nothing',
  )
  .transform((t) => (t === '' ? null : { day: filled(t), precision: PRECISIONS[t.length]! }))

const PRECISIONS: Readonly<Record<number, 'year' | 'month' | 'day'>> = { 4: 'year', 7: 'month', 10: 'day' }

const filled = (t: string): string => `${t}-01-01`.slice(0, 10)

/** Whether the text is `YYYY-MM-DD` and such a day exists. */
export function isDay(t: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(t)) return false
  const ms = Date.parse(`${t}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(t)
}
