/** How one code stands to another: the same, a part of it, contains it, disjoint, overlapping, unknown. */
export type Relation = 'EQ' | 'SUB' | 'SUP' | 'DIS' | 'OVL' | 'UNK'

/** A row of `scope_relations`. */
export interface ScopeRelation {
  dimension: string
  a: string
  b: string
  rel: string
}

/** The relations of one dimension, closed. */
export interface Closure {
  rel(x: string, y: string): Relation
  /** x and all it reaches along SUB; a code without a row is its own only ancestor. */
  ancestors(x: string): ReadonlySet<string>
}

/**
 * Closes the asserted relations of one dimension; nothing is computed from strings.
 *
 * 1. x = y → EQ · 2. y ∈ anc(x) → SUB · 3. x ∈ anc(y) → SUP · 4. p ∈ anc(x), q ∈ anc(y), p ≠ q, declared DIS or both
 * countries → DIS · 5. declared OVL → OVL · 6. else UNK.
 *
 * @param countries codes that are pairwise disjoint: `kind = country` of geographies
 * @throws RangeError when SUB has a cycle or a pair is both nested and DIS: an error of the code lists
 * @see method.md (c); golden case X8
 */
export function closeRelations(rows: readonly ScopeRelation[], countries: ReadonlySet<string> = new Set()): Closure {
  const parents = new Map<string, string[]>()
  const disjoint = new Set<string>()
  const overlapping = new Set<string>()
  for (const { dimension, a, b, rel } of rows) {
    if (rel === 'SUB') parents.set(a, [...(parents.get(a) ?? []), b])
    else if (rel === 'SUP') parents.set(b, [...(parents.get(b) ?? []), a])
    else if (rel === 'DIS') disjoint.add(pair(a, b)).add(pair(b, a))
    else if (rel === 'OVL') overlapping.add(pair(a, b)).add(pair(b, a))
    else if (rel !== 'UNK') throw new RangeError(`${dimension}: rel must be SUB, SUP, DIS, OVL or UNK, got "${rel}"`)
  }

  const closed = new Map<string, ReadonlySet<string>>()
  const ancestors = (x: string): ReadonlySet<string> => {
    const known = closed.get(x)
    if (known !== undefined) return known
    const reached = new Set([x])
    for (const code of reached) for (const parent of parents.get(code) ?? []) reached.add(parent)
    closed.set(x, reached)
    return reached
  }

  const apart = (p: string, q: string) =>
    p !== q && (disjoint.has(pair(p, q)) || (countries.has(p) && countries.has(q)))
  const memo = new Map<string, Map<string, Relation>>()
  const rel = (x: string, y: string): Relation => {
    let row = memo.get(x)
    if (row === undefined) memo.set(x, (row = new Map()))
    let relation = row.get(y)
    if (relation === undefined) row.set(y, (relation = compute(x, y)))
    return relation
  }
  const compute = (x: string, y: string): Relation => {
    if (x === y) return 'EQ'
    if (ancestors(x).has(y)) return 'SUB'
    if (ancestors(y).has(x)) return 'SUP'
    for (const p of ancestors(x)) for (const q of ancestors(y)) if (apart(p, q)) return 'DIS'
    return overlapping.has(pair(x, y)) ? 'OVL' : 'UNK'
  }

  for (const x of parents.keys()) {
    for (const y of ancestors(x)) {
      if (x === y) continue
      if (ancestors(y).has(x)) throw new RangeError(`${x} and ${y} are each a part of the other`)
      if (apart(x, y)) throw new RangeError(`${x} is a part of ${y} and disjoint from it`)
    }
  }
  return { rel, ancestors }
}

function pair(a: string, b: string): string {
  return `${a}\u001f${b}`
}
