import { readModelFile } from './table-model.ts'

/** A row of the published table `codes`. */
export interface Code {
  /** Name of the column that takes it. */
  list: string
  code: string
  definition: string
  /** Place in the list, from 1. */
  sort: number
  introduced_in: string
}

/** Tables in which a code of the list is allowed; empty = in all. A column name such as `kind` has another list in each table. */
interface OwnCode extends Code {
  tables: readonly string[]
}

const MONEY_TABLES = ['claims', 'adjustments', 'restatements', 'homonyms'] // measures.unit says what kind of unit
const ownCodes: readonly OwnCode[] = readOwnCodes()

/** Rows for `codes` of the lists that stand in the contract alone. The method's lists are added to them where they are loaded. */
export function contractCodes(): Code[] {
  return ownCodes.map(({ list, code, definition, sort, introduced_in }) => ({
    list,
    code,
    definition,
    sort,
    introduced_in,
  }))
}

/** Codes that a column of a table takes, in order. */
export function ownCodesOf(list: string, table: string): string[] {
  return ownCodes
    .filter((row) => row.list === list && (row.tables.length === 0 || row.tables.includes(table)))
    .map((row) => row.code)
}

function readOwnCodes(): OwnCode[] {
  const currencies = readModelFile('currencies.csv').map((row) => ({ ...row, list: 'unit', introduced_in: '1.0.0' }))
  const rows: Record<string, string>[] = [...readModelFile('code-lists.csv'), ...currencies]
  const places = new Map<string, number>()
  return rows.map((row) => {
    const list = row['list']!
    const sort = (places.get(list) ?? 0) + 1
    places.set(list, sort)
    return {
      list,
      code: row['code']!,
      definition: row['definition']!,
      sort,
      introduced_in: row['introduced_in']!,
      tables: row['tables'] ? row['tables'].split(' ') : list === 'unit' ? MONEY_TABLES : [],
    }
  })
}
