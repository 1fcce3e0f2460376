import { ownCodesOf } from './code-list.ts'
import { contract } from './contract-hash.ts'
import { tables } from './table-model.ts'

/** `contract.json`: what a program may rely on until the next MAJOR version. */
export function contractFile(): unknown {
  return {
    schema: 'lossrange-contract/1',
    schema_version: contract.schema_version,
    hash: contract.hash,
    rules:
      'Columns keep their order, names, types and meanings; new ones go to the end (MINOR). Anything else is MAJOR and announced one release ahead.',
    tables: tables.map((table) => ({
      name: table.name,
      grain: table.grain,
      primary_key: table.primaryKey,
      sorted_by: table.sortBy,
      columns: table.columns.map((column) => ({
        name: column.name,
        type: column.type,
        required: column.required,
        unit: column.unit,
        references: column.references ? `${column.references.table}.${column.references.column}` : null,
        codes: column.codes?.from === 'own' ? ownCodesOf(column.codes.list, table.name) : null,
        introduced_in: column.introducedIn,
        deprecated_in: column.deprecatedIn,
      })),
    })),
  }
}
