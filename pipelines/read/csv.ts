import Papa from 'papaparse'
import { TooLargeError, TruncatedError } from '../errors.ts'
import type { Document, Row, Table } from './document.ts'
import { readSheet, Sheet } from './sheet.ts'
import type { Line, Places } from './sheet-line.ts'

/** No figure stands in a cell of a million signs: a quote that never closes does. */
const MAX_CELL = 1_000_000
const MAX_COLUMNS = 20_000
const DELIMITERS = ['\t', '|', ';', ','] as const

const PLACES: Places = {
  cell: (line, column) => `r${line}c${column + 1}`,
  block: (line) => `r${line}`,
  table: (index) => `t${index}`,
}

/**
 * Reads a delimited file, whatever is stacked in it. Locators are line and column of the file from 1, blank lines and
 * the lines inside quoted cells counted.
 * @param parts the text, cut anywhere
 * @param pack keep each line as one string: a third of the memory for files of many rows
 * @throws TruncatedError when a quoted cell never closes
 * @throws TooLargeError on a cell of more than a million signs, or more than 20,000 cells in a line
 */
export function readCsv(parts: Iterable<string>, name: string, pack = false): Omit<Document, 'charset'> {
  const file = new CsvLines(parts, name, pack)
  const { blocks, tables } = readSheet(file.lines(), PLACES)
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : null
  return { format: 'csv', language: null, title, blocks, tables, warnings: file.warnings() }
}

/**
 * Rows of a large delimited file one after the other, each with its table (whose own `rows` stay empty), as `readCsv`
 * would give them; a column that is empty in the first 5,000 rows of a table at its edge is left out.
 */
export function* streamCsv(parts: Iterable<string>, name: string): Generator<{ table: Table; row: Row }> {
  let waiting: { table: Table; row: Row }[] = []
  let table: Table | null = null
  const sheet = new Sheet(PLACES, {
    block: () => {},
    table: (found) => (table = found),
    row: (row) => waiting.push({ table: table!, row }),
  })
  for (const line of new CsvLines(parts, name, false).lines()) {
    sheet.add(line)
    if (waiting.length === 0) continue
    yield* waiting
    waiting = []
  }
  sheet.end()
  yield* waiting
}

const UNIT = '\u001F'

class PackedLine implements Line {
  readonly number: number
  readonly #packed: string

  constructor(number: number, texts: readonly string[]) {
    this.number = number
    // joining makes a string of its own, so that the file's text can go
    this.#packed = texts.map((text) => (text.includes(UNIT) ? text.replaceAll(UNIT, '') : text)).join(UNIT)
  }

  get texts(): readonly string[] {
    return this.#packed.split(UNIT)
  }
}

class CsvLines {
  readonly #parts: Iterable<string>
  readonly #name: string
  readonly #pack: boolean
  #number = 1
  #width = 0
  /** Every line but the last had as many cells as the first. */
  #even = true
  #lastNumber = 0
  #lastWidth = 0
  #ended = true

  constructor(parts: Iterable<string>, name: string, pack: boolean) {
    this.#parts = parts
    this.#name = name
    this.#pack = pack
  }

  *lines(): Generator<Line> {
    let parser: Papa.Parser | null = null
    let rest = ''
    for (const [part, isLast] of withLast(unixLines(this.#parts))) {
      const text = rest === '' ? part : rest + part
      if (parser === null) {
        const declared = /^sep=(.)\n/i.exec(text)?.[1]
        parser = new Papa.Parser({ delimiter: declared ?? guessDelimiter(text), newline: '\n' })
        if (declared !== undefined) {
          yield { number: this.#number++, texts: [] }
          rest = ''
          yield* this.#read(parser, text.slice(6), isLast, (left) => (rest = left))
          continue
        }
      }
      yield* this.#read(parser, text, isLast, (left) => (rest = left))
      if (rest.length > 4 * MAX_CELL) {
        throw new TooLargeError(
          this.#name,
          `the line that begins in line ${this.#number} has more than ${rest.length} signs`,
          `at most ${MAX_CELL} in one cell`,
        )
      }
      this.#ended = text === '' ? this.#ended : text.endsWith('\n')
    }
  }

  *#read(parser: Papa.Parser, text: string, isLast: boolean, keep: (rest: string) => void): Generator<Line> {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>
    keep(isLast ? '' : text.slice(meta.cursor))
    // as many lines as rows: then no cell holds a line end
    const plain = linesIn(text, isLast ? text.length : meta.cursor) === data.length - (isLast ? 1 : 0)
    for (const texts of data) yield this.#line(texts, plain)
    if (isLast && errors.some((error) => error.code === 'MissingQuotes')) {
      const line = this.#lastNumber || 1
      throw new TruncatedError(
        this.#name,
        `a quoted cell that opens in line ${line} never closes (or its quote is stray)`,
      )
    }
  }

  #line(texts: string[], plain: boolean): Line {
    const number = this.#number
    if (texts.length > MAX_COLUMNS) {
      throw new TooLargeError(this.#name, `line ${number} has ${texts.length} cells`, `at most ${MAX_COLUMNS}`)
    }
    for (const cell of texts) {
      if (cell.length > MAX_CELL) {
        throw new TooLargeError(
          this.#name,
          `the cell that opens in line ${number} has ${cell.length} signs`,
          `at most ${MAX_CELL} in one cell`,
        )
      }
      if (!plain && cell.includes('\n')) this.#number += cell.split('\n').length - 1
    }
    this.#number++
    if (this.#lastNumber === 0) this.#width = texts.length
    else if (this.#lastWidth !== this.#width) this.#even = false
    this.#lastNumber = number
    this.#lastWidth = texts.length
    return this.#pack ? new PackedLine(number, texts) : { number, texts }
  }

  /** A last line that stops early, without a line end, where every other line has the same number of cells. */
  warnings(): string[] {
    const [number, width] = [this.#lastNumber, this.#lastWidth]
    if (this.#ended || number < 4 || !this.#even || width >= this.#width) return []
    return [
      `line ${number} has ${width} cells where all others have ${this.#width}, and no line end: the file may be cut`,
    ]
  }
}

/** Line ends before `end`. */
function linesIn(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Any line end as `\n`, also where a part ends between its two signs. */
function* unixLines(parts: Iterable<string>): Generator<string> {
  let held = ''
  for (const part of parts) {
    let text = held + part
    held = text.endsWith('\r') ? '\r' : ''
    if (held !== '') text = text.slice(0, -1)
    yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  }
  if (held !== '') yield '\n'
}

function* withLast(parts: Iterable<string>): Generator<[string, boolean]> {
  let before: string | null = null
  for (const part of parts) {
    if (before !== null) yield [before, false]
    before = part
  }
  yield [before ?? '', true]
}

/** The delimiter that gives most lines the same number of cells; on equal terms the one that is rarer inside numbers. */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, 65_536)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 100 })
    const counts = new Map<number, number>()
    const filled = data.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '')
    for (const cells of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
    let score = 0
    for (const [width, lines] of counts) if (width > 1) score = Math.max(score, lines / filled.length)
    if (score > best.score + 0.02) best = { delimiter, score }
  }
  return best.delimiter
}
