import { EstimateNotFoundError } from '../errors.ts'
import type { Semantics } from '../extract/semantics.ts'
import { isAdministrative, isTwoSided, type Kind, needsSystem } from './kind.ts'
import { Z90 } from './normal.ts'
import { type Grade, RECON_1_0 } from './params.ts'
import type { PoolRow } from './pool-row.ts'
import { latestTables, type ReleaseFiles, type Row } from './release-tables.ts'
import { statedWords } from './stated-words.ts'

/** A published estimate as the pool reads it again from the release's own tables. */
export interface PublishedStratum {
  version: string
  rows: PoolRow[]
  bounds: [number, number]
}

/**
 * The claims of one estimate in the latest release, graded as published, with its propagated bounds.
 *
 * @param files below `output/<channel>/releases`; `where` names them in messages
 * @throws EstimateNotFoundError when there is no release, or the latest one has no such estimate
 */
export async function readEstimate(files: ReleaseFiles, estimateId: string, where: string): Promise<PublishedStratum> {
  const { version, table } = await latestTables(files, where)
  const estimate = (await table('estimates')).find((row) => row['estimate_id'] === estimateId)
  if (estimate === undefined) {
    throw new EstimateNotFoundError(
      `release ${version} in ${where} has no estimate "${estimateId}": its ids are in ${version}/estimates.csv`,
    )
  }
  const members = (await table('estimate_claims')).filter((row) => row['estimate_id'] === estimateId)
  const pooled = new Map(
    members.filter(({ role }) => role !== 'superseded' && role !== 'derived').map((row) => [row['claim_id']!, row]),
  )
  const claims = new Map((await table('claims')).map((row) => [row['claim_id']!, row]))
  const rows = (await table('gradings')).flatMap((grading) => {
    const claim = claims.get(grading['claim_id']!)
    const member = pooled.get(grading['claim_id']!)
    return claim === undefined || member === undefined ? [] : [publishedRow(claim, grading, member)]
  })
  const bound = (column: string, none: number) => number(estimate[column]) ?? none
  return { version, rows, bounds: [bound('bound_low_usd', 0), bound('bound_high_usd', Infinity)] }
}

function publishedRow(claim: Row, grading: Row, member: Row): PoolRow {
  const kind = grading['kind'] as Kind
  const grade = claim['grade'] as Grade
  const low = number(grading['hard_low_usd'])
  const high = number(grading['hard_high_usd'])
  const floor = kind === 'at_least' ? number(claim['low_usd']) : null
  const amounts = {
    low: number(claim['low_usd']),
    central: number(claim['central_usd']),
    high: number(claim['high_usd']),
  }
  const printed = amounts.central ?? amounts.high
  const isCounted = isAdministrative(claim['basis']!, needsSystem(claim['measure']!))
  const mayConstrain = grading['may_constrain'] === 'true'
  return {
    claim_id: claim['claim_id']!,
    kind,
    stated: statedWords(claim['semantics'] as Semantics, amounts),
    grade,
    m: number(grading['ln_mean']),
    s: number(grading['ln_sd']),
    sGraded: number(grading['ln_sd_graded']),
    gradedFloor: floor === null ? null : floor * Math.exp(-Z90 * RECON_1_0.gradeSd[grade]),
    hard: low === null ? null : [low, high],
    softUpper: number(grading['soft_upper_usd']),
    counted:
      kind === 'trunc_count' && low !== null && high !== null
        ? [low, high]
        : isCounted && (kind === 'count' || kind === 'nearly') && printed !== null
          ? [printed, printed]
          : null,
    floor,
    mayConstrain: mayConstrain && (isTwoSided(kind) || floor !== null),
    origin: member['origin_id']!,
    // A release says who speaks for an origin; its re-citations stand behind.
    distance: member['role'] === 'recitation' ? 1 : 0,
    unit: 0,
    publishedOn: claim['published_on'] === '' ? null : (claim['published_on'] ?? null),
  }
}

function number(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}
