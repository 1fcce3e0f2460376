import { z } from 'zod'
import { CorrectionError } from '../errors.ts'
import * as f from './fields.ts'
import type { Reading } from './reading.ts'
import { readTypedCsv } from './typed-csv.ts'

/** Fields of a claim that a person may overrule. Ids and evidence are none of them. */
export const CORRECTABLE = [
  'semantics',
  'hedge_status',
  'low_native',
  'central_native',
  'high_native',
  'unit',
  'victim_geo',
  'perpetrator_scope',
  'population',
  'fraud_type',
  'measure',
  'reporting_system',
  'gross_net',
  'period_start',
  'period_end',
  'period_kind',
  'basis',
  'published_on',
  'obs_status',
  'note',
] as const

/** A value that we overrule: a line of `sources/corrections.csv`. An empty cell is ∅. */
export interface Correction {
  claim_id: string
  field: (typeof CORRECTABLE)[number]
  value: string | null
  reason: string
  /** The wrong value that it corrects. When it no longer stands there, the correction has lost its object. */
  expect: string | null
  url: string | null
  /** ISO day after which somebody must look again; null = never. */
  expires: string | null
}

const CORRECTION = z.object({
  claim_id: f.claimId,
  field: f.code(CORRECTABLE),
  value: f.text,
  reason: f.words,
  expect: f.text,
  url: f.text,
  expires: f.day,
})

/** @throws LedgerError naming file, line, column and what was expected */
export function readCorrections(csvText: string, file: string): Correction[] {
  return readTypedCsv(csvText, file, CORRECTION, ({ value, expect }) =>
    value === expect ? { column: 'value', expected: 'another value than expect', got: value } : undefined,
  ).map(({ row }) => row)
}

/**
 * Readings with the corrections applied, in the order of the corrections.
 *
 * @param asOf ISO day: a correction that expired before it stops the run, as somebody said it must be looked at again
 * @throws CorrectionError when the claim is not there, when what stands there is not what the correction expects, or when
 * it has expired: which line, what stands there, what to do
 */
export function applyCorrections(
  readings: readonly Reading[],
  corrections: readonly Correction[],
  asOf: string,
): Reading[] {
  if (corrections.length === 0) return [...readings]
  const corrected = readings.map((reading) => ({ ...reading }))
  const byClaim = group(corrected)
  for (const { claim_id, field, value, expect, expires } of corrections) {
    const name = `sources/corrections.csv: ${claim_id}, ${field}`
    if (expires !== null && expires < asOf)
      throw new CorrectionError(
        `${name}: expired on ${expires}; look at the figure again, then move the day or delete the line`,
      )
    const targets = byClaim.get(claim_id)
    if (targets === undefined)
      throw new CorrectionError(`${name}: no claim has this id; correct the id or delete the line`)
    for (const target of targets) {
      const seen = target[field]
      if (seen !== expect)
        throw new CorrectionError(
          `${name}: expected the wrong value ${expect ?? '∅'}, but ${seen ?? '∅'} stands there; delete the line or correct what it expects`,
        )
      Object.assign(target, { [field]: value })
    }
  }
  return corrected
}

function group(readings: readonly Reading[]): Map<string, Reading[]> {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) groups.set(reading.claim_id, [...(groups.get(reading.claim_id) ?? []), reading])
  return groups
}
