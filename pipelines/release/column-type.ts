import type { ColumnType } from './table-model.ts'

/** How each type of the contract stands in DuckDB and Parquet. */
export const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  id: 'VARCHAR',
  text: 'VARCHAR',
  code: 'VARCHAR',
  ids: 'VARCHAR',
  codes: 'VARCHAR',
  money: 'DECIMAL(38,6)',
  real: 'DECIMAL(38,12)',
  rate: 'DECIMAL(38,9)',
  int: 'BIGINT',
  bool: 'BOOLEAN',
  date: 'DATE',
  time: 'TIMESTAMP',
  hash: 'VARCHAR',
}

/** How each type stands in Table Schema. */
export const SCHEMA_TYPES: Readonly<
  Record<ColumnType, 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime'>
> = {
  id: 'string',
  text: 'string',
  code: 'string',
  ids: 'string',
  codes: 'string',
  money: 'number',
  real: 'number',
  rate: 'number',
  int: 'integer',
  bool: 'boolean',
  date: 'date',
  time: 'datetime',
  hash: 'string',
}
