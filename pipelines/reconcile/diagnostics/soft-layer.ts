import { byKey, groupBy } from '../order.ts'
import type { RelationRow } from '../relations.ts'
import { unionFind } from '../union-find.ts'
import { balance, project } from './stone.ts'

/** What one stratum states: mean and graded spread of ln(amount in US$). */
export interface SoftFigure {
  estimate_id: string
  m: number
  s: number
}

/** A row of the optional table `balanced`. */
export interface BalancedRow {
  /** First stratum, by id, of those that relations hold together. */
  component: string
  estimate_id: string
  /** Where the squares are taken: on ln where all relations are orders, else on amounts. */
  scale: 'ln' | 'amount'
  /** exp(m), US$. */
  stated_usd: number
  balanced_usd: number
  /** (x − x̂)/σ: how many of its own graded spreads a figure would have to move. */
  shift: number
  /** (x − x̂)/sd(x − x̂); |z| > 1.96 flags the figure. null = not all relations of its component are equations. */
  z: number | null
  /** Σ shift² over the component: χ² where all its relations are equations. */
  objective: number
}

type Relation = Pick<RelationRow, 'relation_id' | 'kind' | 'lhs_ids' | 'rhs_id' | 'factor'>

/**
 * The soft view: how far all figures would have to move, by least squares, for every relation between them to hold. A
 * diagnostic, never a headline: it spreads a conflict over everybody, the wrong figure and the right ones.
 *
 * Strata without a figure take no part: their orders hold through the others, for orders are closed; a sum is kept over the
 * parts that have one, as ≤, for what is missing is not negative.
 *
 * @param figures one for each stratum
 * @returns one row for each stratum that a relation holds to another, by component and estimate_id; order of input is free
 * @see method.md (f); golden cases C11
 */
export function softLayer(figures: readonly SoftFigure[], relations: readonly Relation[]): BalancedRow[] {
  const known = new Map(figures.map((figure) => [figure.estimate_id, figure]))
  const usable = relations
    .flatMap((relation) => amongKnown(relation, known) ?? [])
    .sort(byKey(({ relation_id }) => relation_id))
  const sets = unionFind()
  for (const { lhs_ids, rhs_id } of usable) for (const part of lhs_ids) sets.union(part, rhs_id)
  const held = new Set(usable.flatMap(({ lhs_ids, rhs_id }) => [...lhs_ids, rhs_id]))
  const members = groupBy([...held].sort(), sets.find)
  return [...groupBy(usable, ({ rhs_id }) => sets.find(rhs_id))]
    .sort(byKey(([first]) => first))
    .flatMap(([first, own]) => {
      const figures = members.get(first)!.map((id) => known.get(id)!)
      return componentRows(figures, own)
    })
}

/** The relation between strata that have a figure; null where nothing is left of it. */
function amongKnown(relation: Relation, known: ReadonlyMap<string, SoftFigure>): Relation | null {
  const parts = relation.lhs_ids.filter((id) => known.has(id))
  if (parts.length === 0 || !known.has(relation.rhs_id)) return null
  const isWhole = parts.length === relation.lhs_ids.length
  return { ...relation, lhs_ids: parts, kind: relation.kind === 'sum_eq' && !isWhole ? 'sum_le' : relation.kind }
}

function componentRows(figures: readonly SoftFigure[], relations: readonly Relation[]): BalancedRow[] {
  const index = new Map(figures.map(({ estimate_id }, i) => [estimate_id, i]))
  const isOrder = relations.every(({ kind, lhs_ids }) => kind === 'le' || lhs_ids.length === 1)
  const prior = figures.map(({ m }) => (isOrder ? m : Math.exp(m)))
  const sd = figures.map(({ m, s }) => (isOrder ? s : Math.exp(m) * s))
  const row = ({ lhs_ids, rhs_id, factor }: Relation) => {
    const coefficients = figures.map(() => 0)
    for (const part of lhs_ids) coefficients[index.get(part)!]! += 1
    coefficients[index.get(rhs_id)!]! -= isOrder ? 1 : factor
    return coefficients
  }
  const equations = relations.filter(({ kind }) => kind === 'sum_eq')
  const orders = relations.filter(({ kind }) => kind !== 'sum_eq')
  const rows = [...equations, ...orders].map(row)
  const ends = [...equations, ...orders].map(({ factor }) => (isOrder ? Math.log(factor) : 0))
  const exact = orders.length === 0 && !isOrder ? exactBalance(prior, sd, rows, ends) : null
  const x = exact?.x ?? project(prior, sd, rows, ends, equations.length).x
  const shifts = x.map((value, i) => (value - prior[i]!) / sd[i]!)
  const objective = shifts.reduce((sum, shift) => sum + shift * shift, 0)
  return figures.map(({ estimate_id, m }, i) => ({
    component: figures[0]!.estimate_id,
    estimate_id,
    scale: isOrder ? 'ln' : 'amount',
    stated_usd: Math.exp(m),
    balanced_usd: isOrder ? Math.exp(x[i]!) : x[i]!,
    shift: shifts[i]!,
    z: exact?.adjustment[i] ?? null,
    objective,
  }))
}

/** Null where one equation follows from the others: Hildreth's ascent takes those too. */
function exactBalance(prior: number[], sd: number[], rows: number[][], ends: number[]) {
  try {
    return balance(prior, sd, rows, ends)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
