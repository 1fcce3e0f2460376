import type { DocumentKind, ExtractContext, Source } from '../../sources/define-source.ts'
import { EditionMismatchError, SourceError, StructureChangedError } from '../errors.ts'
import type { Snapshot } from '../ingest/snapshot.ts'
import type { Document } from '../read/document.ts'
import { foldKey } from '../read/fold.ts'
import { readDocument } from '../read/read.ts'
import { expectClaims } from './expect-claims.ts'
import { isDay } from './fields.ts'
import type { Found, FoundClaim } from './found.ts'
import type { Control, Extraction, Reading, Rejection } from './reading.ts'
import { unusedMoney } from './unused-money.ts'
import { futureGuard } from './vocabulary/year-guard.ts'

export type Channel = 'demo' | 'live'

/**
 * The figures of one snapshot: read, found by the source, filled in from its declaration. Every sum of money in the
 * document is a claim, a control, ignored by name, or in `rejections`. Pure: the same bytes and code give the same result.
 *
 * @throws ReadError when the bytes are no document of the declared format
 * @throws StructureChangedError when an anchor, a header or claims are missing
 * @throws EditionMismatchError when the document names another edition than its snapshot
 */
export async function extractSnapshot(
  source: Source,
  snapshot: Snapshot,
  bytes: Uint8Array,
  channel: Channel,
): Promise<Extraction> {
  const kind = kindOf(source, snapshot)
  const { name } = snapshot
  const { format, encoding } = kind
  const document = await readDocument(bytes, { format, name, ...(encoding !== undefined && { encoding }) })
  return extractDocument(source, kind, snapshot, document, channel)
}

function extractDocument(
  source: Source,
  kind: DocumentKind,
  snapshot: Snapshot,
  document: Document,
  channel: Channel,
): Extraction {
  const file = { name: snapshot.name, url: addressOf(snapshot) }
  const printed = kind.edition(document, file)
  if (printed !== null && printed !== snapshot.edition) {
    const place = `${source.id}: ${snapshot.name}`
    throw new EditionMismatchError(place, `the document is edition "${printed}"`, `it stands as "${snapshot.edition}"`)
  }
  checkAnchors(source, kind, document, snapshot.name)
  const { edition } = snapshot
  const publishedOn =
    snapshot.published_on ?? source.editions?.[edition]?.publishedOn ?? (isDay(edition) ? edition : null)
  const context: ExtractContext = { ...file, edition, publishedOn }
  const taken = expectClaims(kind.extract(document, context), kind.claims, source.id, snapshot.name)
  const unused = unusedMoney(document, taken, kind.ignore ?? [], source.publisher.country)
  const extraction = sortOut([...taken, ...unused], { source, snapshot, channel, publishedOn })
  const { title, language, warnings } = document
  return { ...extraction, document: { title, language, published_on: publishedOn }, warnings }
}

function kindOf(source: Source, snapshot: Snapshot): DocumentKind {
  const kind = source.documents.find((declared) => declared.kind === snapshot.kind)
  if (kind !== undefined) return kind
  const known = source.documents.map((declared) => declared.kind).join(', ') || 'none'
  throw new SourceError(`${source.id}: kind "${snapshot.kind}" of a snapshot is not declared (${known})`)
}

/** Every text of a document, as anchors are compared with it. */
function checkAnchors(source: Source, kind: DocumentKind, document: Document, name: string): void {
  const texts = [document.title ?? '', ...document.blocks.map((block) => block.text)]
  for (const { caption, header, rows } of document.tables) {
    texts.push(caption ?? '', ...header.map((cell) => cell.text))
    for (const row of rows) texts.push(row.cells[0]?.text ?? '')
  }
  const folded = texts.map(foldKey)
  for (const anchor of kind.anchors) {
    const key = foldKey(anchor)
    if (folded.some((text) => text.includes(key))) continue
    const seen = texts.filter((text) => text !== '').slice(0, 6)
    throw new StructureChangedError(
      source.id,
      anchor,
      seen.map((text) => text.slice(0, 60)),
      name,
      'the document',
    )
  }
}

interface Known {
  source: Source
  snapshot: Snapshot
  channel: Channel
  publishedOn: string | null
}

type Sorted = Pick<Extraction, 'publication_id' | 'readings' | 'rejections' | 'controls'>

