import { SCHEMA_TYPES } from './column-type.ts'
import { KEYWORDS, describe } from './descriptor.ts'
import { citationText } from './citation.ts'
import { mediaType } from './file-facts.ts'
import { DATA_LICENCE } from './licence.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { filesUrl } from './schema-org.ts'
import type { Table } from './table-model.ts'

type Json = Record<string, unknown>

/** `croissant.json`, MLCommons Croissant 1.1. The context stands whole in the file, so that no reader fetches anything. */
export function croissant(facts: ReleaseFacts): Json {
  const { settings } = facts
  const url = settings.homepage ?? settings.repository
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: settings.name,
    description: describe(facts),
    license: DATA_LICENCE.url,
    ...(url && { url }),
    version: facts.version,
    datePublished: facts.created,
    creator: settings.creators.map(({ name, orcid }) =>
      orcid
        ? { '@type': 'sc:Person', name, sameAs: `https://orcid.org/${orcid}` }
        : { '@type': 'sc:Organization', name },
    ),
    keywords: KEYWORDS,
    citeAs: citationText(facts),
    isLiveDataset: false,
    distribution: facts.tables.map(({ name, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      contentUrl: filesUrl(facts, name),
      contentSize: `${bytes} B`,
      encodingFormat: mediaType(name),
      sha256,
    })),
    recordSet: facts.tables.map(({ table, name }) => recordSet(table, name)),
  }
}

function recordSet(table: Table, file: string): Json {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.grain,
    key: table.primaryKey.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: table.columns.map((column) => ({
      '@type': 'cr:Field',
      '@id': `${table.name}/${column.name}`,
      name: column.name,
      description: column.meaning + (column.unit ? ` (${column.unit})` : ''),
      dataType: DATA_TYPES[SCHEMA_TYPES[column.type]],
      source: { fileObject: { '@id': file }, extract: { column: column.name } },
      // No references here: mlcroissant 1.1.1 joins along them and then loses rows, without a word. datapackage.json has all keys.
    })),
  }
}

const DATA_TYPES = {
  string: 'sc:Text',
  number: 'sc:Float', // there is no decimal
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  datetime: 'sc:DateTime',
} as const

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const
