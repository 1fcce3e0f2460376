/** Content versions: `YYYY.MM.N` without leading zeros, so that they have the shape of a SemVer. */

const VERSION = /^([1-9]\d{3})\.([1-9]|1[0-2])\.([1-9]\d*)$/

/** True for `2026.11.1`; false for `2026.011.1`, `v2026.11.1`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/** Below, at or above zero as `a` is older than, equal to or newer than `b`. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  for (const [i, number] of left.entries()) if (number !== right[i]) return number - right[i]!
  return 0
}

/** The next free version in the month of `asOf` (ISO day), after all that were ever given, drafts and withdrawn ones too. */
export function nextVersion(asOf: string, given: readonly string[]): string {
  const month = `${Number(asOf.slice(0, 4))}.${Number(asOf.slice(5, 7))}`
  const taken = given.filter((version) => version.startsWith(`${month}.`)).map((version) => numbers(version)[2]!)
  return `${month}.${Math.max(0, ...taken) + 1}`
}

function numbers(version: string): number[] {
  return version.split('.').map(Number)
}
