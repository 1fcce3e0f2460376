import { z } from 'zod'
import * as f from './fields.ts'
import { readTypedCsv } from './typed-csv.ts'

const EDGE_TYPES = [
  'quotes',
  'rounds',
  'converts',
  'promotes',
  'drops_hedge',
  'updates',
  'rescales',
  'sums',
  'subset_of',
  'revises',
  'same_dataset',
  'suspected',
] as const

const STATUSES = ['asserted', 'inferred', 'suspected'] as const
type Status = (typeof STATUSES)[number]

/** A claim taken from another: a line of `sources/edges.csv`. */
export interface Edge {
  child_claim_id: string
  /** Null = the parent is not held; then `parent_label` names it. */
  parent_claim_id: string | null
  parent_label: string | null
  type: (typeof EDGE_TYPES)[number]
  /** Of `rescales` and `converts`: child = parent × factor. Decimal string. */
  factor: string | null
  /** Of `same_dataset`: share of the data in common, 0–1. Decimal string. */
  overlap: string | null
  status: Status
  note: string | null
}

/** Printed figures that should add up: a line of `sources/identities.csv`. */
export interface Identity {
  /** Name of the line, for people: `rel-335`. The public id is made of the members. */
  relation_id: string
  kind: 'le' | 'sum_le' | 'sum_eq'
  lhs_claim_ids: string[]
  rhs_claim_id: string
  status: Status
  why: string
}

/** A scope at which a claim is tested: a line of `sources/readings.csv`. */
export interface DeclaredReading {
  claim_id: string
  victim_geo: string
  perpetrator_scope: string
  population: string
  fraud_type: string
  measurand: string
  reporting_system: string
  gross_net: 'gross' | 'net'
  /** SDMX form of the contract, or `unstated`. */
  time_period: string
  why: string
}

const EDGE = z.object({
  child_claim_id: f.claimId,
  parent_claim_id: f.optionalClaimId,
  parent_label: f.text,
  type: f.code(EDGE_TYPES),
  factor: f.factor,
  overlap: f.factor,
  status: f.code(STATUSES),
  note: f.text,
})

const IDENTITY = z.object({
  relation_id: f.words,
  kind: f.code(['le', 'sum_le', 'sum_eq']),
  lhs_claim_ids: f.claimIds,
  rhs_claim_id: f.claimId,
  status: f.code(STATUSES),
  why: f.words,
})

const READING = z.object({
  claim_id: f.claimId,
  victim_geo: f.listed,
  perpetrator_scope: f.listed,
  population: f.listed,
  fraud_type: f.listed,
  measurand: f.listed,
  reporting_system: f.listed,
  gross_net: f.code(['gross', 'net']),
  time_period: f.words,
  why: f.words,
})

/**
 * Lineage, child → parent. That the claims exist is a check of the warehouse: some are read, not transcribed.
 *
 * @throws LedgerError naming file, line, column and what was expected
 */
export function readEdges(csvText: string, file: string): Edge[] {
  return readTypedCsv(csvText, file, EDGE, (edge) => {
    if (edge.parent_claim_id === null && edge.parent_label === null) {
      return {
        column: 'parent_label',
        expected: 'the name of the parent, because no parent_claim_id is given',
        got: null,
      }
    }
    if (edge.parent_claim_id === edge.child_claim_id) {
      return { column: 'parent_claim_id', expected: 'another claim than the child', got: edge.parent_claim_id }
    }
    return undefined
  }).map(({ row }) => row)
}

/** Parts and wholes. Throws as `readEdges`. */
export function readIdentities(csvText: string, file: string): Identity[] {
  return readTypedCsv(csvText, file, IDENTITY, ({ kind, lhs_claim_ids: lhs, rhs_claim_id: rhs }) => {
    if (kind === 'le' && lhs.length !== 1) {
      return { column: 'lhs_claim_ids', expected: 'one claim id, because the kind is "le"', got: lhs.join(' ') }
    }
    if (lhs.includes(rhs)) return { column: 'rhs_claim_id', expected: 'a claim that is no part of itself', got: rhs }
    return undefined
  }).map(({ row }) => row)
}

/** Scopes at which claims are tested. Throws as `readEdges`. */
export function readReadings(csvText: string, file: string): DeclaredReading[] {
  return readTypedCsv(csvText, file, READING).map(({ row }) => row)
}
