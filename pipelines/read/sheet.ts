import type { Block, Cell, Row, Table } from './document.ts'
import { isNote, lookOf } from './figure.ts'
import { foldKey, foldText } from './fold.ts'
import { Columns, makeRow } from './row.ts'

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

/** Rows that are looked at to tell figures from texts. */
const SAMPLE = 20

/** Lines of one stretch without a blank line after which its table is taken as known and rows are passed on at once. */
const SETTLED = 5_000

/** Where the parts of a sheet go as they are found; a row belongs to the table before it. */
export interface Sink {
  block(block: Block): void
  table(table: Table): void
  row(row: Row): void
}

/**
 * Takes apart what publishers stack in one sheet or file: title lines, tables with and without a header, notes, source
 * lines. A blank line ends a table; a line with one text above a table is its caption, below it a note.
 */
export function readSheet(lines: Iterable<Line>, places: Places): { blocks: Block[]; tables: Table[] } {
  const blocks: Block[] = []
  const tables: Table[] = []
  const sheet = new Sheet(places, {
    block: (block) => blocks.push(block),
    table: (table) => tables.push(table),
    row: (row) => tables.at(-1)!.rows.push(row),
  })
  for (const line of lines) sheet.add(line)
  sheet.end()
  return { blocks, tables }
}

export class Sheet {
  readonly #sink: Sink
  readonly #places: Places
  #blocks = 0
  #tables = 0
  #group: Line[] = []
  /** Makes rows of the table that the latest lines belong to; null until it is settled. */
  #open: ((line: Line) => Row) | null = null
  #latest: ((line: Line) => Row) | null = null
  /** A title that still waits for its table, and a header that stands apart from its rows. */
  #caption: string | null = null
  #lonely: Line | null = null

  constructor(places: Places, sink: Sink) {
    this.#places = places
    this.#sink = sink
  }

  add(line: Line): void {
    if (filledUpTo(line.texts, 1) === 0) this.#close(false)
    else if (this.#open === null) {
      this.#group.push(line)
      if (this.#group.length === SETTLED) this.#settle()
    } else if (isSingle(line) && isNote(this.#textOf(line))) this.#block(line, 'note')
    else this.#sink.row(this.#open(line))
  }

  end(): void {
    this.#close(true)
  }

  #settle(): void {
    this.#close(false)
    this.#open = this.#latest
  }

  #close(last: boolean): void {
    const group = this.#group
    this.#group = []
    this.#open = null
    if (group.length > 0) this.#read(group)
    if (last && this.#lonely !== null) {
      const lonely = this.#lonely
      this.#lonely = null
      this.#table([lonely], lookAt(lonely).filter((look) => look !== 'empty').length > 2)
    }
  }

  #read(group: Line[]): void {
    if (isList(group)) return this.#table(group, lookOf(foldText(group[0]!.texts[0]!)) === 'text')
    let start = 0
    while (start < group.length && isSingle(group[start]!)) start++
    if (start === group.length) return this.#texts(group)
    this.#captions(group.slice(0, start))
    this.#stack(group.slice(start))
  }

  /** Lines with one text each and no table beneath them in their group. */
  #texts(group: Line[]): void {
    for (const line of group) {
      const text = this.#textOf(line)
      const note = isNote(text)
      this.#block(line, note ? 'note' : this.#blocks === 0 ? 'heading' : 'caption')
      this.#caption = note ? this.#caption : text
    }
  }

  #captions(leads: Line[]): void {
    leads.forEach((line, index) => {
      const text = this.#textOf(line)
      const nearest = index === leads.length - 1
      this.#block(line, this.#blocks === 0 ? 'heading' : nearest ? 'caption' : isNote(text) ? 'note' : 'heading')
      if (nearest) this.#caption = text
    })
  }

  /** Tables that follow each other without a blank line, then notes. */
  #stack(lines: Line[]): void {
    let end = lines.length
    while (end > 1 && isSingle(lines[end - 1]!) && isNote(this.#textOf(lines[end - 1]!))) end--
    const notes = lines.slice(end)
    let from = 0
    const first = lines[0]!
    const top = first.texts[0]
    for (let at = 1; at < end; at++) {
      const line = lines[at]!
      const { texts } = line
      const single = texts[0] !== top && isSingle(line)
      const titled =
        single && at + 1 < end && isHeader(lines[at + 1]!, lines.slice(at + 2, Math.min(end, at + 2 + SAMPLE)))
      const again =
        !single &&
        texts[0] === top &&
        sameTexts(line, first) &&
        lookAt(line).every((look) => look === 'text' || look === 'empty')
      if (!titled && !again) continue
      this.#rows(lines.slice(from, at))
      if (titled) this.#captions([line])
      from = titled ? at + 1 : at
    }
    this.#rows(from === 0 && end === lines.length ? lines : lines.slice(from, end))
    for (const line of notes) this.#block(line, 'note')
  }

  #rows(lines: Line[]): void {
    const [first] = lines
    if (first === undefined) return
    if (this.#lonely !== null) {
      const lonely = this.#lonely
      this.#lonely = null
      if (isHeader(lonely, lines.slice(0, SAMPLE))) return this.#table([lonely, ...lines], true)
      this.#table([lonely], false)
    }
    if (
      lines.length === 1 &&
      lookAt(first).every((look) => look === 'text' || look === 'period' || look === 'empty') &&
      filledUpTo(first.texts, 3) > 2
    ) {
      this.#lonely = first
      return
    }
    this.#table(lines, isHeader(first, lines.slice(1, SAMPLE)))
  }

  #table(lines: Line[], hasHeader: boolean): void {
    const places = this.#places
    const name = places.table(++this.#tables)
    const heads = hasHeader ? headerLines(lines) : []
    const [from, to] = usedColumns(lines)
    const header = headerCells(heads, from, to, places)
    const columns = new Columns(header, name)
    const span = [from, to] as const
    const toRow = (line: Line) => makeRow(line, (column) => places.cell(line.number, from + column), columns, span)
    this.#latest = toRow
    this.#sink.table({ locator: name, caption: this.#caption ?? titleIn(header), header, rows: [] })
    for (let at = heads.length; at < lines.length; at++) this.#sink.row(toRow(lines[at]!))
    this.#caption = null
  }

  #textOf(line: Line): string {
    return foldText(line.texts.find((text) => !isBlank(text)) ?? '')
  }

  #block(line: Line, kind: Block['kind']): void {
    const column = line.texts.findIndex((text) => !isBlank(text))
    const locator = this.#places.block(line.number, column, ++this.#blocks)
    this.#sink.block({ locator, kind, text: this.#textOf(line) })
  }
}

