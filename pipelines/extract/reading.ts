import type { Semantics } from './semantics.ts'

/**
 * A claim as one place states it: the claim columns of the contract that are known before conversion, plus the evidence
 * columns. A line of NDJSON; money as decimal strings in whole units; null = ∅. Ledger rows have the same shape, so a
 * scraped and a transcribed figure of one id meet by an equality join.
 */
export interface Reading {
  claim_id: string
  source_id: string
  publication_id: string
  as_printed: string | null
  printed_decimals_low: number | null
  printed_decimals_high: number | null
  printed_scale: string | null
  printed_status: 'seen' | 'inferred'
  semantics: Semantics
  hedge_status: 'seen' | 'unrecorded'
  stated_level: string | null
  low_native: string | null
  central_native: string | null
  high_native: string | null
  unit: string
  victim_geo: string
  perpetrator_scope: string
  population: string
  fraud_type: string
  measure: string
  reporting_system: string
  gross_net: 'gross' | 'net'
  /** Inclusive ISO days; null = no period printed. */
  period_start: string | null
  period_end: string | null
  period_kind: string
  basis: string
  grade_reasons: string[]
  published_on: string | null
  published_precision: 'day' | 'month' | 'year' | null
  url: string | null
  obs_status: 'A' | 'E' | 'F' | 'P'
  transcription: 'high' | 'medium' | 'low' | null
  negative_example: boolean
  note: string | null
  evidence_kind: 'snapshot' | 'ledger' | 'sample'
  snapshot_sha256: string | null
  locator: string
  /** UTF-16 offsets of `as_printed` in the text at `locator`; null for a ledger row. */
  span_start: number | null
  span_end: number | null
  publisher_as_cited: string | null
  attested_by: number | null
}

/** A figure we could not use. One row of `rejected`, without its id. */
export interface Rejection {
  source_id: string
  publication_id: string | null
  snapshot_sha256: string | null
  locator: string | null
  as_printed: string
  reason: RejectionReason
  detail: string | null
}

export type RejectionReason =
  | 'vague'
  | 'currency_unresolved'
  | 'unit_unknown'
  | 'period_missing'
  | 'scope_unknown'
  | 'unparseable'
  | 'duplicate_value'
  | 'out_of_range'
  | 'not_a_loss'
  | 'year_guard'

/** A printed number that is no sum of money: counts, medians, rates. Read to be compared by checks, never published. */
export interface Control {
  source_id: string
  publication_id: string
  snapshot_sha256: string
  locator: string
  /** Path of the control inside its edition: `loss_by_state.alabama.reports`. */
  label: string
  value: string
  unit: string
}

/** What one document yields. */
export interface Extraction {
  publication_id: string
  readings: Reading[]
  rejections: Rejection[]
  controls: Control[]
  /** What the document says of itself; the declaration and the ledger go before it. */
  document: {
    title: string | null
    language: string | null
    /** ISO day that it prints as its own. */
    published_on: string | null
  }
  /** What the reader left out or doubts. */
  warnings: string[]
}
