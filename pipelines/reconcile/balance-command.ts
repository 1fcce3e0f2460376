import { EstimateNotFoundError } from '../errors.ts'
import { type BalancedRow, type SoftFigure, softLayer } from './diagnostics/soft-layer.ts'
import { groupBy } from './order.ts'
import type { RelationRow } from './relations.ts'
import { latestTables, type ReleaseTables, type Row, releaseFolder, releasesOf } from './release-tables.ts'
import { rangeText } from './words.ts'

export interface BalanceCommandOptions {
  estimate?: string
  json?: true
  channel: string
  out?: string
}

/**
 * `lossrange balance`: the optional table of the soft view, from the tables of a release.
 *
 * @returns NDJSON of every row, or the figures that would have to move as a person reads them
 * @throws EstimateNotFoundError without a release, or when nothing is tied to the estimate
 */
export async function balanceTable({ estimate, json, ...place }: BalanceCommandOptions): Promise<string> {
  const { folder, note } = releasesOf(place)
  const release = await latestTables(releaseFolder(folder), folder)
  const all = softLayer(await figuresOf(release), await relationsOf(release))
  const component = all.find(({ estimate_id }) => estimate_id === estimate)?.component
  if (estimate !== undefined && component === undefined) {
    throw new EstimateNotFoundError(
      `release ${release.version} in ${folder}: no relation ties an estimate "${estimate}" to another with a figure`,
    )
  }
  const rows = estimate === undefined ? all : all.filter((row) => row.component === component)
  if (json) return rows.map((row) => JSON.stringify(row)).join('\n')
  return balanceText(rows, `release ${release.version}${note}`)
}

/** What each stratum states: its representatives of grade A to D, weighted by precision; copies count once. */
async function figuresOf({ table }: ReleaseTables): Promise<SoftFigure[]> {
  const grade = new Map((await table('claims')).map((row) => [row['claim_id']!, row['grade']!]))
  const grading = new Map((await table('gradings')).map((row) => [row['claim_id']!, row]))
  const speaking = (await table('estimate_claims')).filter(
    ({ role, claim_id }) =>
      role === 'representative' && grade.get(claim_id!)! < 'E' && isTwoSided(grading.get(claim_id!)),
  )
  return [...groupBy(speaking, ({ estimate_id }) => estimate_id!)].map(([estimate_id, own]) => {
    const figures = own.map(({ claim_id }) => grading.get(claim_id!)!)
    const weights = figures.map((row) => Number(row['ln_sd_graded']) ** -2)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const m = figures.reduce((sum, row, i) => sum + weights[i]! * Number(row['ln_mean']), 0) / total
    return { estimate_id, m, s: total ** -0.5 }
  })
}

const isTwoSided = (row: Row | undefined): boolean => row !== undefined && row['ln_sd_graded'] !== ''

async function relationsOf({ table }: ReleaseTables) {
  return (await table('relations')).map((row) => ({
    relation_id: row['relation_id']!,
    kind: row['kind'] as RelationRow['kind'],
    lhs_ids: row['lhs_ids']!.split(' '),
    rhs_id: row['rhs_id']!,
    factor: Number(row['factor']),
  }))
}

const SHOWN = 20

/** The figures that would move most, each with how far. */
function balanceText(rows: readonly BalancedRow[], where: string): string {
  const moved = rows.filter(({ shift }) => Math.abs(shift) > 1e-6)
  const most = moved.toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift)).slice(0, SHOWN)
  const print = (amount: number) => rangeText([Number(amount.toPrecision(3)), Number(amount.toPrecision(3))])
  return [
    `Balanced by least squares (${where}): ${rows.length} strata are tied to another, ${moved.length} would have to move.`,
    'A diagnostic of the method, never an estimate: it moves the right figures with the wrong ones.',
    '',
    ...most.map(
      ({ estimate_id, stated_usd, balanced_usd, shift }) =>
        `${shift > 0 ? '+' : ''}${shift.toFixed(2)} spreads   ${print(stated_usd)} -> ${print(balanced_usd)}   ${estimate_id}`,
    ),
    ...(moved.length > SHOWN ? [`... and ${moved.length - SHOWN} more: --json has all`] : []),
  ].join('\n')
}
