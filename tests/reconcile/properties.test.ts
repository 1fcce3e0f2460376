import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeRelations } from '../../pipelines/reconcile/closure.ts'
import { randomEffects } from '../../pipelines/reconcile/diagnostics/random-effects.ts'
import { loadSolver } from '../../pipelines/reconcile/linear-program.ts'
import { central90 } from '../../pipelines/reconcile/lognormal.ts'
import { agreement } from '../../pipelines/reconcile/marzullo.ts'
import { minimalSet } from '../../pipelines/reconcile/minimal-set.ts'
import { toUnits, toUsd } from '../../pipelines/reconcile/money.ts'
import { normalQuantile } from '../../pipelines/reconcile/normal.ts'
import { box } from '../../pipelines/reconcile/network.ts'
import { GRADES, RECON_1_0 } from '../../pipelines/reconcile/params.ts'
import { mixture, poolQuantile } from '../../pipelines/reconcile/pool.ts'
import { readPoolFile } from '../../pipelines/reconcile/pool-file.ts'
import { poolReport } from '../../pipelines/reconcile/pool-report.ts'
import { type Bound, type Constraint, propagate } from '../../pipelines/reconcile/propagate.ts'
import { roundOutward } from '../../pipelines/reconcile/round-outward.ts'
import { tailShares } from '../../pipelines/reconcile/tails.ts'

// The laws of method.md, section 6.
const component = fc.record({
  m: fc.double({ min: 18, max: 28, noNaN: true }),
  s: fc.double({ min: 0.01, max: 1.5, noNaN: true }),
})
const components = fc.array(component, { minLength: 1, maxLength: 8 })
const poolOf = (parts: readonly { m: number; s: number }[]) =>
  mixture(
    parts.map(({ m }) => m),
    parts.map(({ s }) => s),
  )
const level = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const near = (a: number, b: number, tolerance = 1e-9) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b))

// Tenths of a billion below a hundred billion: times 1000 the print keeps its digits and takes the next scale word.
const billions = fc.integer({ min: 10, max: 999 })
const figure = fc.tuple(
  fc.constantFrom('exact', 'approximately', 'interval', 'at_least', 'up_to'),
  billions,
  billions,
  fc.constantFrom(...GRADES),
)
const file = (figures: readonly [string, number, number, string][], zeros: string) =>
  readPoolFile(
    JSON.stringify(
      figures.map(([semantics, a, b, grade], i) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const needs = { exact: 'central', approximately: 'central', at_least: 'low', up_to: 'high' }[semantics]
        const ends = { low_usd: `${low}${zeros}`, central_usd: `${low}${zeros}`, high_usd: `${high}${zeros}` }
        const kept = Object.entries(ends).filter(([end]) =>
          needs === undefined ? end !== 'central_usd' : end.startsWith(needs),
        )
        return { claim_id: `c${i}`, semantics, grade, ...Object.fromEntries(kept) }
      }),
    ),
    'random.json',
  )

test('1. a thousand times the amounts: a thousand times every amount, the same spreads, counts and status', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (figures) => {
      const small = poolReport(file(figures, '00000000'))
      const large = poolReport(file(figures, '00000000000'))
      expect([large.n_eff, large.n_origins, large.headline.status]).toEqual([
        small.n_eff,
        small.n_origins,
        small.headline.status,
      ])
      small.claims.forEach((claim, i) => {
        const other = large.claims[i]!
        if (claim.s_eff !== null) expect(near(other.s_eff!, claim.s_eff)).toBe(true)
        if (claim.hard !== null) expect(near(other.hard![0], 1000 * claim.hard[0])).toBe(true)
      })
      if (small.lop !== null) {
        for (const p of ['0.05', '0.5', '0.95'] as const)
          expect(near(large.lop![p], 1000 * small.lop[p], 1e-9)).toBe(true)
      }
    }),
  )
})

test('3. quantiles rise with p and stay within those of the components', () => {
  fc.assert(
    fc.property(components, level, level, (parts, a, b) => {
      const [p, q] = a < b ? [a, b] : [b, a]
      const pool = poolOf(parts)
      const [x, y] = [poolQuantile(pool, p), poolQuantile(pool, q)]
      expect(x).toBeLessThanOrEqual(y + 1e-12)
      const own = parts.map(({ m, s }) => m + s * normalQuantile(p))
      expect(x).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12)
      expect(x).toBeLessThanOrEqual(Math.max(...own) + 1e-12)
    }),
  )
})

