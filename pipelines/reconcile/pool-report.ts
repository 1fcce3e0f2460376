import { type Diagnosis, diagnose } from './diagnostics/diagnose.ts'
import { type HeadlineStatus, headline } from './headline.ts'
import type { Kind } from './kind.ts'
import { central90 } from './lognormal.ts'
import { independentNumber } from './n-eff.ts'
import { byKey, groupBy } from './order.ts'
import { type Grade, METHOD_VERSION } from './params.ts'
import { type PoolRow, representatives } from './pool-row.ts'
import { roundOutward } from './round-outward.ts'

/** What `lossrange pool --json` prints. Amounts in the unit of the input; null as an upper end = unbounded. */
export type PoolReport = {
  method_version: string
  n_claims: number
  n_origins: number
  n_eff: number
  claims: ClaimReport[]
} & { [key in keyof Diagnosis]: Diagnosis[key] | null } & { headline: HeadlineReport }

export interface ClaimReport {
  claim_id: string
  kind: Kind
  m: number | null
  s: number | null
  s_eff: number | null
  grade: Grade
  graded90: [number, number | null] | null
  hard: [number, number | null] | null
  soft_upper: number | null
  origin_id: string
  is_representative: boolean
}

export interface HeadlineReport {
  status: HeadlineStatus | 'bounds_only'
  low: number | null
  high: number | null
  printed: [number | null, number | null] | null
  /** Origins. */
  used: string[]
  excluded: string[]
}

const NOTHING: { [key in keyof Diagnosis]: Diagnosis[key] | null } = {
  envelope90: null,
  marzullo: null,
  lop: null,
  vincent: null,
  logpool: null,
  re_DL: null,
  re_PM: null,
  re_REML: null,
  tail_dominance_hi: {},
  tail_dominance_lo: {},
  influence: {},
}

export interface PoolOptions {
  /** Propagated bounds from other strata; a file of one's own has none. */
  bounds?: readonly [number, number]
  /** Lowest grade of an "at least" that makes a `bounds_only` where none of A–C does: D for a file, which may state none. */
  floorGrade?: Grade
}

/**
 * Pools the claims of one stratum and shows every diagnostic beside the headline.
 *
 * @param rows claims of one stratum; their order changes no byte
 * @see method.md (e), (g); the meanings of golden.json
 */
export function poolReport(
  rows: readonly PoolRow[],
  { bounds = [0, Infinity], floorGrade = 'D' }: PoolOptions = {},
): PoolReport {
  const sorted = [...rows].sort(byKey((row) => row.claim_id))
  const speaking = representatives(sorted)
  const figures = sorted
    .filter((row) => speaking.has(row.claim_id) && row.m !== null && row.sGraded !== null)
    .map((row) => ({ ...row, m: row.m!, s: row.sGraded! }))
    .sort(byKey((row) => row.origin))
  return {
    method_version: METHOD_VERSION,
    n_claims: sorted.length,
    n_origins: new Set(sorted.filter(({ m }) => m !== null).map(({ origin }) => origin)).size,
    n_eff: independentNumber([...groupBy(sorted, ({ origin }) => origin).values()].map((own) => own.length)),
    claims: sorted.map((row) => claimReport(row, speaking.has(row.claim_id))),
    ...(figures.length === 0 ? NOTHING : diagnose(figures)),
    headline: headlineReport(sorted, figures, bounds, floorGrade),
  }
}

function claimReport(row: PoolRow, speaks: boolean): ClaimReport {
  const { m, sGraded, gradedFloor } = row
  const graded = m === null || sGraded === null ? null : central90({ m, s: sGraded })
  return {
    claim_id: row.claim_id,
    kind: row.kind,
    m,
    s: row.s,
    s_eff: sGraded,
    grade: row.grade,
    graded90: graded ?? (gradedFloor === null ? null : [gradedFloor, null]),
    hard: row.hard,
    soft_upper: row.softUpper,
    origin_id: row.origin,
    is_representative: speaks,
  }
}

function headlineReport(
  rows: readonly PoolRow[],
  figures: readonly (PoolRow & { m: number; s: number })[],
  [low, high]: readonly [number, number],
  floorGrade: Grade,
): HeadlineReport {
  const result = headline(
    figures.map(({ origin, grade, m, s, hard, counted, mayConstrain }) => ({
      origin,
      grade,
      m,
      s,
      ...(mayConstrain && hard !== null ? { hard: [hard[0], hard[1] ?? Infinity] as const } : {}),
      ...(counted === null ? {} : { counted }),
    })),
    low,
    high,
  )
  const { status, used, excluded } = result
  if (result.pool === null) {
    // An "at least" stands as printed: a propagated floor is rounded, a source's own is not.
    const floorsOf = (worst: Grade) => rows.filter(({ grade }) => grade <= worst).flatMap(({ floor }) => floor ?? [])
    const trusted = floorsOf('C')
    const floors = trusted.length > 0 ? trusted : floorsOf(floorGrade)
    if (low > 0) floors.push(roundOutward([low, null])[0]!)
    if (floors.length === 0) return { status, low: null, high: null, printed: null, used, excluded }
    const floor = Math.max(...floors)
    return { status: 'bounds_only', low: floor, high: null, printed: [floor, null], used, excluded }
  }
  if (status === 'no_headline') return { status, low: null, high: null, printed: null, used, excluded }
  const range: [number, number] = [result.quantile(0.05), result.quantile(0.95)]
  return {
    status,
    low: range[0],
    high: range[1],
    printed: status === 'reported_count' ? range : roundOutward(range),
    used,
    excluded,
  }
}
