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
