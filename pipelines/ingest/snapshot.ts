/** Bytes of a publication, as the manifest knows them. Key: sha256, publication_id. */
export interface Snapshot {
  sha256: string
  source_id: string
  /** Kind of document, as the source's declaration names it. */
  kind: string
  edition: string
  /** `source_id/edition`. */
  publication_id: string
  url: string
  final_url: string | null
  obtained: 'fetched' | 'by_hand' | 'bundled'
  /** UTC, `2025-04-24T06:00:00Z`: first seen. */
  retrieved_at: string
  media_type: string
  charset: string | null
  bytes: number
  /** ISO day; null = neither the document nor a person says it. */
  published_on: string | null
  /** Last part of the path or address under which it came. */
  name: string
}