test('8. the envelope holds every region of agreement and the pool’s 90 %; 11. tail shares add to 1', () => {
  fc.assert(
    fc.property(components, (parts) => {
      const intervals = parts.map(central90)
      const [low, high] = [Math.min(...intervals.map(([a]) => a)), Math.max(...intervals.map(([, b]) => b))]
      const pool = poolOf(parts)
      const inside = [
        ...agreement(intervals).regions,
        [Math.exp(poolQuantile(pool, 0.05)), Math.exp(poolQuantile(pool, 0.95))],
      ]
      for (const [a, b] of inside) {
        expect(a).toBeGreaterThanOrEqual(low * (1 - 1e-12))
        expect(b).toBeLessThanOrEqual(high * (1 + 1e-12))
      }
      const tails = tailShares(pool)
      expect(
        near(
          tails.reduce((sum, tail) => sum + tail.low, 0),
          1,
        ),
      ).toBe(true)
      expect(
        near(
          tails.reduce((sum, tail) => sum + tail.high, 0),
          1,
        ),
      ).toBe(true)
    }),
  )
})

test('7. Paule–Mandel with τ² > 0 has q = 1', () => {
  const studies = fc.array(
    fc.record({ y: fc.double({ min: -5, max: 5, noNaN: true }), v: fc.double({ min: 0.01, max: 2, noNaN: true }) }),
    { minLength: 2, maxLength: 12 },
  )
  fc.assert(
    fc.property(studies, (group) => {
      const { tau2, q } = randomEffects(
        group.map(({ y }) => y),
        group.map(({ v }) => v),
        'PM',
      )
      if (tau2 > 0) expect(near(q, 1)).toBe(true)
      else expect(q).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('9. a better grade gives an interval inside that of a worse one', () => {
  fc.assert(
    fc.property(component, ({ m, s }) => {
      const intervals = GRADES.map((grade) => central90({ m, s: Math.hypot(s, RECON_1_0.gradeSd[grade]) }))
      intervals.slice(1).forEach(([low, high], i) => {
        expect(low).toBeLessThan(intervals[i]![0])
        expect(high).toBeGreaterThan(intervals[i]![1])
      })
    }),
  )
})

test('10. outward rounding contains the range and is idempotent', () => {
  const amount = fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -2, max: 14 }))
    .map(([x, e]) => x * 10 ** e)
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const range = a < b ? ([a, b] as const) : ([b, a] as const)
      const [low, high] = roundOutward(range)
      expect(low).toBeLessThanOrEqual(range[0] * (1 + 1e-9))
      expect(high).toBeGreaterThanOrEqual(range[1] * (1 - 1e-9))
      expect(roundOutward([low, high])).toEqual([low, high])
    }),
  )
})

test('12. an amount converted comes back within half a micro-dollar', () => {
  const decimal = (max: bigint, places: number) =>
    fc
      .bigInt({ min: 1n, max })
      .map((n) => `${n / 10n ** BigInt(places)}.${String(n % 10n ** BigInt(places)).padStart(places, '0')}`)
  fc.assert(
    fc.property(decimal(10n ** 21n, 6), decimal(10n ** 14n, 9), (native, rate) => {
      const back = toUnits(toUsd(native, rate), 6) * toUnits(rate, 9)
      const gap = back - toUnits(native, 15)
      expect((gap < 0n ? -gap : gap) * 2n <= toUnits(rate, 9)).toBe(true)
    }),
  )
})

test('13. relations mirror each other and parts of parts are parts', () => {
  const codes = ['a', 'b', 'c', 'd', 'e', 'f']
  // Parts only point to later codes, so SUB has no cycle.
  const rows = fc.array(
    fc
      .tuple(fc.nat(4), fc.nat(4))
      .map(([i, j]) => ({ dimension: 'x', a: codes[Math.min(i, j)]!, b: codes[Math.max(i, j) + 1]!, rel: 'SUB' })),
  )
  const apart = fc.option(fc.constantFrom(['a', 'f'], ['b', 'e']), { nil: null })
  const mirror = { EQ: 'EQ', SUB: 'SUP', SUP: 'SUB', DIS: 'DIS', OVL: 'OVL', UNK: 'UNK' }
  fc.assert(
    fc.property(rows, apart, (parts, pair) => {
      const nested = closeRelations(parts)
      const all =
        pair === null || nested.rel(pair[0]!, pair[1]!) !== 'UNK'
          ? parts
          : [...parts, { dimension: 'x', a: pair[0]!, b: pair[1]!, rel: 'OVL' }]
      const { rel } = closeRelations(all)
      for (const x of codes) {
        for (const y of codes) {
          expect(rel(y, x)).toBe(mirror[rel(x, y)])
          for (const z of codes) if (rel(x, y) === 'SUB' && rel(y, z) === 'SUB') expect(rel(x, z)).toBe('SUB')
        }
      }
    }),
  )
})

