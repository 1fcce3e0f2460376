import { StructureChangedError } from '../errors.ts'
import { foldKey } from './fold.ts'
import { Columns, makeRow } from './row.ts'

/** Formats that a reader exists for. */
export type Format = 'csv' | 'html' | 'text' | 'pdf' | 'xlsx' | 'json'

/**
 * What every stage after `read/` sees, whatever the bytes were. Texts are NFC, blanks folded to one space (nbsp and thin
 * spaces too), trimmed. A locator finds its text again: `textAt(bytes, options, locator)` gives the same string back.
 */
export interface Document {
  format: Format
  /** Name of the charset that decoded the bytes; null where the format has none (pdf, xlsx). */
  charset: string | null
  /** BCP 47 language as the document declares it; null = not declared. */
  language: string | null
  /** The document's own title (html `title`, first line of a csv that stands alone, pdf metadata); null = none. */
  title: string | null
  /** Running text in reading order: headings, paragraphs, captions, notes, source lines. Table cells are not repeated here. */
  blocks: Block[]
  tables: Table[]
  /** What the reader left out or doubts, in words: hidden sheets, removed running heads. */
  warnings: string[]
  /** Running heads and feet of a pdf, which are in no block: a year may stand only there. */
  heads?: string[]
}

export interface Block {
  /** `b7` (text, html), `p28.b3` (pdf), `r35` (csv: the line), `Sheet1!b2`; for json the path. */
  locator: string
  kind: 'heading' | 'paragraph' | 'note' | 'caption' | 'option'
  text: string
}

export interface Table {
  /** `t1` (csv, html), `p28.t1` (pdf), `Sheet1!t1` (xlsx). */
  locator: string
  /** Caption, or the title line directly above it; null = none. */
  caption: string | null
  /** Header cells, one for each column; empty where the table prints no header. */
  header: Cell[]
  rows: Row[]
}

export interface Row {
  cells: Cell[]
  /**
   * The cell under a header.
   * @param header compared after NFKC, accents off, lower case, blanks folded; an array names aliases
   * @throws StructureChangedError when no header cell matches: what was asked for, the headers seen, the place
   */
  cell(header: string | readonly string[]): Cell
}

export interface Cell {
  /** `r5c2` (csv: line and column of the file, from 1), `t2.r7c2` (html), `p28.t1.r7c2` (pdf), `Sheet1!C4`, `$.data[3].loss`. */
  locator: string
  /** The text, blanks folded and trimmed; '' for an empty cell. */
  text: string
}

/**
 * The text at a locator: of a block, a cell, a header cell, or the caption of a table.
 * @returns null where the document has no such place
 */
export function textIn(document: Document, locator: string): string | null {
  for (const block of document.blocks) if (block.locator === locator) return block.text
  for (const table of document.tables) {
    if (table.locator === locator) return table.caption
    for (const cell of table.header) if (cell.locator === locator) return cell.text
    for (const row of table.rows) for (const cell of row.cells) if (cell.locator === locator) return cell.text
  }
  return null
}

/** Every text of a document under its locator, for who looks up many: blocks, captions, header cells, cells. */
export function locatedTexts(document: Document): Map<string, string> {
  const texts = new Map<string, string>()
  // Last set wins, so what `textIn` finds first comes last.
  for (const table of document.tables) {
    for (const row of table.rows) for (const cell of row.cells) texts.set(cell.locator, cell.text)
    for (const cell of table.header) texts.set(cell.locator, cell.text)
    if (table.caption !== null) texts.set(table.locator, table.caption)
  }
  for (const block of document.blocks) texts.set(block.locator, block.text)
  return texts
}

/**
 * The table of a document that has one.
 * @throws StructureChangedError when it has none or several
 */
export function onlyTable(document: Document): Table {
  const [table, ...others] = document.tables
  if (table !== undefined && others.length === 0) return table
  throw new StructureChangedError(
    document.title ?? document.format,
    'one table',
    [`${document.tables.length} tables`],
    'document',
  )
}

/**
 * The first table whose header has all these names, or whose caption has this text (both folded).
 * @throws StructureChangedError when there is none; it names the captions and headers seen
 */
export function findTable(
  document: Document,
  by: { caption?: string; header?: readonly (string | readonly string[])[] },
): Table {
  const caption = by.caption === undefined ? null : foldKey(by.caption)
  for (const table of document.tables) {
    if (caption !== null && !foldKey(table.caption ?? '').includes(caption)) continue
    if ((by.header ?? []).every((names) => has(table, names))) return table
  }
  const seen = document.tables.map(
    (table) => `${table.locator} ${table.caption ?? table.header.map((cell) => cell.text).join(', ')}`,
  )
  const wanted = [by.caption, ...(by.header ?? []).flat()].filter((name) => name !== undefined).join('", "')
  throw new StructureChangedError(document.title ?? document.format, wanted, seen, 'document')
}

function has(table: Table, names: string | readonly string[]): boolean {
  try {
    new Columns(table.header, table.locator).index(names)
    return true
  } catch (error) {
    if (error instanceof StructureChangedError) return false
    throw error
  }
}

/**
 * The rows of a table that prints its columns two or more times side by side (`Crime Type | Loss | Crime Type | Loss`):
 * all rows of the left group, then those of the next one. Rows whose group is blank are left out. Any other table: its rows.
 */
export function stackedRows(table: Table): Row[] {
  const keys = table.header.map((cell) => foldKey(cell.text))
  const width = keys.indexOf(keys[0] ?? '', 1)
  const repeats = width > 0 && keys.length % width === 0 && keys.every((key, column) => key === keys[column % width])
  if (!repeats) return table.rows
  const columns = new Columns(table.header.slice(0, width), table.locator)
  const rows: Row[] = []
  for (let from = 0; from < keys.length; from += width) {
    for (const row of table.rows) {
      const cells = row.cells.slice(from, from + width)
      if (cells.every((cell) => cell.text === '')) continue
      rows.push(
        makeRow(
          cells.map((cell) => cell.text),
          (column) => cells[column]?.locator ?? table.locator,
          columns,
        ),
      )
    }
  }
  return rows
}
