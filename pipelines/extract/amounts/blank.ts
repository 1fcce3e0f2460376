/** The unit that every blank counts as. */
export const BLANK = 32

/** A blank, or the end of a line inside a paragraph (see `fold.ts`). */
export const isBlank = (code: number): boolean => code === BLANK || code === 11

/** Behind at most `most` blanks from `at` on. */
export function skipBlanks(text: string, at: number, most: number): number {
  let i = at
  while (i - at < most && isBlank(text.charCodeAt(i))) i++
  return i
}

/** Before the blanks that end at `at`, three at most. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at
  while (at - i < 3 && isBlank(text.charCodeAt(i - 1))) i--
  return i
}
