import type { Partition, ReadingInput } from './ledger.ts'
import { type Member, isPoolable } from './member.ts'
import { byKey, groupBy } from './order.ts'
import { periodDays } from './period.ts'
import type { Node, ScopeOrder } from './scope-order.ts'
import { type Dimension, type Scope, estimateId } from './stratum.ts'

/**
 * The strata that exist for relations (method.md (c), Nodes), by id: every stratum with a poolable claim, every reading;
 * for reported losses the image over all systems and the image "reported or not"; the parent of every partition with a
 * child present; the smallest common type of two overlapping systems' totals, where a node asks for it.
 */
export function nodeSet(
  members: readonly Member[],
  readings: readonly ReadingInput[],
  partitions: readonly Partition[],
  order: Pick<ScopeOrder, 'closure'>,
): Node[] {
  const nodes = new Map<string, Node>()
  const add = (scope: Scope, isSum = true) => {
    const id = estimateId(scope)
    const known = nodes.get(id)
    if (known !== undefined) return
    const days = periodDays(scope.time_period)
    nodes.set(id, { id, scope, start: days?.[0] ?? null, end: days?.[1] ?? null, isSum })
  }

  for (const group of groupBy(members.filter(isPoolable), ({ estimate_id }) => estimate_id).values()) {
    add(
      group[0]!.scope,
      group.every(({ claim }) => claim.period_kind !== 'multi_year_mean'),
    )
  }
  for (const { claim_id: _, ...scope } of readings) add(scope)
  const named = [...nodes.values()]
  for (const { scope, isSum } of named) {
    if (scope.measurand !== 'reported_loss') continue
    if (scope.reporting_system !== 'none') add({ ...scope, reporting_system: 'any_system' }, isSum)
    add({ ...scope, measurand: 'true_loss', reporting_system: 'none' }, isSum)
  }
  for (const { scope, isSum } of unions([...nodes.values()], order)) add(scope, isSum)
  // A parent may be another partition's child: go on until nothing is new.
  for (let size = -1; size < nodes.size;) {
    size = nodes.size
    const known = [...nodes.values()]
    for (const { scope, isSum } of known) {
      for (const { dimension, parent, children } of partitions) {
        if (children.includes(scope[dimension as Dimension])) add({ ...scope, [dimension]: parent }, isSum)
      }
    }
  }
  return [...nodes.values()].sort(byKey(({ id }) => id))
}

/**
 * The smallest type that contains the totals of two overlapping systems, as reported to any system: only where the same
 * type is asked for as a loss, reported or not.
 */
function unions(nodes: readonly Node[], { closure }: Pick<ScopeOrder, 'closure'>): Node[] {
  const types = closure('fraud_type')
  const systems = closure('reporting_system')
  const asked = new Set(nodes.map(({ id }) => id))
  const counts = nodes.filter(({ scope }) => scope.measurand === 'reported_loss')
  const found: Node[] = []
  for (const place of groupBy(counts, ({ scope }) => `${scope.victim_geo} ${scope.time_period}`).values()) {
    const bySystem = [...groupBy(place, ({ scope }) => scope.reporting_system)]
    const pairs = bySystem.flatMap(([x, own]) =>
      bySystem.flatMap(([y, others]) => (x < y && systems.rel(x, y) === 'OVL' ? own.map((a) => ({ a, others })) : [])),
    )
    for (const { a, b } of pairs.flatMap(({ a, others }) => others.map((b) => ({ a, b })))) {
      if (types.rel(a.scope.fraud_type, b.scope.fraud_type) !== 'OVL') continue
      const common = smallestCommon(
        types.ancestors(a.scope.fraud_type),
        types.ancestors(b.scope.fraud_type),
        types.ancestors,
      )
      if (common === null) continue
      const scope = { ...a.scope, fraud_type: common, reporting_system: 'any_system' }
      const whole = estimateId({ ...scope, measurand: 'true_loss', reporting_system: 'none' })
      if (asked.has(whole)) found.push({ ...a, scope })
    }
  }
  return found
}

/** The common ancestor below all other common ones; null when there is none or no single one. */
export function smallestCommon(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  ancestors: (code: string) => ReadonlySet<string>,
): string | null {
  const common = [...a].filter((code) => b.has(code)).sort()
  return common.find((code) => common.every((other) => ancestors(code).has(other))) ?? null
}
