import type { Binding } from './binding.ts'
import { wholeUnits } from './money.ts'
import { smallestCommon } from './nodes.ts'
import { byKey, groupBy } from './order.ts'
import type { ScopeOrder } from './scope-order.ts'
import { unionBounds } from './union.ts'

/** What two overlapping reporting systems saw together, each loss counted once: never their sum as a point, never a mean. */
export interface UnionRow {
  victim_geo: string
  perpetrator_scope: string
  population: string
  /** The smallest type that contains both totals. */
  fraud_type: string
  gross_net: string
  time_period: string
  reporting_systems: string[]
  claim_ids: string[]
  low_usd: string
  /** null = one of them has no upper end. */
  high_usd: string | null
}

/**
 * Bounds of the union of every two systems that are declared to overlap, by what each counts of one place, group and
 * period, of the same or an overlapping type: max L ≤ x ≤ Σ U.
 *
 * @see method.md (c), Overlapping systems; golden case C19
 */
export function systemUnions(bindings: readonly Binding[], order: Pick<ScopeOrder, 'closure'>): UnionRow[] {
  const types = order.closure('fraud_type')
  const systems = order.closure('reporting_system')
  const counts = bindings.filter(({ member }) => member.scope.measurand === 'reported_loss')
  const places = groupBy(counts, ({ member: { scope } }) =>
    [scope.victim_geo, scope.perpetrator_scope, scope.population, scope.gross_net, scope.time_period].join('\u001f'),
  )
  const rows: UnionRow[] = []
  for (const place of places.values()) {
    for (const a of place) {
      for (const b of place) {
        const [x, y] = [a.member.scope, b.member.scope]
        if (a.id >= b.id || systems.rel(x.reporting_system, y.reporting_system) !== 'OVL') continue
        // A part of one system's total beside the other's total is no union of the two.
        if (!['EQ', 'OVL'].includes(types.rel(x.fraud_type, y.fraud_type))) continue
        const common = smallestCommon(types.ancestors(x.fraud_type), types.ancestors(y.fraud_type), types.ancestors)
        if (common === null) continue
        const [low, high] = unionBounds([
          [a.low, a.high],
          [b.low, b.high],
        ])
        rows.push({
          victim_geo: x.victim_geo,
          perpetrator_scope: x.perpetrator_scope,
          population: x.population,
          fraud_type: common,
          gross_net: x.gross_net,
          time_period: x.time_period,
          reporting_systems: [x.reporting_system, y.reporting_system].sort(),
          claim_ids: [a.id, b.id],
          low_usd: wholeUnits(low),
          high_usd: high === Infinity ? null : wholeUnits(high),
        })
      }
    }
  }
  return rows.sort(byKey(({ claim_ids }) => claim_ids.join(' ')))
}
