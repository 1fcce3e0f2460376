import type { DocumentKind, Source } from '../../sources/define-source.ts'
import { locatedTexts } from '../read/document.ts'
import { readDocument } from '../read/read.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'

/** What stands in the bytes at the span of a piece of evidence; null = its locator leads nowhere. */
export interface Span {
  evidence_id: string
  text_at_span: string | null
}

interface Place {
  evidence_id: string
  snapshot_sha256: string
  source_id: string
  kind: string
  name: string
  locator: string
  span_start: string
  span_end: string
}

/** Where each figure that was read from bytes should stand. */
const PLACES = `
  select e.evidence_id, e.snapshot_sha256, s.source_id, s.kind, s.name, e.locator, e.span_start, e.span_end
  from main.evidence e
  join main.claims c using (claim_id)
  join stage.snapshots s on s.sha256 = e.snapshot_sha256 and s.publication_id = c.publication_id
  where e.snapshot_sha256 is not null
  order by e.snapshot_sha256, e.evidence_id`

/** Reads every figure again from its bytes, each document once. That it is the figure is judged in SQL: `span-in-bytes`. */
export async function readSpans(
  warehouse: Warehouse,
  sources: readonly Source[],
  store: { bytes(sha256: string): Promise<Uint8Array> },
): Promise<Span[]> {
  const places = await warehouse.rows<Place>(PLACES)
  const kinds = new Map(sources.flatMap(({ id, documents }) => documents.map((kind) => [`${id} ${kind.kind}`, kind])))
  const spans: Span[] = []
  let open = { sha256: '', texts: new Map<string, string>() }
  for (const place of places) {
    // Places come sorted by their bytes, so one document is held at a time.
    if (open.sha256 !== place.snapshot_sha256)
      open = {
        sha256: place.snapshot_sha256,
        texts: await read(place, kinds.get(`${place.source_id} ${place.kind}`), store),
      }
    const text = open.texts.get(place.locator)
    spans.push({
      evidence_id: place.evidence_id,
      text_at_span: text?.slice(Number(place.span_start), Number(place.span_end)) ?? null,
    })
  }
  return spans
}

async function read(
  { snapshot_sha256, name }: Place,
  kind: DocumentKind | undefined,
  store: { bytes(sha256: string): Promise<Uint8Array> },
): Promise<Map<string, string>> {
  const bytes = await store.bytes(snapshot_sha256)
  return locatedTexts(await readDocument(bytes, { format: kind?.format, encoding: kind?.encoding, name }))
}
