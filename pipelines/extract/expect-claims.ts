import type { ClaimCount } from '../../sources/define-source.ts'
import { StructureChangedError } from '../errors.ts'
import type { Found } from './found.ts'

/** A figure that stands where it should, and is refused for its year or because it has a twin: the document is as declared. */
const isRefused = (one: Found): boolean =>
  one.is === 'rejection' && (one.reason === 'year_guard' || one.reason === 'duplicate_value')

/**
 * Gives back what was found, when it holds as many claims as it must: for a kind with several tables, each its own count.
 *
 * @param place what stands at the head of the message: source and table
 * @throws StructureChangedError naming the first figures that were rejected: they are often the reason
 */
export function expectClaims(found: Found[], { min, max }: ClaimCount, place: string, name = 'document'): Found[] {
  const claims = found.filter(({ is }) => is === 'claim').length
  const read = claims + found.filter(isRefused).length
  if (read >= min && claims <= max) return found
  const rejected = found.filter((one) => one.is === 'rejection').slice(0, 2)
  const why = rejected.map(({ locator, as_printed, reason }) => `${as_printed.slice(0, 40)} at ${locator}: ${reason}`)
  const expected = min === max ? `${min} claims` : `${min} to ${max} claims`
  throw new StructureChangedError(place, expected, [String(claims), ...why], name, 'the document')
}
