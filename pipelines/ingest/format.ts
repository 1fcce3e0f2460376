import { NewerFormatError } from '../errors.ts'

/** From format n to n + 1, by index n. As many as there are older formats. */
export type Migrations = readonly ((value: never) => unknown)[]

/**
 * Brings what an older lossrange wrote up to today's format.
 *
 * @param value parsed, with its format in `format`; without one it is of format 0
 * @param what names the file for the person who reads the refusal
 * @throws NewerFormatError when it was written by a newer lossrange
 */
export function migrated(value: unknown, what: string, migrations: Migrations): unknown {
  const format = formatOf(value)
  const current = migrations.length
  if (format > current) throw tooNew(what, format, current)
  return migrations.slice(format).reduce((older, step) => step(older as never), value)
}

export function formatOf(value: unknown): number {
  const format = value !== null && typeof value === 'object' && 'format' in value ? value.format : 0
  return typeof format === 'number' ? format : 0
}

function tooNew(what: string, format: number, current: number): NewerFormatError {
  return new NewerFormatError(
    `${what}: format ${format} was written by a newer lossrange; this one reads up to format ${current}: update it, or use another --out`,
  )
}
