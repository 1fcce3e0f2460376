import { StructureChangedError } from '../errors.ts'
import type { Cell, Row } from './document.ts'
import { foldKey, foldText } from './fold.ts'

/** Words of a header that must be shared when it is not the same: sources drop and add one word in five. */
const OVERLAP = 0.8

/** The header of one table, asked by name. */
export class Columns {
  readonly header: readonly Cell[]
  /** Locator of the table: where a miss is reported. */
  readonly place: string
  readonly #keys: string[]
  readonly #found = new Map<string, number>()

  constructor(header: readonly Cell[], place: string) {
    this.header = header
    this.place = place
    this.#keys = header.map((cell) => foldKey(cell.text))
  }

  /**
   * Index of the first column whose header is one of `names`; else of the only one that shares four words in five.
   * @throws StructureChangedError when none or more than one would do
   */
  index(names: string | readonly string[]): number {
    const wanted = typeof names === 'string' ? [names] : names
    const cacheKey = wanted.join('\n')
    const known = this.#found.get(cacheKey)
    if (known !== undefined) return known
    const found = this.#search(wanted.map(foldKey))
    if (found === -1) {
      const seen = this.header.length === 0 ? ['no header at all'] : this.header.map((cell) => cell.text || '(blank)')
      throw new StructureChangedError(
        `table ${this.place}`,
        wanted.join('" or "'),
        seen,
        this.header[0]?.locator ?? this.place,
      )
    }
    this.#found.set(cacheKey, found)
    return found
  }

  #search(wanted: readonly string[]): number {
    for (const name of wanted) {
      const exact = this.#keys.indexOf(name)
      if (exact !== -1) return exact
    }
    const near = this.#keys.flatMap((key, index) =>
      wanted.some((name) => overlap(name, key) >= OVERLAP) ? [index] : [],
    )
    return near.length === 1 ? near[0]! : -1
  }
}

/** Shared words of two names, as a share of all their words: 0 … 1. */
function overlap(a: string, b: string): number {
  const words = (text: string) => new Set(text.split(/[^\p{L}\p{N}$%]+/u).filter(Boolean))
  const [left, right] = [words(a), words(b)]
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}

/** Where a row's texts come from: an array, or something that unpacks them when they are asked for. */
export interface Texts {
  readonly texts: readonly string[]
}

/** What the rows of one table share. */
export interface RowShape<Source extends Texts> {
  columns: Columns
  /** First column and the one after the last, where a table is narrower than its lines. */
  from: number
  to: number
  /** Locator of a cell, column from 0. */
  locate(source: Source, column: number): string
}

/** A row that makes its cells when they are asked for: a file of a million rows holds only its texts. */
export class LazyRow<Source extends Texts> implements Row {
  readonly #source: Source
  readonly #shape: RowShape<Source>

  constructor(source: Source, shape: RowShape<Source>) {
    this.#source = source
    this.#shape = shape
  }

  get cells(): Cell[] {
    const { texts } = this.#source
    const { from, to } = this.#shape
    return Array.from({ length: to - from }, (_, column) => this.#at(column, texts[from + column]))
  }

  cell(header: string | readonly string[]): Cell {
    const column = this.#shape.columns.index(header)
    return this.#at(column, this.#source.texts[this.#shape.from + column])
  }

  toJSON(): { cells: Cell[] } {
    return { cells: this.cells }
  }

  #at(column: number, text = ''): Cell {
    return { locator: this.#shape.locate(this.#source, column), text: foldText(text) }
  }
}

/** One row by itself: its texts, and how its columns are located. */
export function makeRow(texts: readonly string[], locate: (column: number) => string, columns: Columns): Row {
  return new LazyRow({ texts }, { columns, from: 0, to: texts.length, locate: (_, column) => locate(column) })
}
