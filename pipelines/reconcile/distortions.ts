import type { CitationInput } from './ledger.ts'
import type { Member } from './member.ts'
import { byKey } from './order.ts'
import { rowId } from './row-id.ts'
import type { Scope } from './stratum.ts'

export type DistortionKind =
  | 'bound_promoted'
  | 'hedge_dropped'
  | 'range_narrowed'
  | 'scope_changed'
  | 'period_changed'
  | 'cumulative_as_annual'
  | 'unit_slip'
  | 'currency_swapped'
  | 'digit_slip'

/** A row of `distortions`: what one citation lost. Neutral: a finding about a text, not about its author. */
export interface DistortionRow {
  distortion_id: string
  edge_id: string
  kind: DistortionKind
  child_claim_id: string
  parent_claim_id: string
  child_printed: string
  parent_printed: string
  ratio: number | null
  status: string
}

/** Edges on which the figure should have stayed the same. */
const CARRYING: ReadonlySet<string> = new Set(['quotes', 'rounds', 'converts', 'promotes', 'drops_hedge', 'suspected'])
const WHAT: readonly (keyof Scope)[] = ['victim_geo', 'perpetrator_scope', 'population', 'fraud_type', 'measurand']

/**
 * What citations lost on the way: a bound that became a point or an end, a hedge, a scope, a period, a digit
 * (method.md (d7)). An edge may have several rows; its status is theirs.
 */
export function findDistortions(
  citations: readonly CitationInput[],
  members: ReadonlyMap<string, Member>,
): DistortionRow[] {
  const rows = citations.flatMap((edge): DistortionRow[] => {
    const child = members.get(edge.child_claim_id)
    const parent = members.get(edge.parent_claim_id ?? '')
    if (child === undefined || parent === undefined || !CARRYING.has(edge.type)) return []
    return kindsOf(edge.type, child, parent).map((kind) => ({
      distortion_id: rowId('d', kind, [edge.edge_id]),
      edge_id: edge.edge_id,
      kind,
      child_claim_id: child.claim.claim_id,
      parent_claim_id: parent.claim.claim_id,
      child_printed: printed(child),
      parent_printed: printed(parent),
      ratio: kind === 'cumulative_as_annual' || kind === 'period_changed' ? null : nearestRatio(child, parent),
      status: edge.type === 'suspected' ? 'suspected' : edge.status,
    }))
  })
  return rows.sort(byKey(({ distortion_id }) => distortion_id))
}

function kindsOf(type: string, child: Member, parent: Member): DistortionKind[] {
  const kinds: DistortionKind[] = []
  const isInterval = ({ claim }: Member) => claim.low_native !== null && claim.high_native !== null
  if (type === 'promotes') kinds.push(isInterval(parent) && !isInterval(child) ? 'range_narrowed' : 'bound_promoted')
  if (type === 'drops_hedge') kinds.push('hedge_dropped')
  if (WHAT.some((dimension) => child.scope[dimension] !== parent.scope[dimension])) kinds.push('scope_changed')
  if (parent.claim.period_kind === 'cumulative' && child.claim.period_kind !== 'cumulative')
    kinds.push('cumulative_as_annual')
  else if (hasPeriod(child) && hasPeriod(parent) && child.scope.time_period !== parent.scope.time_period) {
    kinds.push('period_changed')
  }
  const slip = numberSlip(type, child, parent)
  return slip === null ? kinds : [...kinds, slip]
}

/** A lost power of ten or a swapped currency: only where the figure is said to be quoted. */
function numberSlip(type: string, child: Member, parent: Member): DistortionKind | null {
  if (type !== 'quotes') return null
  if (child.claim.unit !== parent.claim.unit) return nativeRatio(child, parent) === 1 ? 'currency_swapped' : null
  const power = Math.log10(nativeRatio(child, parent) ?? 1)
  if (Math.abs(power) < 0.5 || Math.abs(power - Math.round(power)) > 1e-6) return null
  return Math.round(power) % 3 === 0 ? 'unit_slip' : 'digit_slip'
}

function hasPeriod({ scope }: Member): boolean {
  return scope.time_period !== 'unstated'
}

/** Child ÷ parent of the two ends that are nearest to each other; null in other currencies. */
function nearestRatio(child: Member, parent: Member): number | null {
  return child.claim.unit === parent.claim.unit ? nativeRatio(child, parent) : null
}

function nativeRatio(child: Member, parent: Member): number | null {
  const ends = ({ claim }: Member) =>
    [claim.low_native, claim.central_native, claim.high_native].flatMap((end) => (end === null ? [] : Number(end)))
  const ratios = ends(child).flatMap((a) => ends(parent).map((b) => a / b))
  return ratios.length === 0
    ? null
    : ratios.reduce((best, ratio) => (Math.abs(Math.log(ratio)) < Math.abs(Math.log(best)) ? ratio : best))
}

const HEDGES: Partial<Record<string, string>> = {
  approximately: 'about ',
  at_least: 'at least ',
  more_than: 'more than ',
  nearly: 'nearly ',
  up_to: 'up to ',
  order_of: 'on the order of ',
}

/** The words of the figure; where the transcription kept none, its semantics and amounts. */
function printed({ claim }: Member): string {
  if (claim.as_printed !== null) return claim.as_printed
  const ends = [claim.low_native, claim.central_native, claim.high_native].filter((end) => end !== null)
  return `${HEDGES[claim.semantics] ?? ''}${ends.join('-')} ${claim.unit}`
}
