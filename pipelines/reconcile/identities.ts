import type { DeclaredRelation } from './ledger.ts'
import type { Member } from './member.ts'
import { fromUnits, toUnits } from './money.ts'
import { rowId } from './row-id.ts'

/** A row of `identities`. */
export interface IdentityRow {
  identity_id: string
  kind: 'le' | 'sum_le' | 'sum_eq'
  lhs_claim_ids: string[]
  rhs_claim_id: string
  status: string
  /** null = not comparable: other unit, period or vintage. */
  holds: boolean | null
  /** Σ lhs − rhs of the printed figures, native units; null where a side prints no single figure. */
  gap: string | null
  why: string
}

/**
 * Checks printed figures that should add up, in exact decimals and within their printed units: a sum holds if the sum of
 * its parts, each ± half a unit, meets the whole ± half a unit.
 *
 * @param declared relations whose claims are all in `members`; the rest can't be checked and gives no row
 */
export function checkIdentities(
  declared: readonly DeclaredRelation[],
  members: ReadonlyMap<string, Member>,
): IdentityRow[] {
  const rows = new Map<string, IdentityRow>()
  for (const { kind, lhs_claim_ids, rhs_claim_id, status, why } of declared) {
    const lhs = lhs_claim_ids.map((id) => members.get(id))
    const rhs = members.get(rhs_claim_id)
    if (rhs === undefined || lhs.some((member) => member === undefined)) continue
    const parts = lhs.map((member) => member!)
    const id = rowId('i', kind, [...lhs_claim_ids, rhs_claim_id])
    rows.set(id, {
      identity_id: id,
      kind,
      lhs_claim_ids: [...lhs_claim_ids].sort(),
      rhs_claim_id,
      status,
      holds: isComparable(parts, rhs) ? holds(kind, parts, rhs) : null,
      gap: gapOf(parts, rhs),
      why,
    })
  }
  return [...rows.values()].sort((a, b) => (a.identity_id < b.identity_id ? -1 : 1))
}

/** One unit, periods inside the whole's, and one vintage: nothing restated, unless all stand in one publication. */
function isComparable(parts: readonly Member[], whole: Member): boolean {
  const all = [...parts, whole]
  const { period_start: start, period_end: end } = whole.claim
  const inside = ({ claim }: Member) =>
    claim.period_start === null || start === null
      ? claim.period_start === start
      : claim.period_start >= start && claim.period_end! <= end!
  const onePublication = all.every(({ claim }) => claim.publication_id === whole.claim.publication_id)
  return (
    all.every(({ claim }) => claim.unit === whole.claim.unit) &&
    parts.every(inside) &&
    (onePublication || all.every(({ status }) => status !== 'superseded'))
  )
}

function holds(kind: IdentityRow['kind'], parts: readonly Member[], whole: Member): boolean | null {
  const ranges = parts.map(printedRange)
  const right = printedRange(whole)
  if (right === null || ranges.some((range) => range === null)) return null
  const low = ranges.reduce((sum, range) => sum + range!.low, 0n)
  const open = ranges.some((range) => range!.high === null)
  const high = open ? null : ranges.reduce((sum, range) => sum + range!.high!, 0n)
  const notAbove = right.high === null || low <= right.high
  return kind === 'sum_eq' ? notAbove && (high === null || high >= right.low) : notAbove
}

const PLACES = 18

/** What the print allows, in 10^−18 of a unit: the figure ± half its printed unit, open above for "at least". */
function printedRange(member: Member): { low: bigint; high: bigint | null } | null {
  const { claim, grading } = member
  const micro = (text: string) => toUnits(text, PLACES)
  const half = (BigInt(Math.round(grading.native_unit * 1e6)) * 10n ** 12n) / 2n
  const low = claim.low_native ?? claim.central_native
  const high = claim.high_native ?? claim.central_native
  switch (grading.kind) {
    case 'at_least':
      return low === null ? null : { low: micro(low) - half, high: null }
    case 'trunc_count':
      return low === null ? null : { low: micro(low), high: micro(low) + 2n * half }
    case 'nearly':
      return high === null ? null : { low: micro(high) - 2n * half, high: micro(high) }
    case 'up_to':
      return high === null ? null : { low: 0n, high: micro(high) + half }
    default:
      return low === null || high === null ? null : { low: micro(low) - half, high: micro(high) + half }
  }
}

function gapOf(parts: readonly Member[], whole: Member): string | null {
  const point = ({ claim }: Member) =>
    claim.central_native ??
    (claim.low_native === null ? claim.high_native : claim.high_native === null ? claim.low_native : null)
  const left = parts.map(point)
  const right = point(whole)
  if (right === null || left.some((amount) => amount === null)) return null
  if ([...parts, whole].some(({ claim }) => claim.unit !== whole.claim.unit)) return null
  const sum = left.reduce((total, amount) => total + toUnits(amount!, 6), 0n)
  return fromUnits(sum - toUnits(right, 6), 6)
}