// A random tree of at most ten nodes: every node but the first hangs below an earlier one, by an order or with its siblings
// by a sum. Amounts are integers, so that nothing is near the tolerances.
const tree = fc
  .tuple(
    fc.array(fc.nat(1000), { minLength: 2, maxLength: 9 }),
    fc.array(fc.constantFrom('le', 'sum_le', 'sum_eq'), { minLength: 10, maxLength: 10 }),
    fc.array(fc.tuple(fc.nat(10), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { maxLength: 8 }),
  )
  .map(([parents, kinds, claims]) => {
    const nodes = parents.length + 1
    const children = new Map<number, number[]>()
    parents.forEach((parent, i) => {
      const at = parent % (i + 1)
      children.set(at, [...(children.get(at) ?? []), i + 1])
    })
    const constraints = [...children].flatMap(([parent, own]): Constraint[] => {
      const kind = kinds[parent] as Constraint['kind']
      if (kind !== 'le') return [{ id: `k${parent}`, kind, lhs: own, rhs: parent, factor: 1 }]
      return own.map((child) => ({ id: `k${parent}-${child}`, kind, lhs: [child], rhs: parent, factor: 1 }))
    })
    const bounds = claims.map(([node, a, b], i): Bound => ({
      id: `c${i}`,
      node: node % nodes,
      low: Math.min(a, b),
      high: Math.max(a, b),
    }))
    return { nodes, constraints, bounds }
  })

test('14. on trees propagation equals the least and greatest value of the linear program', async () => {
  const solver = await loadSolver()
  fc.assert(
    fc.property(tree, ({ nodes, constraints, bounds }) => {
      const result = propagate({ nodes, constraints }, bounds)
      const { low, high } = box(nodes, bounds)
      solver.open({ nodes: Array.from({ length: nodes }, (_, i) => i), constraints }, (program) => {
        expect(program.isFeasible(low, high)).toBe(result.feasible)
        if (!result.feasible) return
        for (let node = 0; node < nodes; node++) {
          expect(near(program.extreme(low, high, node, 'min')!.value, result.low[node]!, 1e-7)).toBe(true)
          const most = program.extreme(low, high, node, 'max')!.value
          expect(most === result.high[node] || near(most, result.high[node]!, 1e-7)).toBe(true)
        }
      })
    }),
    { numRuns: 100 },
  )
})

test('5. while it stays feasible, one more claim or relation never widens a bound', () => {
  fc.assert(
    fc.property(tree, ({ nodes, constraints, bounds }) => {
      const all = propagate({ nodes, constraints }, bounds)
      fc.pre(all.feasible && bounds.length > 0)
      for (const fewer of [
        propagate({ nodes, constraints }, bounds.slice(1)),
        propagate({ nodes, constraints: constraints.slice(1) }, bounds),
      ]) {
        for (let node = 0; node < nodes; node++) {
          expect(all.low[node]).toBeGreaterThanOrEqual(fewer.low[node]!)
          expect(all.high[node]).toBeLessThanOrEqual(fewer.high[node]!)
        }
      }
    }),
  )
})

test('6. without any one member of a minimal conflict the rest is feasible', () => {
  fc.assert(
    fc.property(tree, ({ nodes, constraints, bounds }) => {
      const feasible = (subset: ReadonlySet<string>) =>
        propagate(
          { nodes, constraints: constraints.filter(({ id }) => subset.has(id)) },
          bounds.filter(({ id }) => subset.has(id)),
        ).feasible
      const result = propagate({ nodes, constraints }, bounds)
      fc.pre(!result.feasible)
      const minimal = minimalSet(result.explain(), (subset) => !feasible(subset))
      expect(feasible(new Set(minimal))).toBe(false)
      for (const member of minimal) expect(feasible(new Set(minimal.filter((other) => other !== member)))).toBe(true)
    }),
  )
})
