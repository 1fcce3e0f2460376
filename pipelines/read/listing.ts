import type { Document, Row, Table } from './document.ts'
import { guessLanguage } from './language.ts'

/** A document as lines for a person who writes a source: what it is, then every block and cell with its place. */
export function* listing(document: Document, name: string): Generator<string> {
  const texts = document.blocks.map((block) => block.text).join('\n') + document.tables.flatMap(headerTexts).join(' ')
  const guess = document.language === null ? guessLanguage(texts) : null
  const language = document.language ?? (guess === null ? 'not declared' : `${guess} (guessed)`)
  yield `${name}: ${document.format}, charset ${document.charset ?? 'none'}, language ${language}`
  yield `title: ${document.title ?? 'none'}`
  for (const warning of document.warnings) yield `note: ${warning}`
  if (document.blocks.length > 0) yield ''
  const width = document.blocks.reduce((widest, { locator }) => Math.max(widest, locator.length), 0)
  for (const { locator, kind, text } of document.blocks) yield `${locator.padEnd(width)}  ${kind.padEnd(9)}  ${text}`
  for (const table of document.tables) {
    yield* tableHead(table, table.rows.length)
    for (const row of table.rows) yield rowLine(row)
  }
}

const headerTexts = (table: Table) => table.header.map((cell) => cell.text)

/** @param rows null where they are not counted yet */
export function* tableHead({ locator, caption, header }: Table, rows: number | null): Generator<string> {
  yield ''
  yield `${locator}  table${rows === null ? '' : `, ${rows} rows`}${caption === null ? '' : `: ${caption}`}`
  const names = header.map((cell) => cell.text || '(blank)').join(' | ')
  yield header.length === 0 ? '  no header' : `  ${header[0]!.locator}  header  ${names}`
}

export function rowLine({ cells }: Row): string {
  return `  ${cells[0]?.locator ?? ''}  ${cells.map((cell) => cell.text).join(' | ')}`
}

/** A document as JSON in parts: one of 80 MB would not fit into a string. */
export function* jsonParts({ tables, ...document }: Document): Generator<string> {
  yield JSON.stringify(document).slice(0, -1) + ',"tables":['
  for (const [index, { rows, ...table }] of tables.entries()) {
    yield (index === 0 ? '' : ',') + JSON.stringify(table).slice(0, -1) + ',"rows":['
    for (let at = 0; at < rows.length; at += 1_000) {
      const some = rows.slice(at, at + 1_000).map((row) => JSON.stringify({ cells: row.cells }))
      yield (at === 0 ? '' : ',') + some.join(',')
    }
    yield ']}'
  }
  yield ']}\n'
}
