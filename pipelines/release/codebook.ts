import papaparse from 'papaparse'
import { allowedCodes } from './descriptor.ts'
import { cell } from './licence.ts'
import { type Column, type Table, tables } from './table-model.ts'

type Codes = ReadonlyMap<string, readonly string[]>

const LONG_LIST = 24 // codes; a longer list is named and stands in codes.csv

/** `codebook.csv`: one row for each column of each table. */
export function codebookCsv(codes: Codes): string {
  const rows = tables.flatMap((table) =>
    table.columns.map((column, i) => ({
      table: table.name,
      position: i + 1,
      column: column.name,
      type: column.type,
      unit: column.unit ?? '',
      required: column.required,
      allowed_values: allowedValues(column, table, codes),
      missing_meaning: column.missing ?? '',
      description: column.meaning,
      source_or_derivation: column.derivation ?? '',
      example: column.example,
      introduced_in: column.introducedIn,
      deprecated_in: column.deprecatedIn ?? '',
    })),
  )
  return `${papaparse.unparse(rows, { newline: '\n' })}\n`
}

/** Codes, the table that holds them, or the name of a long list; empty = any value of the type. */
function allowedValues(column: Column, table: Table, codes: Codes): string {
  if (column.references) return `${column.references.table}.${column.references.column}`
  const allowed = allowedCodes(column, table, codes)
  if (allowed.length > LONG_LIST)
    return `codes.csv, list ${column.codes?.from === 'table' ? column.name : column.codes?.list}`
  return allowed.join(' ')
}

/** `CODEBOOK.md`: the same for people, with what one row is and the keys. */
export function codebookText(codes: Codes): string {
  const sections = tables.map((table) => {
    const keys = table.columns.flatMap(({ name, references }) =>
      references ? [`\`${name}\` → \`${references.table}.${references.column}\``] : [],
    )
    const lines = table.columns.map(
      (column, i) =>
        `| ${i + 1} | \`${column.name}\`${column.required ? '\\*' : ''} | ${column.type}${column.unit ? `, ${cell(column.unit)}` : ''} | ` +
        `${cell(column.meaning)}${values(allowedValues(column, table, codes))} | ${cell(column.missing ?? '')} | ${example(column.example)} |`,
    )
    return `## ${table.name}

${table.grain}. Key: ${table.primaryKey.map((name) => `\`${name}\``).join(', ')}.${keys.length > 0 ? ` Foreign keys: ${keys.join(', ')}.` : ''}

| # | column | type, unit | meaning | empty means | example |
|---|---|---|---|---|---|
${lines.join('\n')}
`
  })
  return `${INTRODUCTION}\n${sections.join('\n')}`
}

const INTRODUCTION = `# Codebook

Every column of every table, in order. \`*\` = never empty. Types: **id**, **text**, **code**, **hash** are text; **ids** and **codes** are several, sorted, with one blank between; **money** has up to 6 decimals, **rate** 9, **real** 12; **int**, **bool**, **date** are as usual; **time** is UTC (Parquet holds it without a zone).
Amounts are full numbers, never in millions. Columns that end in \`_native\` are in the row's \`unit\`, in \`_usd\` nominal US$ of the period, in \`_usd_real\` US$ at the prices of \`price_base\`. There is no midpoint column. An empty cell is never zero: the column says what it means.
`

function values(allowed: string): string {
  return allowed === '' ? '' : `. Values: \`${allowed}\``
}

function example(text: string): string {
  return `\`${cell(text)}\``
}