function isBlank(text: string): boolean {
  return text === '' || (text.charCodeAt(0) <= 32 || text.charCodeAt(0) > 126 ? foldText(text) === '' : false)
}

/** Number of filled cells, counted no further than `most`. */
function filledUpTo(texts: readonly string[], most: number): number {
  let filled = 0
  for (let column = 0; column < texts.length && filled < most; column++) if (!isBlank(texts[column]!)) filled++
  return filled
}

function lookAt(line: Line): ReturnType<typeof lookOf>[] {
  return line.texts.map((text) => lookOf(foldText(text)))
}

/** Figures below each other in a file of one column, with or without a name above them. */
function isList(group: readonly Line[]): boolean {
  if (group.length < 3 || group.some((line) => line.texts.length !== 1)) return false
  return group.slice(1, SAMPLE).every((line) => lookOf(foldText(line.texts[0]!)) !== 'text')
}

/** One filled cell that is no figure, or that stands in the first column. */
function isSingle(line: Line): boolean {
  if (filledUpTo(line.texts, 2) !== 1) return false
  const column = line.texts.findIndex((text) => !isBlank(text))
  return column === 0 || lookOf(foldText(line.texts[column]!)) === 'text'
}

function sameTexts(a: Line, b: Line): boolean {
  return (
    a.texts.length === b.texts.length && a.texts.every((text, column) => foldKey(text) === foldKey(b.texts[column]!))
  )
}

/**
 * True when a line names the columns of the lines below it. It holds texts and periods only, no figure; where figures
 * stand below, at least one column must have a name above its figures; where none do, it must name every column, each otherwise.
 */
export function isHeader(line: Line, below: readonly Line[]): boolean {
  const looks = lookAt(line)
  if (looks.some((look) => look === 'figure' || look === 'missing')) return false
  const named = looks.flatMap((look, column) => (look === 'empty' ? [] : [column]))
  const periods = named.filter((column) => looks[column] === 'period')
  if (periods.includes(named[0] ?? -1) && named[0] === 0) return false
  if (below.length === 0) return named.length > 2
  const rows = below.map(lookAt)
  const figures = (column: number) =>
    rows.filter((row) => row[column] === 'figure' || (row[column] === 'period' && looks[column] === 'text')).length
  const texts = (column: number) => rows.filter((row) => row[column] === 'text').length
  if (rows.some((row) => row.includes('figure') || row.includes('period'))) {
    return named.some((column) => figures(column) > texts(column))
  }
  if (periods.length > 0) return rows.some((row) => row.includes('missing'))
  const names = new Set(named.map((column) => foldKey(line.texts[column]!)))
  const widest = Math.max(...rows.map((row) => row.filter((look) => look !== 'empty').length))
  return names.size === named.length && named.length >= widest
}

/** The header may be printed on two lines: groups that span columns, then their parts. */
function headerLines(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines
  if (first === undefined || second === undefined || lines.length < 3) return lines.slice(0, 1)
  const gaps = second.texts.filter(
    (text, column) => column > 0 && !isBlank(text) && isBlank(first.texts[column] ?? ''),
  ).length
  const parts = lookAt(second)
  const names = parts.every((look) => look !== 'figure' && look !== 'missing') && parts[0] !== 'period'
  return gaps > 0 && names && isHeader(second, lines.slice(2, 2 + SAMPLE)) ? lines.slice(0, 2) : lines.slice(0, 1)
}

function headerCells(heads: readonly Line[], from: number, to: number, places: Places): Cell[] {
  const last = heads.at(-1)
  if (last === undefined) return []
  let group = ''
  return Array.from({ length: to - from }, (_, index) => {
    const column = from + index
    const upper = heads.length > 1 ? foldText(heads[0]!.texts[column] ?? '') : ''
    if (upper !== '') group = upper
    const own = foldText(last.texts[column] ?? '')
    const text = heads.length > 1 && group !== own ? [group, own].filter(Boolean).join(' ') : own
    return { locator: places.cell(last.number, column), text }
  })
}

/** Some sheets print a table's title as the name of its first column. */
function titleIn([first, ...others]: readonly Cell[]): string | null {
  const words = (cell: Cell) => cell.text.split(' ').length
  if (first === undefined || others.length === 0) return null
  return words(first) > 3 && others.every((cell) => words(cell) <= 3) ? first.text : null
}

/** First and last column (exclusive) that any line fills: empty ones at the edges are no columns. */
function usedColumns(lines: readonly Line[]): [number, number] {
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
