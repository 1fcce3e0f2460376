import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SoftFigure, softLayer } from '../../pipelines/reconcile/diagnostics/soft-layer.ts'

const figure = (estimate_id: string, amount: number, sd: number): SoftFigure => ({
  estimate_id,
  m: Math.log(amount),
  s: sd / amount,
})
const relation = (kind: 'le' | 'sum_le' | 'sum_eq', lhs_ids: string[], rhs_id: string, factor = 1) => ({
  relation_id: `r-${kind}-${lhs_ids.join('-')}-${rhs_id}`,
  kind,
  lhs_ids,
  rhs_id,
  factor,
})

test('a partition that does not add up: golden case C11, to the digit', () => {
  const figures = [figure('whole', 100, 10), figure('a', 60, 3), figure('b', 55, 11)]
  const rows = softLayer(figures, [relation('sum_eq', ['a', 'b'], 'whole')])
  expect(rows.map(({ estimate_id, balanced_usd, z, objective }) => [estimate_id, balanced_usd, z, objective])).toEqual([
    ['a', expect.closeTo(59.41304347826087, 9), expect.closeTo(-0.98907071009368, 11), expect.closeTo(0.9782608695652174, 9)],
    ['b', expect.closeTo(47.10869565217391, 9), expect.closeTo(-0.98907071009368, 11), expect.closeTo(0.9782608695652174, 9)],
    ['whole', expect.closeTo(106.52173913043478, 9), expect.closeTo(0.98907071009368, 11), expect.closeTo(0.9782608695652174, 9)],
  ]) // prettier-ignore
})

test('orders alone are balanced on ln: golden case C11, isotonic', () => {
  const figures = [
    { estimate_id: 'a', m: Math.log(12.55), s: 0.05 },
    { estimate_id: 'b', m: Math.log(10), s: 0.25 },
    { estimate_id: 'c', m: Math.log(30), s: 0.5 },
  ]
  const rows = softLayer(figures, [relation('le', ['a'], 'b'), relation('le', ['b'], 'c')])
  expect(rows.map(({ scale, balanced_usd }) => [scale, balanced_usd])).toEqual([
    ['ln', expect.closeTo(12.440840906560824, 9)],
    ['ln', expect.closeTo(12.440840906560824, 9)],
    ['ln', expect.closeTo(30, 9)],
  ])
})

test('a part without a figure turns an equation into an inequality; what is tied to nothing has no row', () => {
  const figures = [figure('whole', 100, 10), figure('a', 60, 3), figure('alone', 7, 1)]
  expect(softLayer(figures, [relation('sum_eq', ['a', 'b'], 'whole')]).map(({ shift }) => shift)).toEqual([0, 0])
  expect(softLayer(figures, [relation('le', ['b'], 'whole')])).toEqual([])
})

test('an equation that follows from another is no obstacle', () => {
  const figures = [figure('whole', 100, 10), figure('a', 60, 3), figure('b', 55, 11)]
  const once = relation('sum_eq', ['a', 'b'], 'whole')
  const rows = softLayer(figures, [once, { ...once, relation_id: 'again' }])
  expect(rows.find(({ estimate_id }) => estimate_id === 'whole')!.balanced_usd).toBeCloseTo(106.52173913043478, 9)
})

const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 })), {
  minLength: 3,
  maxLength: 6,
})
const factor = fc.constantFrom(1, 5 / 3)

test('whatever is stated, every relation holds afterwards, and what held before stays where it was', () => {
  fc.assert(
    fc.property(amounts, factor, fc.boolean(), (stated, f, isSum) => {
      const figures = stated.map(([amount, sd], i) => figure(`n${i}`, amount, sd))
      const parts = figures.slice(1).map(({ estimate_id }) => estimate_id)
      const relations = isSum
        ? [relation('sum_le', parts, 'n0', f)]
        : parts.map((part) => relation('le', [part], 'n0', f))
      const rows = softLayer(figures, relations)
      const x = new Map(rows.map((row) => [row.estimate_id, row.balanced_usd]))
      for (const { lhs_ids, rhs_id } of relations) {
        const sum = lhs_ids.reduce((total, id) => total + x.get(id)!, 0)
        expect(sum).toBeLessThanOrEqual(f * x.get(rhs_id)! * (1 + 1e-9))
      }
      const held = relations.every(
        ({ lhs_ids }) => lhs_ids.reduce((total, id) => total + stated[Number(id.slice(1))]![0], 0) <= f * stated[0]![0],
      )
      if (held) for (const { shift } of rows) expect(Math.abs(shift)).toBeLessThan(1e-9)
    }),
  )
})

test('the order of figures and relations changes no byte', () => {
  const figures = [figure('w', 100, 10), figure('a', 60, 3), figure('b', 55, 11), figure('c', 70, 7)]
  const relations = [relation('sum_le', ['a', 'b'], 'w'), relation('le', ['c'], 'a'), relation('le', ['c'], 'w')]
  const expected = JSON.stringify(softLayer(figures, relations))
  expect(JSON.stringify(softLayer(figures.toReversed(), relations.toReversed()))).toBe(expected)
})
