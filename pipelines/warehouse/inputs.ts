import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '../../sources/define-source.ts'
import { applyCorrections } from '../extract/corrections.ts'
import type { Ledgers } from '../extract/ledgers.ts'
import type { Extraction } from '../extract/reading.ts'
import type { Snapshot } from '../ingest/snapshot.ts'
import { writeRows } from './ndjson.ts'

/** Everything that a run holds before any of it is compared. */
export interface Held {
  sources: readonly Source[]
  ledgers: Ledgers
  snapshots: readonly Snapshot[]
  extractions: readonly Extraction[]
}

/**
 * Writes what a run holds as one NDJSON file for each `stage` table (`sql/schema/10-stage.sql`).
 * @param folder made when it is not there
 * @param asOf ISO day: corrections are applied as of it
 * @throws CorrectionError when a correction has lost its object
 */
export async function writeInputs(
  folder: string,
  { sources, ledgers, snapshots, extractions }: Held,
  asOf: string,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const write = (name: string, rows: Iterable<object>) => writeRows(join(folder, `${name}.ndjson`), rows)
  await write('sources', sources.map(sourceRow))
  await write('publications', [
    ...declaredPublications(sources),
    ...ledgers.publications.map(ledgerPublication),
    ...extractions.map(readPublication),
  ])
  await write('snapshots', snapshots)
  const readings = [...chain(ledgers.readings, ...extractions.map(({ readings }) => readings))]
  await write('readings', applyCorrections(readings, ledgers.corrections, asOf))
  await write('rejections', chain(...extractions.map(({ rejections }) => rejections)))
  await write('controls', chain(...extractions.map(({ controls }) => controls)))
  await write(
    'edges',
    ledgers.edges.map(({ note, ...edge }) => ({ ...edge, how: note })),
  )
  await write('identities', ledgers.identities)
  await write('declared-readings', ledgers.declaredReadings)
  await write('corrections', ledgers.corrections)
}

function* chain<Row extends object>(...lists: readonly (readonly Row[])[]): Generator<Row> {
  for (const list of lists) yield* list
}

function sourceRow(source: Source): object {
  const { id, publisher, licence } = source
  return {
    source_id: id,
    title: source.title,
    publisher_id: publisher.id,
    publisher_name: publisher.name,
    publisher_country: publisher.country,
    publisher_kind: publisher.kind,
    operates: publisher.operates,
    landing_url: source.landing,
    licence_id: licence.id,
    redistribution: licence.redistribution,
    terms_url: licence.termsUrl ?? null,
    terms_checked_on: licence.termsCheckedOn ?? null,
    attribution: licence.attribution ?? null,
    frequency: source.frequency,
    kind: source.kind,
    language: source.language,
  }
}

/** What a declaration knows of its editions comes before what a ledger row says: `origin` sorts. */
function declaredPublications(sources: readonly Source[]): object[] {
  return sources.flatMap((source) =>
    Object.entries(source.editions ?? {}).map(([edition, facts]) => ({
      publication_id: `${source.id}/${edition}`,
      source_id: source.id,
      edition,
      title: facts.title ?? null,
      url: facts.url ?? null,
      url_verified: false,
      published_on: facts.publishedOn ?? null,
      published_precision: facts.publishedOn === undefined ? null : 'day',
      doc_type: facts.docType ?? null,
      origin: '1 declaration',
      claim_id: null,
    })),
  )
}

function ledgerPublication(publication: Ledgers['publications'][number]): object {
  return { ...publication, doc_type: null, origin: '2 ledger', claim_id: null }
}

function readPublication({ publication_id, document }: Extraction): object {
  const [source_id, edition] = publication_id.split('/')
  return {
    publication_id,
    source_id,
    edition,
    title: document.title,
    url: null,
    url_verified: false,
    published_on: document.published_on,
    published_precision: document.published_on === null ? null : 'day',
    doc_type: null,
    origin: '3 document',
    claim_id: null,
  }
}
