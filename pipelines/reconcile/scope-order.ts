import { type Closure, type Relation, closeRelations } from './closure.ts'
import type { Geography, MeasureRelation } from './ledger.ts'
import type { ScopeRelation } from './closure.ts'
import type { Dimension, Scope } from './stratum.ts'

/** A stratum as relations see it. */
export interface Node {
  id: string
  scope: Scope
  /** Inclusive ISO days of time_period; null = unstated. */
  start: string | null
  end: string | null
  /** False for a yearly mean of several years: no part of anything longer. */
  isSum: boolean
}

/** How two nodes stand to each other over all dimensions, and the assumptions that this rests on. */
export type Combined =
  | { rel: 'EQ' | 'NONE' }
  | { rel: 'SUB' | 'SUP'; switches: readonly string[] }
  | { rel: 'DIS'; dimension: Dimension }

export interface ScopeOrder {
  combine(a: Node, b: Node): Combined
  closure(dimension: Dimension): Closure
  /** Measurands that a measurand may be a part of, itself included. */
  measurandsAbove(measurand: string): readonly string[]
}

const NONE: Combined = { rel: 'NONE' }

/** Dimensions that are closed over `scope_relations`. */
const CLOSED = ['victim_geo', 'perpetrator_scope', 'population', 'fraud_type', 'reporting_system', 'gross_net'] as const

/**
 * The order of strata: part ≤ whole in every dimension, never computed from strings (method.md (c)).
 */
export function scopeOrder(
  relations: readonly ScopeRelation[],
  measures: readonly MeasureRelation[],
  geographies: readonly Geography[],
): ScopeOrder {
  const countries = new Set(geographies.filter(({ kind }) => kind === 'country').map(({ code }) => code))
  const closures = new Map<Dimension, Closure>(
    CLOSED.map((dimension) => [
      dimension,
      closeRelations(
        relations.filter((row) => row.dimension === dimension),
        dimension === 'victim_geo' ? countries : new Set(),
      ),
    ]),
  )
  const measurands = measureOrder(measures)

  const closed = CLOSED.map((dimension) => [dimension, closures.get(dimension)!] as const)
  const combine = (a: Node, b: Node): Combined => {
    const period = periodRelation(a, b)
    if (period === 'UNK') return NONE
    const measurand = measurands.rel(a, b)
    if (measurand.rel === 'UNK') return NONE
    let below = period === 'SUB' || measurand.rel === 'SUB'
    let above = period === 'SUP' || measurand.rel === 'SUP'
    let apart: Dimension | null = null
    for (const [dimension, closure] of closed) {
      const rel = closure.rel(a.scope[dimension], b.scope[dimension])
      if (rel === 'EQ') continue
      if (rel === 'SUB') below = true
      else if (rel === 'SUP') above = true
      else if (rel === 'DIS' && apart === null) apart = dimension
      else return NONE
      if (below && above) return NONE
    }
    if (apart !== null) return below || above ? NONE : { rel: 'DIS', dimension: apart }
    if (!below && !above) return { rel: 'EQ' }
    return below && above ? NONE : { rel: below ? 'SUB' : 'SUP', switches: measurand.switches }
  }
  return { combine, closure: (dimension) => closures.get(dimension)!, measurandsAbove: measurands.above }
}

/** EQ, or SUB where a sum's period lies inside a longer sum's; two years are never ordered by scope. */
function periodRelation(a: Node, b: Node): Relation {
  if (a.scope.time_period === b.scope.time_period) return 'EQ'
  if (!a.isSum || !b.isSum || a.start === null || b.start === null || a.end === null || b.end === null) return 'UNK'
  if (a.start >= b.start && a.end <= b.end) return 'SUB'
  return b.start >= a.start && b.end <= a.end ? 'SUP' : 'UNK'
}

/** The order of measurands, transitive; of several paths the one with the fewest assumptions, which are named. */
function measureOrder(rows: readonly MeasureRelation[]) {
  const steps = rows.filter(({ rel }) => rel === 'SUB')
  const codes = [...new Set(steps.flatMap(({ a, b }) => [a, b]))]
  const paths = new Map<string, Map<string, readonly string[]>>()
  for (const from of codes) {
    // Few codes: relax until nothing improves.
    const reach = new Map<string, readonly string[]>([[from, []]])
    for (let changed = true; changed;) {
      changed = false
      for (const { a, b, switch: name } of steps) {
        const here = reach.get(a)
        // What was reimbursed lies inside what was reported of one system and period only: no step of a longer path.
        if (here === undefined || isLocalStep(a, b)) continue
        const next = name === 'definition' || here.includes(name) ? here : [...here, name].sort()
        const known = reach.get(b)
        if (known === undefined || next.length < known.length) {
          reach.set(b, next)
          changed = true
        }
      }
    }
    paths.set(from, reach)
  }
  const localSteps = steps.filter(({ a, b }) => isLocalStep(a, b))
  const local = new Set(localSteps.map(({ a, b }) => `${a} ${b}`))
  const below = (a: Node, b: Node): readonly string[] | null => {
    const [x, y] = [a.scope.measurand, b.scope.measurand]
    const here = a.scope.reporting_system === b.scope.reporting_system && a.scope.time_period === b.scope.time_period
    if (here && local.has(`${x} ${y}`)) return []
    return paths.get(x)?.get(y) ?? null
  }
  const none: readonly string[] = []
  const equal = { rel: 'EQ' as const, switches: none }
  const unknown = { rel: 'UNK' as const, switches: none }
  const rel = (a: Node, b: Node): { rel: Relation; switches: readonly string[] } => {
    if (a.scope.measurand === b.scope.measurand) return equal
    const up = below(a, b)
    if (up !== null) return { rel: 'SUB', switches: up }
    const down = below(b, a)
    return down === null ? unknown : { rel: 'SUP', switches: down }
  }
  const above = (code: string) => [
    ...new Set([
      code,
      ...(paths.get(code)?.keys() ?? []),
      ...localSteps.filter(({ a }) => a === code).map(({ b }) => b),
    ]),
  ]
  return { rel, above }
}

function isLocalStep(a: string, b: string): boolean {
  return a === 'reimbursed' && b === 'reported_loss'
}
