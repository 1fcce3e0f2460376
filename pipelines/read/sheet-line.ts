import { lookOf, type Look } from './figure.ts'
import { foldKey, foldText } from './fold.ts'

/** One line of a sheet: its number from 1 and its cells as printed; column from 0 is the index. */
export interface Line {
  number: number
  texts: readonly string[]
}

/** How a sheet names its places. */
export interface Places {
  cell(line: number, column: number): string
  /** A line that is text, not a row; `index` counts them from 1. */
  block(line: number, column: number, index: number): string
  table(index: number): string
}

export function isBlank(text: string): boolean {
  return text === '' || (text.charCodeAt(0) <= 32 || text.charCodeAt(0) > 126 ? foldText(text) === '' : false)
}

/** Number of filled cells, counted no further than `most`. */
export function filledUpTo(texts: readonly string[], most: number): number {
  let filled = 0
  for (let column = 0; column < texts.length && filled < most; column++) if (!isBlank(texts[column]!)) filled++
  return filled
}

export function lookAt(line: Line): Look[] {
  return line.texts.map((text) => lookOf(foldText(text)))
}

/** One filled cell that is no figure, or that stands in the first column. */
export function isSingle(line: Line): boolean {
  if (filledUpTo(line.texts, 2) !== 1) return false
  const column = line.texts.findIndex((text) => !isBlank(text))
  return column === 0 || lookOf(foldText(line.texts[column]!)) === 'text'
}

export function sameTexts(a: Line, b: Line): boolean {
  return (
    a.texts.length === b.texts.length && a.texts.every((text, column) => foldKey(text) === foldKey(b.texts[column]!))
  )
}

/** First and last column (exclusive) that any line fills: empty ones at the edges are no columns. */
export function usedColumns(lines: readonly Line[]): [number, number] {
  let from = Infinity
  let to = 0
  for (const { texts } of lines) {
    if (from > 0) {
      const first = texts.findIndex((text) => !isBlank(text))
      if (first !== -1 && first < from) from = first
    }
    for (let column = texts.length - 1; column >= to; column--) {
      if (isBlank(texts[column]!)) continue
      to = column + 1
      break
    }
  }
  return [Math.min(from, to), to]
}
