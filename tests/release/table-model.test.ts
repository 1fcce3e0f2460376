import { existsSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { contractCodes, ownCodesOf } from '../../pipelines/release/code-list.ts'
import { contract, contractHash } from '../../pipelines/release/contract-hash.ts'
import { createTables } from '../../pipelines/release/create-tables.ts'
import { type Table, tableNamed, tables } from '../../pipelines/release/table-model.ts'
import { readContract } from './contract-document.ts'

const document = `${import.meta.dirname}/../../../shared/contract.md`
const columns = tables.flatMap((table) =>
  table.columns.map((column) => ({ table, column, at: `${table.name}.${column.name}` })),
)

describe.skipIf(!existsSync(document))('the model says what the contract document says', () => {
  const documented = existsSync(document) ? readContract(document) : []

  test('the same tables in the same order', () => {
    expect(documented.length).toBe(39)
    expect(tables.map(({ name }) => name)).toEqual(documented.map(({ name }) => name))
  })

  test.each(documented)('$name: keys, columns, order, what is required', ({ name, key, columns }) => {
    const table = tableNamed(name)
    expect(table.primaryKey).toEqual(key)
    expect(table.columns.map(({ name, required }) => `${name}${required ? '*' : ''}`)).toEqual(
      columns.map(
        ({ name, required }) =>
          `${name}${required || (table.name === 'headlines' && name === 'estimate_id') ? '*' : ''}`,
      ),
    )
    const model = new Map(table.columns.map((column) => [column.name, column]))
    for (const { name, type, references } of columns) {
      if (type !== null) expect({ name, type: model.get(name)!.type }).toEqual({ name, type })
      if (references !== null)
        expect({ name, to: model.get(name)!.references?.table }).toEqual({ name, to: references })
    }
  })
})

test('every column has a meaning, an example, and says what an empty cell means', () => {
  const silent = columns.filter(
    ({ column }) => column.meaning === '' || column.example === '' || column.required === (column.missing !== null),
  )
  expect(silent.map(({ at }) => at)).toEqual([])
})

test('every code has a definition; a list names it once', () => {
  const codes = contractCodes()
  expect(codes.filter(({ definition }) => definition === '')).toEqual([])
  expect(new Set(codes.map(({ list, code }) => `${list} ${code}`)).size).toBe(codes.length)
})

test('every list of ours that a column takes has codes for that table', () => {
  const empty = columns.filter(
    ({ table, column }) => column.codes?.from === 'own' && ownCodesOf(column.codes.list, table.name).length === 0,
  )
  expect(empty.map(({ at }) => at)).toEqual([])
})

test('every code column is explained: by a list or by another table', () => {
  const open = columns.filter(
    ({ column }) => /^codes?$/.test(column.type) && column.codes === null && column.references === null,
  )
  expect(open.map(({ at }) => at)).toEqual(['partitions.children']) // codes of the dimension that its row names
})

test('the examples are values of their columns', () => {
  const wrong = columns.filter(({ table, column }) => {
    const codes = column.codes?.from === 'own' ? ownCodesOf(column.codes.list, table.name) : null
    if (codes) return column.example.split(' ').some((code) => !codes.includes(code))
    if (column.type === 'int') return !/^-?\d+$/.test(column.example)
    if (['money', 'real', 'rate'].includes(column.type)) return !/^-?\d+(\.\d+)?$/.test(column.example)
    if (column.type === 'bool') return !/^(true|false)$/.test(column.example)
    return column.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(column.example)
  })
  expect(wrong.map(({ at }) => at)).toEqual([])
})

test('every key names columns, every foreign key ends at a column', () => {
  for (const table of tables)
    for (const name of [...table.primaryKey, ...table.sortBy])
      expect(table.columns.map(({ name }) => name)).toContain(name)
  for (const { column } of columns)
    if (column.references)
      expect(tableNamed(column.references.table).columns.map(({ name }) => name)).toContain(column.references.column)
})

test('createTables makes every table with exactly these columns and types', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await createTables(connection)
  const made = await connection.runAndReadAll(
    `select table_name || '.' || column_name || ' ' || data_type from information_schema.columns where table_schema = 'main'`,
  )
  expect(made.getRows().length).toBe(columns.length)
  expect(made.getRows().map(String)).toContain('claims.low_usd DECIMAL(38,6)')
  expect(made.getRows().map(String)).toContain('snapshots.retrieved_at TIMESTAMP')
  connection.closeSync()
})

test(`the contract is frozen: its hash is the one committed for ${contract.schema_version}`, () => {
  expect(
    contractHash(),
    `The tables differ from contract ${contract.schema_version}. A new column at the end, a new table or a new code needs a MINOR bump; ` +
      `renaming, removing, reordering, retyping or another key a MAJOR one. Set schema_version and hash in pipelines/release/tables/contract.json.`,
  ).toBe(contract.hash)
})

describe('the hash sees what the contract freezes and nothing else', () => {
  const change = (edit: (table: Table) => Table) =>
    contractHash(tables.map((table) => (table.name === 'claims' ? edit(table) : table)))
  const claims = (columns: Partial<Table['columns'][number]>) => (table: Table) => ({
    ...table,
    columns: table.columns.map((column, i) => (i === 3 ? { ...column, ...columns } : column)),
  })

  test.each([
    ['a renamed column', claims({ name: 'printed' })],
    ['another type', claims({ type: 'code' })],
    ['required or not', claims({ required: true })],
    ['another unit', claims({ unit: 'words' })],
    ['another list', claims({ codes: { from: 'own', list: 'grade' } })],
    ['another key', (table: Table) => ({ ...table, primaryKey: ['claim_id', 'unit'] })],
    ['another grain', (table: Table) => ({ ...table, grain: 'One row is one document' })],
    ['another order', (table: Table) => ({ ...table, columns: table.columns.toReversed() })],
  ])('%s changes it', (_, edit) => expect(change(edit)).not.toBe(contractHash()))

  test('other words do not', () =>
    expect(change(claims({ meaning: 'other words', example: '$1' }))).toBe(contractHash()))
})
