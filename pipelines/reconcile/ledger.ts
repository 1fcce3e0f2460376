import type { GradeInput } from './grading.ts'
import type { Params } from './params.ts'
import type { ScopeRelation } from './closure.ts'

/** A claim as the method gets it: columns of the contract, amounts as decimal strings, null = ∅. */
export interface ClaimInput extends Omit<GradeInput, 'grade'> {
  source_id: string
  publication_id: string
  as_printed: string | null
  unit: string
  victim_geo: string
  perpetrator_scope: string
  population: string
  fraud_type: string
  /** From `measures`: what the measure measures. */
  measurand: string
  gross_net: string
  /** Inclusive ISO days, as printed; the fiscal rule moves only the stratum. */
  period_start: string | null
  period_end: string | null
  period_kind: string
  /** ISO day, unknown parts 01; null = undated. */
  published_on: string | null
  negative_example: boolean
  transcription: 'high' | 'medium' | 'low' | null
  /** True when archived bytes state the figure: a transcription of low confidence then counts. */
  confirmed: boolean
}

/** An edge child → parent: the child was taken from the parent. */
export interface CitationInput {
  edge_id: string
  child_claim_id: string
  /** null = the parent is not held; then `parent_label` names it. */
  parent_claim_id: string | null
  parent_label: string | null
  type: string
  factor: number | null
  overlap: number | null
  status: string
}

/** Another scope at which a claim is tested; `time_period` may be `unstated` for a rate. */
export interface ReadingInput {
  claim_id: string
  victim_geo: string
  perpetrator_scope: string
  population: string
  fraud_type: string
  measurand: string
  reporting_system: string
  gross_net: string
  time_period: string
}

/** Printed figures that should add up, or a part and its whole. */
export interface DeclaredRelation {
  kind: 'le' | 'sum_le' | 'sum_eq'
  lhs_claim_ids: readonly string[]
  rhs_claim_id: string
  status: string
  why: string
}

export interface MeasureRelation {
  a: string
  b: string
  rel: string
  /** `definition`, or the name of the assumption. */
  switch: string
}

export interface Partition {
  dimension: string
  parent: string
  children: readonly string[]
  exhaustive: boolean
  /** Source ids whose claims may make it an equation. */
  declared_by: readonly string[]
}

export interface ReportingSystem {
  code: string
  victim_geo: string | null
  operator: string | null
}

export interface Geography {
  code: string
  kind: string
}

/** Everything that the method reads. Rows in any order: nothing depends on it. */
export interface ReconcileInput {
  claims: readonly ClaimInput[]
  citations: readonly CitationInput[]
  readings: readonly ReadingInput[]
  declaredRelations: readonly DeclaredRelation[]
  scopeRelations: readonly ScopeRelation[]
  measureRelations: readonly MeasureRelation[]
  partitions: readonly Partition[]
  reportingSystems: readonly ReportingSystem[]
  geographies: readonly Geography[]
  /** Knowledge cut-off, ISO day: documents published later are left out. */
  asOf: string
  params?: Params
}
