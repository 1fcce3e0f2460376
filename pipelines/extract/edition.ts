import type { FileFacts } from '../../sources/define-source.ts'
import { EditionMismatchError } from '../errors.ts'

/**
 * The edition that a document prints, held against what its name or address says: that is only a hint, but must agree.
 *
 * @param printed null = the document doesn't say it
 * @param hint all of the edition or its first part, `2016` of `2016-alabama`; undefined = name and address are silent
 * @throws EditionMismatchError when both speak and disagree
 */
export function agreedEdition(printed: string | null, hint: string | undefined, { name }: FileFacts): string | null {
  if (printed === null || hint === undefined || printed === hint || printed.startsWith(`${hint}-`)) return printed
  throw new EditionMismatchError(name, `the document says edition "${printed}"`, `its name or address says "${hint}"`)
}
