import { ownCodesOf } from './code-list.ts'
import { SCHEMA_TYPES } from './column-type.ts'
import { contract } from './contract-hash.ts'
import { mediaType } from './file-facts.ts'
import { DATA_LICENCE } from './licence.ts'
import type { ReleaseFacts } from './release-facts.ts'
import type { Column, Table } from './table-model.ts'

type Json = Record<string, unknown>

/**
 * `datapackage.json`, Data Package version 2. `fieldsMatch` is left out and no field has type `list`: there the standard's
 * text and its published profile refuse each other.
 */
export function descriptor(facts: ReleaseFacts): Json {
  const { settings } = facts
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: settings.name,
    ...(settings.doi && { id: `https://doi.org/${settings.doi}` }),
    title: settings.title,
    description: describe(facts),
    version: facts.version,
    created: `${facts.created}T00:00:00Z`,
    schema_version: contract.schema_version,
    method_version: facts.methodVersion,
    channel: facts.channel,
    data_as_of: facts.dataAsOf,
    ...(settings.homepage && { homepage: settings.homepage }),
    ...(settings.repository && { repository: settings.repository }),
    keywords: KEYWORDS,
    licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.url, title: DATA_LICENCE.title }],
    contributors: settings.creators.map(({ name, orcid }) => ({
      title: name,
      roles: ['creator'],
      ...(orcid && { path: `https://orcid.org/${orcid}` }),
    })),
    sources: facts.sources.map(({ title, publisher_name, landing_url, newest_period }) => ({
      title: `${publisher_name}: ${title}`,
      ...(landing_url && /^https?:\/\//.test(landing_url) && { path: landing_url }),
      ...(newest_period && { version: newest_period }),
    })),
    resources: facts.tables.map(({ table, name, bytes, sha256 }) => ({
      name: table.name,
      type: 'table',
      path: name,
      title: table.grain,
      format: 'csv',
      mediatype: mediaType(name),
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\n', header: true },
      schema: tableSchema(table, facts.codes),
    })),
  }
}

export const KEYWORDS = ['fraud', 'scams', 'financial loss', 'cybercrime', 'published estimates', 'evidence synthesis']

/** What the dataset is, in 50 to 5000 characters: schema.org wants it so. */
export function describe({ channel, sources, tables }: Pick<ReleaseFacts, 'channel' | 'sources' | 'tables'>): string {
  const claims = tables.find(({ table }) => table.name === 'claims')?.rows ?? 0
  const demo = channel === 'demo' ? 'DEMONSTRATION DATA, made partly from samples: not for citation. ' : ''
  return (
    `${demo}Figures on losses to fraud as ${count(sources.length, 'source')} printed them (${count(claims, 'claim')}), each with its words, its place in the document, ` +
    `what it copies and what contradicts it, and the ranges that follow for precisely scoped quantities. ` +
    `A range is a weighted restatement of published claims, not a confidence interval.`
  )
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** Table Schema of one table; enums of lists that are data come from the release's own `codes`. */
export function tableSchema(table: Table, codes: ReadonlyMap<string, readonly string[]>): Json {
  const foreignKeys = table.columns.flatMap(({ name, references }) =>
    references
      ? [
          {
            fields: [name],
            reference: {
              resource: references.table === table.name ? '' : references.table,
              fields: [references.column],
            },
          },
        ]
      : [],
  )
  return {
    missingValues: [{ value: '', label: "not available, see the column's note" }],
    fields: table.columns.map((column) => field(column, table, codes)),
    primaryKey: [...table.primaryKey],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

function field(column: Column, table: Table, codes: ReadonlyMap<string, readonly string[]>): Json {
  const constraints = {
    ...(column.required && { required: true }),
    ...(table.primaryKey.length === 1 && table.primaryKey[0] === column.name && { unique: true }),
    ...pattern(column),
    ...enumeration(column, table, codes),
  }
  return {
    name: column.name,
    type: SCHEMA_TYPES[column.type],
    description: column.meaning + (column.missing ? `. Empty: ${column.missing}` : ''),
    example: column.example,
    ...(column.unit && { unit: column.unit }),
    ...(column.sdmx && { sdmx: column.sdmx }),
    ...(column.deprecatedIn && { deprecated_in: column.deprecatedIn }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function pattern({ type }: Column): Json {
  if (type === 'ids' || type === 'codes') return { pattern: '\\S+( \\S+)*' }
  return type === 'hash' ? { pattern: '[0-9a-f]{64}' } : {}
}

function enumeration(column: Column, table: Table, codes: ReadonlyMap<string, readonly string[]>): Json {
  if (column.type !== 'code') return {}
  const allowed = allowedCodes(column, table, codes)
  return allowed.length > 0 ? { enum: allowed } : {}
}

/** Codes that a column takes; empty where another table's key says it. */
export function allowedCodes(
  { codes: source }: Column,
  table: Table,
  codes: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (source === null) return []
  if (source.from === 'own') return ownCodesOf(source.list, table.name)
  return codes.get(source.from === 'data' ? source.list : `${source.table}.${source.column}`) ?? []
}
