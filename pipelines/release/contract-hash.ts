import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { canonicalJson } from './canonical-json.ts'
import { ownCodesOf } from './code-list.ts'
import { type Column, type Table, tables } from './table-model.ts'

/** Version of the contract, and the hash of the tables that it stands for: `tables/contract.json`. */
export const contract = JSON.parse(readFileSync(`${import.meta.dirname}/tables/contract.json`, 'utf8')) as {
  schema_version: string
  hash: string
}

/** sha256 over what the contract freezes: tables, keys, columns, types, units and codes; never the words. Contract, section 1.3. */
export function contractHash(model: readonly Table[] = tables): string {
  const frozen = model.map((table) => [
    table.name,
    table.grain,
    table.primaryKey,
    table.columns.flatMap(({ name, references }) => (references ? [[name, references.table, references.column]] : [])),
    table.columns.map((column) => [
      column.name,
      column.type,
      column.required,
      column.unit,
      frozenCodes(column, table.name),
    ]),
  ])
  return createHash('sha256').update(canonicalJson(frozen)).digest('hex')
}

/** Our lists by their codes; lists that are data by their name, because the descriptors of two releases are compared for those. */
function frozenCodes({ codes }: Column, table: string): unknown {
  if (codes === null) return null
  if (codes.from === 'own') return ownCodesOf(codes.list, table)
  return codes.from === 'data' ? `codes.${codes.list}` : `${codes.table}.${codes.column}`
}
