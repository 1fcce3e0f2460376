import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { components } from '../../pipelines/reconcile/cycles.ts'
import { conesOf } from '../../pipelines/reconcile/cone.ts'
import { loadSolver } from '../../pipelines/reconcile/linear-program.ts'
import { box } from '../../pipelines/reconcile/network.ts'
import { type Bound, type Constraint, propagate } from '../../pipelines/reconcile/propagate.ts'
import { hasWitness, isReached } from '../../pipelines/reconcile/witness.ts'

// Random systems, cycles through sums included: parts always stand behind their whole, as in strata.
const NODES = 7
const system = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('le', 'sum_le', 'sum_eq'),
        fc.nat(NODES - 3),
        fc.uniqueArray(fc.nat(NODES - 1), { minLength: 2, maxLength: 3 }),
      ),
      { minLength: 2, maxLength: 6 },
    ),
    fc.array(fc.tuple(fc.nat(NODES - 1), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([rows, claims]) => {
    const constraints = rows.flatMap(([kind, rhs, picks], i): Constraint[] => {
      const lhs = picks.filter((node) => node > rhs)
      if (lhs.length === 0) return []
      if (kind === 'le') return [{ id: `k${i}`, kind, lhs: [lhs[0]!], rhs, factor: 1 }]
      return lhs.length < 2 ? [] : [{ id: `k${i}`, kind: kind as Constraint['kind'], lhs, rhs, factor: 1 }]
    })
    const bounds = claims.map(([node, a, b], i): Bound => ({
      id: `c${i}`,
      node,
      low: Math.min(a, b),
      high: Math.max(a, b),
    }))
    return { nodes: NODES, constraints, bounds }
  })
const all = Array.from({ length: NODES }, (_, i) => i)

test('a witness proves feasibility, and a bound that is reached is the linear program’s', async () => {
  const solver = await loadSolver()
  fc.assert(
    fc.property(system, ({ nodes, constraints, bounds }) => {
      const result = propagate({ nodes, constraints }, bounds)
      fc.pre(result.feasible)
      const { low, high } = box(nodes, bounds)
      solver.open({ nodes: all, constraints }, (program) => {
        if (hasWitness({ nodes, constraints }, bounds, result)) expect(program.isFeasible(low, high)).toBe(true)
        for (const node of all) {
          const most = result.high[node]!
          if (most < Infinity && isReached({ nodes, constraints }, bounds, node, most, 'high')) {
            expect(program.extreme(low, high, node, 'max')!.value).toBeCloseTo(most, 6)
          }
          const least = result.low[node]!
          if (least > 0 && isReached({ nodes, constraints }, bounds, node, least, 'low')) {
            expect(program.extreme(low, high, node, 'min')!.value).toBeCloseTo(least, 6)
          }
        }
      })
    }),
    { numRuns: 100 },
  )
})

test('without a cycle through a sum propagation is exact', async () => {
  const solver = await loadSolver()
  fc.assert(
    fc.property(system, ({ nodes, constraints, bounds }) => {
      const pieces = components({ nodes, constraints })
      fc.pre(pieces.every(({ cyclic }) => !cyclic))
      const result = propagate({ nodes, constraints }, bounds)
      const { low, high } = box(nodes, bounds)
      solver.open({ nodes: all, constraints }, (program) => {
        expect(program.isFeasible(low, high)).toBe(result.feasible)
        if (!result.feasible) return
        for (const node of all) {
          expect(program.extreme(low, high, node, 'min')!.value).toBeCloseTo(result.low[node]!, 6)
          const most = program.extreme(low, high, node, 'max')!.value
          if (most === Infinity) expect(result.high[node]).toBe(Infinity)
          else expect(most).toBeCloseTo(result.high[node]!, 6)
        }
      })
    }),
    { numRuns: 100 },
  )
})

test('what lies outside the cone of a node never moves its bounds', () => {
  fc.assert(
    fc.property(system, ({ nodes, constraints, bounds }) => {
      const whole = propagate({ nodes, constraints }, bounds)
      fc.pre(whole.feasible)
      const coneOf = conesOf({ nodes, constraints }, whole)
      for (const node of all) {
        const cone = coneOf(node)
        const near = bounds.flatMap((bound) => {
          const local = cone.local.get(bound.node)
          return local === undefined ? [] : [{ ...bound, node: local }]
        })
        const part = propagate({ nodes: cone.local.size, constraints: cone.constraints }, near)
        const at = cone.local.get(node)!
        expect([part.low[at], part.high[at]]).toEqual([whole.low[node], whole.high[node]])
        expect(part.provenance(at)).toEqual(whole.provenance(node))
      }
    }),
  )
})
