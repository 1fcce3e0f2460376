import type { DocumentKind, Source } from '../../sources/define-source.ts'
import { BadTypeError, FetchError, SourceError, StoreCorruptError, UnexpectedDocumentError } from '../errors.ts'
import type { Client, Fetched } from './client.ts'
import { discover, type FoundLink, type LinksOfPage, movedForGood, pagesOver } from './discover.ts'
import { examine, type ReadDocument } from './examine.ts'
import type { PageCache } from './page-cache.ts'
import { sniff } from './sniff.ts'
import type { Snapshot } from './snapshot.ts'
import { refuseStandIn } from './stand-in.ts'
import type { SnapshotRecord, Store } from './store.ts'

export interface LookEffects {
  store: Store
  client: Client
  read: ReadDocument
  cache: PageCache
  signal: AbortSignal
  force: boolean
  /** Time of this look, as the manifest writes it. */
  at: string
  obtained: 'fetched' | 'bundled'
  /** Editions that are held are not asked for again: they don't change. */
  mayRest: boolean
}

export interface Looked {
  snapshots: Snapshot[]
  notes: string[]
  /** The weightiest first; empty = all is well. */
  errors: unknown[]
}

/** So many documents in a row that don't come, each asked for with its repetitions: the site has trouble enough. */
const patience = 3

/**
 * Everything that one source has to offer today: its pages, the documents they lead to, each kept if it is new.
 * A document that fails doesn't stop the others, except where the site refuses us: then nothing more is asked of it.
 *
 * @param looked filled on the way, so that what was kept is known also when the deadline ends the look
 * @throws DeadlineError, StoreWriteError
 */
export async function lookAt(source: Source, looked: Looked, effects: LookEffects): Promise<void> {
  const { client, cache, force, signal } = effects
  const pages = pagesOver(client, cache, { force, signal, notes: looked.notes })
  let inARow = 0
  let documents = 0
  for (const kind of source.documents) {
    if (!kind.discover) continue
    const links = await found(kind, pages, looked)
    if (links === null) break
    documents += links.length
    for (const link of links) {
      signal.throwIfAborted()
      try {
        const snapshot = await lookAtDocument(source, kind, link, effects, looked.notes)
        if (snapshot) looked.snapshots.push(snapshot)
        inARow = 0
      } catch (error) {
        note(error, looked)
        inARow += error instanceof FetchError && error.transient ? 1 : 0
        if (isRefusal(error) || inARow === patience) return
      }
    }
  }
  if (documents === 0 && looked.errors.length === 0)
    looked.errors.push(
      new UnexpectedDocumentError(`${source.landing}: none of its links leads to a document; does it look as before?`),
    )
}

async function found(kind: DocumentKind, pages: LinksOfPage, looked: Looked): Promise<FoundLink[] | null> {
  try {
    return kind.discover ? await discover(kind.discover, pages) : []
  } catch (error) {
    note(error, looked)
    return isRefusal(error) ? null : []
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof SourceError && error.state === 'blocked'
}

/** A refusal outweighs all, then what a person must mend, then what may pass. */
function note(error: unknown, looked: Looked): void {
  if (!(error instanceof SourceError)) throw error
  const weight = (each: unknown) =>
    ['blocked', 'structure_changed', 'moved', 'failing'].indexOf((each as SourceError).state)
  looked.errors.push(error)
  looked.errors.sort((a, b) => weight(a) - weight(b))
}

/** @returns the snapshot when it is fresh, null when nothing changed */
async function lookAtDocument(
  source: Source,
  kind: DocumentKind,
  link: FoundLink,
  effects: LookEffects,
  notes: string[],
): Promise<Snapshot | null> {
  const { store, client, signal } = effects
  const held = heldFrom(source, kind, link, store)
  if (effects.mayRest && held && link.edition !== null) return null
  // Never says "we hold it" of bytes that are gone or damaged.
  const mayCompare = held !== null && !effects.force && (await isSound(held, store))
  const condition = mayCompare ? store.validators(link.url) : null
  const answer = await client.get(link.url, { condition, signal })
  notes.push(...movedForGood(link.url, answer))
  if (answer.status === 304 && held) {
    const { etag, lastModified } = answer.validators // a 304 may repeat them or leave them out
    const before = condition ?? { etag: null, lastModified: null }
    await store.seen(held, effects.at, link.url, {
      etag: etag ?? before.etag,
      lastModified: lastModified ?? before.lastModified,
    })
    return null
  }
  return keep(source, kind, link, answer, effects)
}

async function keep(
  source: Source,
  kind: DocumentKind,
  link: FoundLink,
  answer: Fetched,
  effects: LookEffects,
): Promise<Snapshot | null> {
  const { store, at } = effects
  const { bytes, validators } = answer
  const name = nameOf(link.url)
  const { words } = sniff(bytes)
  const mediaType = answer.mediaType ?? 'application/octet-stream'
  try {
    refuseStandIn(bytes, answer.headers, link.url)
    if (bytes.length === 0)
      throw new BadTypeError(`${link.url}: ${kind.kind} must be ${kind.format}, got an empty body`)
    const file = { name, url: link.url, transport: answer.charset }
    const { document, edition, textSha256 } = await examine(kind, bytes, file, link.edition, effects.read)
    if (edition === null)
      throw new UnexpectedDocumentError(
        `${link.url}: neither the link ("${link.text}") nor the document (${words}) names its edition`,
      )
    const newest = store.newest(`${source.id}/${edition}`, name)
    if (newest?.text_sha256 === textSha256 && (await isSound(newest, store))) {
      await store.seen(newest, at, link.url, validators)
      return null
    }
    const { snapshot, fresh } = await store.put(bytes, {
      source_id: source.id,
      kind: kind.kind,
      edition,
      url: link.url,
      final_url: answer.finalUrl,
      obtained: effects.obtained,
      retrieved_at: at,
      media_type: mediaType,
      charset: document.charset,
      published_on: source.editions?.[edition]?.publishedOn ?? null,
      name,
      status: answer.status,
      etag: validators.etag,
      last_modified: validators.lastModified,
      text_sha256: textSha256,
      robots: answer.robots,
      chain: answer.hops,
    })
    return fresh ? snapshot : null
  } catch (error) {
    if (!(error instanceof SourceError) || error.state === 'failing') throw error
    await store.refuse(bytes, { source_id: source.id, url: link.url, at, media_type: mediaType, reason: error.message })
    throw error
  }
}

/** The newest bytes that this source has from this address. */
function heldFrom(source: Source, kind: DocumentKind, link: FoundLink, store: Store): SnapshotRecord | null {
  const record = store.validators(link.url)?.record
  if (!record || record.source_id !== source.id || record.kind !== kind.kind) return null
  return link.edition === null || link.edition === record.edition ? record : null
}

async function isSound({ sha256 }: SnapshotRecord, store: Store): Promise<boolean> {
  try {
    await store.bytes(sha256)
    return true
  } catch (error) {
    if (error instanceof StoreCorruptError) return false
    throw error
  }
}

/** Last part of an address's path, as a person would see it; the host where the path is empty. */
function nameOf(url: string): string {
  const { pathname, hostname } = new URL(url)
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
