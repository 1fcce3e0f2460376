import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { UnknownIdError } from '../errors.ts'
import { literal } from './export-tables.ts'
import { DATA_LICENCE } from './licence.ts'
import { viewCsv } from './read-csv.ts'
import { rows } from './release-facts.ts'
import { withScratchDatabase } from './scratch-database.ts'

/** What a citation is made of. */
interface Cited {
  dataset: {
    title: string
    creators: string[]
    version: string
    created: string
    channel: string
    permalink: string | null
  }
  /** Documents behind the figure; empty for the dataset as a whole. */
  documents: Document[]
  /** The claim or estimate; null = the whole dataset. */
  id: string | null
  /** Where it stands on the site of the release. */
  page: string | null
}

interface Document {
  publication_id: string
  title: string
  publisher: string
  published_on: string | null
  published_precision: string | null
  url: string | null
  /** Words of the figures that are cited from it. */
  words: string[]
}

export type CitationFormat = 'text' | 'bibtex' | 'csl'

/**
 * How to cite a release, a claim with its document, or an estimate with the documents behind it.
 * @throws UnknownIdError when the release has no such claim or estimate; the nearest ids are named
 */
export async function cite(folder: string, id: string | null, format: CitationFormat): Promise<string> {
  const cited = await withScratchDatabase([folder], async (connection) => {
    for (const name of ['claims', 'estimates', 'publications', 'sources', 'headlines'])
      await viewCsv(connection, join(folder, `${name}.csv`), name)
    const documents = id === null ? [] : await readDocuments(id, (sql) => rows(connection, sql))
    const [headline] =
      id === null
        ? []
        : await rows<{ page: string }>(
            connection,
            `select page from headlines where estimate_id in (${literal(id)}, (select estimate_id from claims where claim_id = ${literal(id)}))`,
          )
    return { dataset: await readDataset(folder), documents, id, page: headline?.page ?? null }
  })
  if (format === 'bibtex') return bibtex(cited)
  return format === 'csl' ? JSON.stringify(csl(cited), null, 2) : text(cited)
}

type Query = <Row>(sql: string) => Promise<Row[]>

async function readDocuments(id: string, query: Query): Promise<Document[]> {
  const claims = await query<Omit<Document, 'words'> & { as_printed: string | null }>(
    `select p.publication_id, trim(p.title) as title, s.publisher_name as publisher, p.published_on, p.published_precision, coalesce(p.url, c.url) as url, trim(c.as_printed) as as_printed
     from claims c join publications p using (publication_id) join sources s on s.source_id = c.source_id
     where c.claim_id = ${literal(id)} or c.claim_id in (
       select unnest(string_split(concat_ws(' ', claim_ids, bound_claim_ids), ' ')) from estimates where estimate_id = ${literal(id)})
     order by p.publication_id, c.claim_id`,
  )
  if (claims.length === 0) await refuseUnknown(id, query)
  const documents = new Map<string, Document>()
  for (const { as_printed, ...document } of claims) {
    const known = documents.get(document.publication_id) ?? { ...document, words: [] }
    documents.set(document.publication_id, { ...known, words: as_printed ? [...known.words, as_printed] : known.words })
  }
  return [...documents.values()]
}

/** An estimate may rest on no claim at all; any other id that has none is unknown. */
async function refuseUnknown(id: string, query: Query): Promise<void> {
  const estimates = await query(`select estimate_id from estimates where estimate_id = ${literal(id)}`)
  if (estimates.length > 0) return
  const nearest = await query<{ id: string }>(
    `select id from (select claim_id as id from claims union all select estimate_id from estimates) order by levenshtein(id, ${literal(id)}), id limit 3`,
  )
  throw new UnknownIdError(
    id,
    nearest.map((row) => row.id),
  )
}

