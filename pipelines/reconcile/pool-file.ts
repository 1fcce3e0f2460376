import Papa from 'papaparse'
import { type BadCell, PoolFileError } from '../errors.ts'
import { claimOf } from './pool-claim.ts'
import type { PoolRow } from './pool-row.ts'

/** One row of a file of one's own: text by column, blanks trimmed; '' = not given. */
export interface RawRow {
  line: number
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
      bad.push({ line: row.line, column: 'claim_id', reason: `"${id}" stands already at ${before}` })
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
  const delimiter = source.slice(0, source.indexOf('\n') >>> 0).includes(';') ? ';' : ','
  Papa.parse<string[]>(source, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }) {
      const here = line
      for (; at < meta.cursor; at++) if (source[at] === '\n') line++
      for (const error of errors) bad.push({ line: here, column: header?.[0] ?? 'semantics', reason: error.message })
      const cells = data.map((cell) => cell.trim())
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
    bad.push({
      line: 1,
      column: 'semantics',
      reason: `no JSON: ${error instanceof Error ? error.message : String(error)}`,
    })
    return []
  }
  if (!Array.isArray(parsed)) {
    bad.push({ line: 1, column: 'semantics', reason: 'expected an array of claims' })
    return []
  }
  const lines = elementLines(text)
  return parsed.flatMap((element: unknown, i) => {
    const line = lines[i] ?? 1
    if (element === null || typeof element !== 'object' || Array.isArray(element)) {
      bad.push({ line, column: 'semantics', reason: `expected an object, got ${JSON.stringify(element)}` })
      return []
    }
    const cells = Object.entries(element).map(([name, value]) => [name, cellText(value)])
    return [{ line, cells: Object.fromEntries(cells) }]
  })
}

/** The line on which each element of a JSON array begins; `text` has parsed as one. */
function elementLines(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let expecting = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') line++
    if (/\s/.test(c)) continue
    if (depth === 1 && expecting && c !== ']') {
      lines.push(line)
      expecting = false
    }
    if (c === '"') {
      for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++
    } else if (c === '[' || c === '{') {
      if (depth === 0) expecting = true
      depth++
    } else if (c === ']' || c === '}') depth--
    else if (c === ',' && depth === 1) expecting = true
  }
  return lines
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
