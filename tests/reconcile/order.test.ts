import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ReconcileInput } from '../../pipelines/reconcile/ledger.ts'
import { type Solver, loadSolver } from '../../pipelines/reconcile/linear-program.ts'
import { reconcile } from '../../pipelines/reconcile/reconcile.ts'
import { hasFacts, readFacts } from './support/facts.ts'
import { cites, claim, count, ledger } from './support/small-ledger.ts'

const claims = [
  claim('univ/2024/loss', { value: '10000000000' }),
  claim('institute/2024/loss', { low: '9000000000', high: '14000000000' }),
  claim('press/2025/loss', { value: '10000000000', semantics: 'approximately' }),
  claim('ministry/2024/scams', { low: '3000000000', fraud_type: 'scams', publisher_kind: 'ministry' }),
  count('police/2024/total', '8000000000'),
  count('police/2024/cards', '6000000000', { fraud_type: 'card_fraud' }),
  count('police/2024/scams', '2000000000', { fraud_type: 'scams' }),
]

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})
const run = (input: ReconcileInput) => reconcile(input, { loadSolver: async () => solver })

test('the order of claims, citations and code rows changes no byte', async () => {
  const input = ledger(claims, {
    citations: [
      cites('press/2025/loss', 'univ/2024/loss', 'quotes'),
      cites('univ/2024/loss', 'institute/2024/loss', 'same_dataset'),
    ],
  })
  const expected = JSON.stringify(await run(input))
  const shuffled = fc.tuple(
    fc.shuffledSubarray([...input.claims], { minLength: claims.length }),
    fc.shuffledSubarray([...input.citations], { minLength: 2 }),
    fc.shuffledSubarray([...input.scopeRelations], { minLength: input.scopeRelations.length }),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([claims, citations, scopeRelations]) => {
      expect(JSON.stringify(await run({ ...input, claims, citations, scopeRelations }))).toBe(expected)
    }),
    { numRuns: 12 },
  )
})

test.skipIf(!hasFacts)('nor does it in the collected ledger', async () => {
  const input = readFacts('2025-11-30')
  const turned = { ...input, claims: input.claims.toReversed(), citations: input.citations.toReversed() }
  expect(JSON.stringify(await run(turned))).toBe(JSON.stringify(await run(input)))
})
