import { judge } from './confidence.ts'
import { headline } from './headline.ts'
import { RECON_1_0 } from './params.ts'
import type { PoolReport } from './pool-report.ts'
import { NO_CONFIDENCE_INTERVAL } from './sentence.ts'
import { roundOutward } from './round-outward.ts'
import { rangeText } from './words.ts'

/**
 * The report as a person reads it: the claims, the views side by side, the sentence. Lines without a trailing blank.
 *
 * @param stated each claim as its source states it, by claim_id
 */
export function poolText(report: PoolReport, stated: ReadonlyMap<string, string>): string {
  const claims = report.claims.map((claim) => [
    claim.claim_id,
    claim.kind.replaceAll('_', ' '),
    claim.grade,
    stated.get(claim.claim_id)!,
    ends(claim.hard),
    ends(claim.graded90),
    claim.origin_id,
    claim.is_representative ? 'speaks' : 'folded',
  ])
  const lop = report.lop
  const views: string[][] = [
    ['envelope of graded 90 %', ends(report.envelope90)],
    ...(report.marzullo?.regions ?? []).map((region) => [
      `agreement, ${report.marzullo!.count} of ${report.marzullo!.n}`,
      ends(region),
    ]),
    ['linear pool 5-95 %', lop === null ? '-' : ends([lop['0.05'], lop['0.95']])],
    ['quantile average 5-95 %', report.vincent === null ? '-' : ends([report.vincent['0.05'], report.vincent['0.95']])],
    ['log pool 5-95 %', report.logpool === null ? '-' : ends([report.logpool['0.05'], report.logpool['0.95']])],
    // At two origins a random-effects interval spans everything and says nothing: method.md (e).
    ...(['re_DL', 're_PM', 're_REML'] as const).flatMap((method) => {
      const effects = report[method]
      if (effects === null || effects.k < 3) return []
      const note = effects.k < RECON_1_0.ciMinK ? ' (k = 3: of little use)' : ''
      return [[`${method.slice(3)}, 95 % interval of the mean, modified Knapp-Hartung${note}`, ends(effects.ci_mhk)]]
    }),
  ]
  const shown = views.filter(([, range]) => range !== '-')
  const head = ['claim', 'kind', 'grade', 'as stated', 'asserts', 'graded 90 %', 'origin', '']
  return [
    ...table([head, ...claims]),
    '',
    ...table(shown.map(([name, range]) => [name!, range!])),
    ...(shown.length === 0 ? [] : ['']),
    counts(report),
    sentence(report),
  ].join('\n')
}

/** The three counts, always together; and who is in the views above but not in the sentence below. */
function counts({ n_claims, n_origins, n_eff, headline: { excluded } }: PoolReport): string {
  const counted = `n_claims ${n_claims}, n_origins ${n_origins}, n_eff ${n_eff.toFixed(1)}.`
  return excluded.length === 0 ? counted : `${counted} Left out of the range by grade: ${excluded.join(', ')}.`
}

/** The sentence of the method, without the scope that a file of one's own does not state. */
export function sentence(report: PoolReport): string {
  const { headline: result, n_eff: nEff } = report
  const speaking = report.claims.filter((claim) => claim.is_representative)
  const figures = speaking.flatMap(({ origin_id: origin, grade, m, s_eff: s }) =>
    m === null || s === null ? [] : [{ origin, grade, m, s }],
  )
  const tier = headline(figures)
  const judged = judge(
    tier,
    nEff,
    speaking.map(({ grade }) => grade),
  )
  const { evidence, agreement } = judged
  const confidence = judged.confidence.replace('_', ' ')
  const words = `n_eff ${nEff.toFixed(1)}; ${evidence} evidence, ${agreement} agreement -> ${confidence} confidence`
  const range = result.printed === null ? null : rangeText(result.printed)
  const of = `5-95 % of ${result.used.length} independent origins`
  const text = (() => {
    switch (result.status) {
      case 'no_headline':
        return `These figures give no range (${words}).`
      case 'bounds_only':
        return `The quantity is bounded below by ${range} (${words}).`
      case 'reported_count':
        return `The system counted ${countedText(report)} (${words}).`
      case 'contested': {
        const { count, n, regions } = tier.agreement!
        const camps = regions.map((region) => rangeText(roundOutward(region))).join(' or ')
        return `Published estimates do not agree: at most ${count} of ${n} graded ranges meet, at ${camps} (${words}).`
      }
      default:
        return `Published estimates put it at ${range} (${of}, ${words}).`
    }
  })()
  return `${text} ${NO_CONFIDENCE_INTERVAL}`
}

/** The figure that a system counted, with the hedge that it prints. */
function countedText({ claims, headline: { low, used } }: PoolReport): string {
  const speaker = claims.find((claim) => claim.is_representative && claim.origin_id === used[0])
  const hedge = { trunc_count: 'more than ', nearly: 'nearly ' }[speaker?.kind as string] ?? ''
  return hedge + rangeText([low, low])
}

const short = (amount: number): number => Number(amount.toPrecision(3))

function ends(range: readonly [number | null, number | null] | null): string {
  if (range === null) return '-'
  const print = (amount: number | null, unbounded: string) =>
    amount === null ? unbounded : rangeText([short(amount), short(amount)])
  const [low, high] = range
  return `${print(low, '0')} … ${print(high, 'unbounded')}`
}

/** Columns padded to their widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, j) => Math.max(...rows.map((row) => [...row[j]!].length)))
  return rows.map((row) =>
    row
      .map((cell, j) => cell + ' '.repeat(widths[j]! - [...cell].length))
      .join('   ')
      .trimEnd(),
  )
}
