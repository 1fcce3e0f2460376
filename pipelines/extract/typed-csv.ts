import Papa from 'papaparse'
import { z } from 'zod'
import { LedgerError } from '../errors.ts'

/** A row of a hand-kept file, with the line it begins on. */
export interface TypedRow<T> {
  line: number
  row: T
}

/**
 * Reads a hand-kept CSV: UTF-8, a header of known columns in any order, every field after the schema.
 *
 * @param schema a field for each column; one that takes `undefined` may be missing from the header
 * @param across what must hold between the fields of a row: called for each row, gives nothing or what is wrong
 * @throws LedgerError naming file, line, column and what was expected
 */
export function readTypedCsv<S extends z.ZodRawShape>(
  text: string,
  file: string,
  schema: z.ZodObject<S>,
  across: (row: z.output<z.ZodObject<S>>) => Wrong | undefined = () => undefined,
): TypedRow<z.output<z.ZodObject<S>>>[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' })
  const header = data[0] ?? []
  checkHeader(header, schema.shape, file)
  const rows: TypedRow<z.output<z.ZodObject<S>>>[] = []
  let line = 1 + linesOf(header)
  for (const fields of data.slice(1)) {
    if (fields.length > 1 || fields[0] !== '') {
      rows.push({ line, row: readRow(fields, header, schema, across, `${file}:${line}`) })
    }
    line += linesOf(fields)
  }
  return rows
}

/** What is wrong in a row: the column to look at, and what was expected there. */
export interface Wrong {
  column: string
  expected: string
  got: string | null
}

function checkHeader(header: readonly string[], columns: z.ZodRawShape, file: string): void {
  for (const [column, field] of Object.entries(columns)) {
    if (!header.includes(column) && !z.safeParse(field, undefined).success) {
      throw new LedgerError(`${file}:1`, column, 'a column of this name in the header', header.join(','))
    }
  }
  for (const [i, column] of header.entries()) {
    if (!(column in columns)) {
      throw new LedgerError(`${file}:1`, column, `one of the columns ${Object.keys(columns).join(', ')}`, column)
    }
    if (header.indexOf(column) !== i) throw new LedgerError(`${file}:1`, column, 'this column once', column)
  }
}

function readRow<S extends z.ZodRawShape>(
  fields: readonly string[],
  header: readonly string[],
  schema: z.ZodObject<S>,
  across: (row: z.output<z.ZodObject<S>>) => Wrong | undefined,
  place: string,
): z.output<z.ZodObject<S>> {
  if (fields.length !== header.length) {
    const column = header[Math.min(fields.length, header.length) - 1] ?? ''
    throw new LedgerError(place, column, `${header.length} fields, as in the header`, `${fields.length} fields`)
  }
  const parsed = schema.safeParse(Object.fromEntries(header.map((column, i) => [column, fields[i]])))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const column = String(issue.path[0])
    throw new LedgerError(place, column, issue.message, fields[header.indexOf(column)] ?? null)
  }
  const wrong = across(parsed.data)
  if (wrong !== undefined) throw new LedgerError(place, wrong.column, wrong.expected, wrong.got)
  return parsed.data
}

/** Lines of the file that one row takes: one more for each line break inside a quoted field. */
function linesOf(fields: readonly string[]): number {
  return 1 + fields.reduce((n, field) => n + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}
