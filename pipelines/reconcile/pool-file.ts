import Papa from 'papaparse'
import { type BadCell, PoolFileError } from '../errors.ts'
import { claimOf } from './pool-claim.ts'
import type { PoolRow } from './pool-row.ts'

/** One row of a file of one's own: text by column, blanks trimmed; '' = not given. */
export interface RawRow {
  line: number
  /** Lines of single cells, where they stand on lines of their own. */
  lineOf?: ReadonlyMap<string, number>
  cells: Readonly<Record<string, string>>
}

/**
 * Reads a file of claims about one stratum: CSV with a header, or a JSON array of objects.
 *
 * Columns as in `claims` and `gradings`; others are ignored; only `semantics` and the amounts that it needs are required.
 *
 * @param text the whole file
 * @param file its name, for messages
 * @throws PoolFileError naming every bad cell by line and column; nothing is returned then
 */
export function readPoolFile(text: string, file: string): PoolRow[] {
  const source = text.replace(/^\uFEFF/, '')
  const isJson = /^\s*[[{]/.test(source)
  const bad: BadCell[] = []
  const rows = isJson ? jsonRows(source, bad) : csvRows(source, bad)
  if (rows.length === 0 && bad.length === 0) {
    bad.push({ line: 1, column: 'semantics', reason: 'the file is empty: expected a header and at least one claim' })
  }
  const seen = new Map<string, number>()
  const claims = rows.flatMap((row, i) => {
    const id = row.cells['claim_id'] || `row${i + 1}`
    const before = seen.get(id)
    if (before !== undefined)
      bad.push({ line: row.line, column: 'claim_id', reason: `"${id}" stands already on line ${before}` })
    seen.set(id, row.line)
    return claimOf(row, id, bad) ?? []
  })
  if (bad.length > 0) throw new PoolFileError(file, bad)
  return claims
}

function csvRows(text: string, bad: BadCell[]): RawRow[] {
  // PapaParse guesses the line end from the start of the text and counts no lines, so both are done here.
  const source = text.replace(/\r\n?/g, '\n')
  if (source.trim() === '') return []
  const rows: RawRow[] = []
  let header: string[] | null = null
  let at = 0
  let line = 1
  const bareHeader = source.slice(0, source.indexOf('\n') >>> 0).replace(/"[^"]*"/g, '')
  const delimiter = bareHeader.includes(';') ? ';' : ','
  Papa.parse<string[]>(source, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }) {
      const here = line
      for (; at < meta.cursor; at++) if (source[at] === '\n') line++
      const cells = data.map((cell) => cell.trim())
      if (errors.length > 0) {
        const column = header?.[cells.length - 1] ?? header?.at(-1) ?? 'semantics'
        bad.push({
          line: here,
          column,
          reason: `a quote is not closed or stands inside the cell: ${errors[0]!.message}`,
        })
        return
      }
      if (cells.every((cell) => cell === '')) return
      if (header === null) {
        header = cells
        const twice = cells.find((name, i) => name !== '' && cells.indexOf(name) !== i)
        if (twice !== undefined)
          bad.push({ line: here, column: twice, reason: 'the column stands twice in the header' })
        if (!cells.includes('semantics')) {
          bad.push({ line: here, column: 'semantics', reason: `the header must have it, got ${cells.join(', ')}` })
        }
        return
      }
      const extra = cells.slice(header.length).find((cell) => cell !== '')
      if (extra !== undefined) {
        bad.push({ line: here, column: header.at(-1)!, reason: `"${extra}" stands behind the last column` })
      }
      rows.push({ line: here, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) })
    },
  })
  return bad.some(({ line }) => line === 1) ? [] : rows
}

function jsonRows(text: string, bad: BadCell[]): RawRow[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = lineAt(text, Number(/position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length))
    bad.push({ line, column: 'semantics', reason: `no JSON: ${message}` })
    return []
  }
  if (!Array.isArray(parsed)) {
    bad.push({ line: 1, column: 'semantics', reason: 'expected an array of claims' })
    return []
  }
  const places = elementPlaces(text)
  return parsed.flatMap((element: unknown, i) => {
    const { line, lineOf } = places[i]!
    if (element === null || typeof element !== 'object' || Array.isArray(element)) {
      bad.push({ line, column: 'semantics', reason: `expected an object, got ${JSON.stringify(element)}` })
      return []
    }
    const cells = Object.entries(element).map(([name, value]) => [name, cellText(value)])
    return [{ line, lineOf, cells: Object.fromEntries(cells) }]
  })
}

/** Where an element of a JSON array begins, and where each of its keys stands; `text` has parsed as one. */
interface ElementPlace {
  line: number
  lineOf: Map<string, number>
}

function elementPlaces(text: string): ElementPlace[] {
  const places: ElementPlace[] = []
  let line = 1
  let depth = 0
  let isExpected = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') line++
    if (/\s/.test(c)) continue
    if (depth === 1 && isExpected && c !== ']') {
      places.push({ line, lineOf: new Map() })
      isExpected = false
    }
    if (c === '"') {
      const start = i
      for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++
      const isKey = depth === 2 && /^\s*:/.test(text.slice(i + 1, i + 40))
      if (isKey) places.at(-1)!.lineOf.set(JSON.parse(text.slice(start, i + 1)), line)
    } else if (c === '[' || c === '{') {
      if (depth === 0) isExpected = true
      depth++
    } else if (c === ']' || c === '}') depth--
    else if (c === ',' && depth === 1) isExpected = true
  }
  return places
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** A JSON value as the text that a CSV cell would have. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' ? plainNumber(value) : JSON.stringify(value)
}

/** A double without an exponent, as far as it has one: 1e21 → 1000000000000000000000. */
function plainNumber(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(18).replace(/0+$/, '')
}
