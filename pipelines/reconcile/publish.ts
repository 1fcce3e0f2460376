import { type ConflictRow, conflictRow } from './conflicts.ts'
import { type EstimateClaimRow, estimateClaims } from './estimate-claims.ts'
import { type EstimateRow, estimateRow } from './estimate-row.ts'
import type { Headline } from './headline.ts'
import type { ReconcileInput } from './ledger.ts'
import type { Member } from './member.ts'
import { groupBy } from './order.ts'
import type { Params } from './params.ts'
import { periodDays } from './period.ts'
import {
  type Rated,
  type SensitivityRow,
  campRows,
  isFragile,
  leaveOutRows,
  methodRows,
  rangeOf,
  switchRows,
} from './sensitivity.ts'
import { isSuspected } from './origins.ts'
import { type Bounded, type Connected, type Placed, place } from './strata.ts'
import { type Scope, estimateId } from './stratum.ts'
import { figureOf, resultOf } from './stratum-result.ts'
import { switchesOf } from './switches.ts'
import { stratumNEff } from './votes.ts'

export interface Published {
  estimates: EstimateRow[]
  estimate_claims: EstimateClaimRow[]
  sensitivity: SensitivityRow[]
  /** Conflicts that only a pool shows: camps, and bounds that leave little of it. */
  conflicts: ConflictRow[]
}

/**
 * One estimate for each stratum with a claim of its own or named by a reading, with its sensitivity and its claims; by
 * estimate_id.
 *
 * @param coded conflicts between claims as coded
 */
export function publish(
  input: ReconcileInput,
  placed: Placed,
  { network }: Connected,
  { bounds }: Bounded,
  coded: readonly ConflictRow[],
  params: Params,
): Published {
  const scopes = new Map<string, Scope>()
  for (const { claim_id: _, ...scope } of placed.readings) scopes.set(estimateId(scope), scope)
  for (const [id, own] of placed.strata) scopes.set(id, own[0]!.scope)
  const touching = new Map<string, ConflictRow[]>()
  const note = (row: ConflictRow) => {
    for (const id of row.estimate_ids) touching.set(id, [...(touching.get(id) ?? []), row])
  }
  coded.forEach(note)
  const aside = groupBy(
    [...placed.members.values()].filter(
      ({ claim, status }) => status === 'superseded' || placed.doubles.has(claim.claim_id),
    ),
    ({ estimate_id }) => estimate_id,
  )
  const switches = switchesOf({
    params,
    votes: placed.votes,
    suspectedVotes: input.citations.some(isSuspected) ? place(input, params, true).votes : placed.votes,
    relations: network.relations,
    bounds,
  })
  const systems = new Map(input.reportingSystems.map((system) => [system.code, system]))
  const published: Published = { estimates: [], estimate_claims: [], sensitivity: [], conflicts: [] }

  for (const id of [...scopes.keys()].sort()) {
    const votes = placed.votes.get(id) ?? []
    const bound = bounds(id, (binding) => binding.grade <= 'C' && binding.estimateId !== id)
    const result = resultOf(votes, bound, params)
    const figures = votes.flatMap((vote) => figureOf(vote) ?? [])
    const rated: Rated = { estimateId: id, result: result.headline, figures, low: bound.low, high: bound.high }
    const hasPool = rangeOf(rated.result) !== null
    const sensitivity = hasPool
      ? [...methodRows(rated), ...leaveOutRows(rated, params), ...campRows(rated), ...switchRows(rated, switches)]
      : []
    const speakers = votes.filter(({ origin }) => result.headline.used.includes(origin)).map(({ speaker }) => speaker)
    for (const row of poolConflicts(id, result.headline, speakers, [...bound.lowClaims, ...bound.highClaims])) {
      published.conflicts.push(row)
      note(row)
    }
    const days = periodDays(scopes.get(id)!.time_period)
    published.sensitivity.push(...sensitivity)
    published.estimate_claims.push(...estimateClaims(rated, votes, aside.get(id) ?? [], params))
    published.estimates.push(
      estimateRow({
        estimateId: id,
        scope: scopes.get(id)!,
        start: days?.[0] ?? null,
        end: days?.[1] ?? null,
        votes,
        bound,
        result,
        nEff: stratumNEff(votes, placed.lineage),
        conflicts: touching.get(id) ?? [],
        fragile: hasPool ? isFragile(sensitivity, params) : null,
        systems,
        params,
      }),
    )
  }
  return published

  function poolConflicts(
    id: string,
    { status, side }: Headline,
    speakers: readonly Member[],
    bounding: readonly string[],
  ): ConflictRow[] {
    const row = (level: 'contested' | 'bounds_vs_pool', members: readonly Member[]) => {
      const claims = members.map((member) => ({
        id: member.claim.claim_id,
        estimateId: member.estimate_id,
        member,
      }))
      return conflictRow(level, claims, [], input.citations, { estimateIds: [id] })
    }
    if (status === 'contested') return [row('contested', speakers)]
    if (status === 'reported_count' || side === null || side >= params.sideConflict) return []
    return [row('bounds_vs_pool', [...speakers, ...bounding.map((claim) => placed.members.get(claim)!)])]
  }
}
