import Papa from 'papaparse'
import { DamagedFileError, TooLargeError } from '../errors.ts'
import type { Document } from './document.ts'
import { readSheet, type Line, type Places } from './sheet.ts'

/** No figure stands in a cell of a million signs: a quote that never closes does. */
const MAX_CELL = 1_000_000
const DELIMITERS = ['\t', '|', ';', ','] as const

const PLACES: Places = {
  cell: (line, column) => `r${line}c${column + 1}`,
  block: (line) => `r${line}`,
  table: (index) => `t${index}`,
}

/**
 * Reads a delimited file, whatever is stacked in it. Locators are line and column of the file from 1, blank lines and
 * the lines inside quoted cells counted.
 * @throws DamagedFileError when a quoted cell never closes
 * @throws TooLargeError on a cell of more than a million signs
 */
export function readCsv(decoded: string, name: string): Omit<Document, 'charset'> {
  const warnings: string[] = []
  const lines = csvLines(decoded, name)
  const { blocks, tables } = readSheet(lines, PLACES)
  const cut = cutOff(decoded, lines)
  if (cut !== null) warnings.push(cut)
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : null
  return { format: 'csv', language: null, title, blocks, tables, warnings }
}

function csvLines(decoded: string, name: string): Line[] {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  const declared = /^sep=(.)\n/i.exec(text)
  const delimiter = declared?.[1] ?? guessDelimiter(text)
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
  })
  const open = errors.find((error) => error.code === 'MissingQuotes')
  const lines: Line[] = []
  let number = 1
  for (const texts of data) {
    lines.push({ number, texts })
    for (const cell of texts) {
      if (cell.length > MAX_CELL) {
        throw new TooLargeError(
          name,
          `the cell that opens in line ${number} has ${cell.length} signs`,
          `at most ${MAX_CELL} in one cell`,
        )
      }
      if (cell.includes('\n')) number += cell.split('\n').length - 1
    }
    number++
  }
  if (open !== undefined) {
    const line = lines[Math.min(open.row ?? 0, lines.length - 1)]?.number ?? 1
    throw new DamagedFileError(
      name,
      `a quoted cell that opens in line ${line} never closes: the file is cut or a quote is stray`,
      'csv',
    )
  }
  if (declared !== null) lines[0] = { number: 1, texts: [] }
  return lines
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

/** A last line that stops early, without a line end, where every other line has the same number of cells. */
function cutOff(decoded: string, lines: readonly Line[]): string | null {
  if (lines.length < 4 || /[\r\n]$/.test(decoded)) return null
  const last = lines.at(-1)!
  const width = lines[0]!.texts.length
  const even = lines.every((line, index) => index === lines.length - 1 || line.texts.length === width)
  if (!even || last.texts.length >= width) return null
  return `line ${last.number} has ${last.texts.length} cells where all others have ${width}, and no line end: the file may be cut`
}
