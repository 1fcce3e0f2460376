import type { Block, Row, Table } from './document.ts'
import { isNote, lookOf } from './figure.ts'
import { foldText } from './fold.ts'
import { Columns, LazyRow, type RowShape } from './row.ts'
import { headerCells, headerLines, isHeader, SAMPLE, titleIn } from './sheet-header.ts'
import { filledUpTo, isBlank, isSingle, lookAt, sameTexts, usedColumns, type Line, type Places } from './sheet-line.ts'

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
  /** True for a line that goes on with the latest table after a blank one. */
  #goesOn: (line: Line) => boolean = () => false
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
    const hasHeader = isHeader(first, lines.slice(1, SAMPLE))
    if (!hasHeader && this.#caption === null && lines.every(this.#goesOn)) {
      for (const line of lines) this.#sink.row(this.#latest!(line))
    } else this.#table(lines, hasHeader)
  }

  #table(lines: Line[], hasHeader: boolean): void {
    const places = this.#places
    const name = places.table(++this.#tables)
    const heads = hasHeader ? headerLines(lines) : []
    const [from, to] = usedColumns(lines)
    const header = headerCells(heads, from, to, places)
    const locate = ({ number }: Line, column: number) => places.cell(number, from + column)
    const shape: RowShape<Line> = { columns: new Columns(header, name), from, to, locate }
    const toRow = (line: Line) => new LazyRow(line, shape)
    this.#latest = toRow
    this.#goesOn = () => false
    if (header.length > 2) this.#goesOn = continues(lines.at(-1)!, [from, to])
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

/** Totals are often set apart: every column is filled, and with the same kind of text as in the last row. */
function continues(last: Line, [from, to]: readonly [number, number]): (line: Line) => boolean {
  const kinds = (line: Line) => {
    const looks = lookAt(line)
    return Array.from({ length: to - from }, (_, column) => looks[from + column] ?? 'empty')
  }
  const before = kinds(last)
  return (line) =>
    kinds(line).every((look, column) => look !== 'empty' && (look === 'text') === (before[column] === 'text'))
}

/** Figures below each other in a file of one column, with or without a name above them. */
function isList(group: readonly Line[]): boolean {
  if (group.length < 3 || group.some((line) => line.texts.length !== 1)) return false
  return group.slice(1, SAMPLE).every((line) => lookOf(foldText(line.texts[0]!)) !== 'text')
}