async function readDataset(folder: string): Promise<Cited['dataset']> {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
    title: string
    version: string
    created: string
    channel: string
    id?: string
    homepage?: string
    repository?: string
    contributors: { title: string }[]
  }
  return {
    title: descriptor.title,
    creators: descriptor.contributors.map(({ title }) => title),
    version: descriptor.version,
    created: descriptor.created.slice(0, 10),
    channel: descriptor.channel,
    permalink: descriptor.id ?? descriptor.homepage ?? descriptor.repository ?? null,
  }
}

function datasetTitle({ dataset: { title, channel } }: Cited): string {
  return channel === 'demo' ? `${title} [demonstration data]` : title
}

function text(cited: Cited): string {
  const { dataset, documents, id, page } = cited
  const figure = id === null ? '' : ` ${id}${page ? ` (site/${page})` : ''}.`
  const address = dataset.permalink ? ` ${dataset.permalink}` : ''
  const lines = documents.map(
    (document) =>
      `${document.publisher} (${documentDate(document) ?? 'undated'}): ${document.title}.${document.words.length > 0 ? ` ${document.words.map((words) => `“${words}”`).join(', ')}.` : ''}${document.url ? ` ${document.url}` : ''}`,
  )
  return [
    `${dataset.creators.join('; ')} (${dataset.created.slice(0, 4)}): ${datasetTitle(cited)}. Version ${dataset.version}.${figure} ${DATA_LICENCE.id}.${address}`,
    ...lines,
  ].join('\n')
}

/** The day as far as it is known; null = undated. */
function documentDate({ published_on, published_precision }: Document): string | null {
  if (published_on === null) return null
  return published_on.slice(0, published_precision === 'year' ? 4 : published_precision === 'month' ? 7 : 10)
}

function bibtex(cited: Cited): string {
  const { dataset, documents, id, page } = cited
  const entries = [
    entry('misc', `lossrange_${dataset.version}`, [
      ['author', dataset.creators.map((name) => `{${tex(name)}}`).join(' and ')],
      ['title', `{${tex(datasetTitle(cited))}}`],
      ['year', dataset.created.slice(0, 4)],
      ['version', dataset.version],
      ['note', [id && tex(id), page && `site/${tex(page)}`, DATA_LICENCE.id].filter(Boolean).join(', ')],
      ['url', dataset.permalink],
    ]),
    ...documents.map((document) =>
      entry('techreport', document.publication_id.replace(/[^A-Za-z0-9-]+/g, '_'), [
        ['institution', `{${tex(document.publisher)}}`],
        ['title', `{${tex(document.title)}}`],
        ['year', document.published_on?.slice(0, 4) ?? null],
        ['note', document.words.map((words) => `"${tex(words)}"`).join(', ') || null],
        ['url', document.url],
      ]),
    ),
  ]
  return entries.join('\n\n')
}

function entry(type: string, key: string, fields: readonly (readonly [string, string | null])[]): string {
  const lines = fields.flatMap(([name, value]) => (value === null || value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@${type}{${key},\n${lines.join(',\n')}\n}`
}

/** Characters that TeX would run. */
function tex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[$%&#_]/g, (character) => `\\${character}`)
}

function csl(cited: Cited): object[] {
  const { dataset, documents, id } = cited
  return [
    {
      id: `lossrange-${dataset.version}`,
      type: 'dataset',
      title: datasetTitle(cited),
      author: dataset.creators.map((literal) => ({ literal })),
      issued: dateParts(dataset.created),
      version: dataset.version,
      ...(id && { note: id }),
      ...(dataset.permalink && { URL: dataset.permalink }),
    },
    ...documents.map((document) => {
      const day = documentDate(document)
      return {
        id: document.publication_id,
        type: 'report',
        title: document.title,
        author: [{ literal: document.publisher }],
        ...(day && { issued: dateParts(day) }),
        ...(document.words.length > 0 && { note: document.words.join('; ') }),
        ...(document.url && { URL: document.url }),
      }
    }),
  ]
}

function dateParts(day: string): { 'date-parts': number[][] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}