/** Claims under their ids, the unusable ones with their reasons, and the controls. */
function sortOut(found: readonly Found[], known: Known): Sorted {
  const { source, snapshot } = known
  const { publication_id, sha256: snapshot_sha256 } = snapshot
  const rejections: Rejection[] = []
  const controls: Control[] = []
  const byId = new Map<string, Reading[]>()
  const reject = (locator: string, as_printed: string, reason: Rejection['reason'], detail: string | null) => {
    rejections.push({ source_id: source.id, publication_id, snapshot_sha256, locator, as_printed, reason, detail })
  }
  for (const one of found) {
    if (one.is === 'rejection') reject(one.locator, one.as_printed, one.reason, one.detail)
    else if (one.is === 'control') {
      const { locator, label, value, unit } = one
      controls.push({ source_id: source.id, publication_id, snapshot_sha256, locator, label, value, unit })
    } else {
      const wrong = whyUnusable(one.claim, known)
      if (wrong !== null) reject(one.claim.locator, one.claim.as_printed ?? '', ...wrong)
      else {
        const reading = readingOf(one.claim, known)
        byId.set(reading.claim_id, [...(byId.get(reading.claim_id) ?? []), reading])
      }
    }
  }
  const readings: Reading[] = []
  for (const [id, candidates] of byId) {
    const first = candidates[0]!
    if (candidates.every((other) => statesTheSame(first, other))) readings.push(first)
    else
      for (const { locator, as_printed } of candidates)
        reject(locator, as_printed ?? '', 'duplicate_value', `${id} has several values`)
  }
  return { publication_id, readings, rejections, controls }
}

function statesTheSame(a: Reading, b: Reading): boolean {
  return (['semantics', 'low_native', 'central_native', 'high_native', 'unit'] as const).every((c) => a[c] === b[c])
}

function whyUnusable(
  claim: FoundClaim,
  { source, snapshot, publishedOn }: Known,
): [Rejection['reason'], string] | null {
  if ((claim.victim_geo ?? source.publisher.country) === null) {
    return ['scope_unknown', 'the declaration says no country and the claim no victim_geo']
  }
  const future = futureGuard(claim.period_start, publishedOn ?? snapshot.retrieved_at.slice(0, 10))
  return future === null || claim.obs_status === 'F' ? null : ['year_guard', future]
}

/** Measures that a reporting system itself counts: column needs_system of `measures`. */
const COUNTED: ReadonlySet<string> = new Set(['reported_loss', 'prevented_loss', 'reimbursed', 'amount_involved'])
const ESTIMATED: ReadonlySet<string> = new Set(['modelled', 'survey', 'expert', 'onchain'])

function readingOf({ statement, ...claim }: FoundClaim, { source, snapshot, channel, publishedOn }: Known): Reading {
  const basis = claim.basis ?? source.basis
  return {
    claim_id: `${snapshot.publication_id}/${statement}`,
    source_id: source.id,
    publication_id: snapshot.publication_id,
    as_printed: claim.as_printed,
    printed_decimals_low: claim.printed_decimals_low,
    printed_decimals_high: claim.printed_decimals_high,
    printed_scale: claim.printed_scale,
    printed_status: 'seen',
    semantics: claim.semantics,
    hedge_status: 'seen',
    stated_level: claim.stated_level ?? null,
    low_native: claim.low_native,
    central_native: claim.central_native,
    high_native: claim.high_native,
    unit: claim.unit,
    victim_geo: claim.victim_geo ?? source.publisher.country ?? '',
    perpetrator_scope: claim.perpetrator_scope ?? 'any',
    population: claim.population ?? 'all',
    fraud_type: claim.fraud_type,
    measure: claim.measure,
    reporting_system: claim.reporting_system ?? (COUNTED.has(claim.measure) ? source.reportingSystem : 'none'),
    gross_net: claim.gross_net ?? 'gross',
    period_start: claim.period_start,
    period_end: claim.period_end,
    period_kind: claim.period_kind,
    basis,
    grade_reasons: claim.grade_reasons ?? [],
    published_on: publishedOn,
    published_precision: publishedOn === null ? null : 'day',
    url: source.editions?.[snapshot.edition]?.url ?? (channel === 'demo' ? null : addressOf(snapshot)), // a sample's is ours
    obs_status: claim.obs_status ?? (ESTIMATED.has(basis) ? 'E' : 'A'),
    transcription: null,
    negative_example: false,
    note: claim.note ?? null,
    evidence_kind: channel === 'demo' ? 'sample' : 'snapshot',
    snapshot_sha256: snapshot.sha256,
    locator: claim.locator,
    span_start: claim.span_start,
    span_end: claim.span_end,
    publisher_as_cited: claim.publisher_as_cited ?? null,
    attested_by: null,
  }
}

function addressOf({ url, final_url }: Snapshot): string | null {
  return [final_url, url].find((address) => address !== null && /^https?:/.test(address)) ?? null
}
