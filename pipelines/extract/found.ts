import type { Reading, RejectionReason } from './reading.ts'

/** What `extract` gives for one place of a document. */
export type Found =
  | { is: 'claim'; claim: FoundClaim }
  | { is: 'rejection'; locator: string; as_printed: string; reason: RejectionReason; detail: string | null }
  | { is: 'control'; locator: string; label: string; value: string; unit: string }

/** What the figure itself says, in the columns of a reading. */
type Said = Pick<
  Reading,
  | 'locator'
  | 'span_start'
  | 'span_end'
  | 'as_printed'
  | 'printed_decimals_low'
  | 'printed_decimals_high'
  | 'printed_scale'
  | 'semantics'
  | 'low_native'
  | 'central_native'
  | 'high_native'
  | 'unit'
  | 'fraud_type'
  | 'measure'
  | 'period_start'
  | 'period_end'
  | 'period_kind'
>

/** What the declaration of the source says when the claim doesn't. */
type Coded = Pick<
  Reading,
  | 'victim_geo'
  | 'perpetrator_scope'
  | 'population'
  | 'reporting_system'
  | 'gross_net'
  | 'basis'
  | 'grade_reasons'
  | 'obs_status'
  | 'stated_level'
  | 'publisher_as_cited'
  | 'note'
>

/** A claim as a document states it, before the source fills in what holds for all its figures. */
export interface FoundClaim extends Said, Partial<Coded> {
  /** Last part of the claim id: `total_loss`, `loss_by_state.alabama`. */
  statement: string
}
