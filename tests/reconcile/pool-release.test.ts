import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EstimateNotFoundError, UsageError } from '../../pipelines/errors.ts'
import { balanceTable } from '../../pipelines/reconcile/balance-command.ts'
import { pool } from '../../pipelines/reconcile/pool-command.ts'
import { type Reconciled, reconcile } from '../../pipelines/reconcile/reconcile.ts'
import { cites, claim, count, ledger } from './support/small-ledger.ts'

const TRUE = 'aaa.any.all.all_fraud.true_loss.none.gross.2024'
const POLICE = 'aaa.any.all.all_fraud.reported_loss.aaa_police.gross.2024'
let out: string
let result: Reconciled

const csv = (rows: readonly object[]) =>
  Papa.unparse(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value]),
      ),
    ),
  )

// A release as the contract lays it out: the tables that the command reads.
beforeAll(async () => {
  const claims = [
    claim('univ/2024/loss', { value: '10000000000' }),
    claim('press/2025/loss', { value: '10000000000', semantics: 'approximately', published_on: '2025-06-01' }),
    claim('institute/2024/loss', { low: '9000000000', high: '14000000000' }),
    count('police/2024/total', '8000000000'),
  ]
  result = await reconcile(ledger(claims, { citations: [cites('press/2025/loss', 'univ/2024/loss', 'quotes')] }))
  const amounts = new Map(claims.map((row) => [row.claim_id, row]))
  out = mkdtempSync(join(tmpdir(), 'lossrange-pool-'))
  mkdirSync(join(out, 'releases', '2025.11.1'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(out, 'releases', name), text)
  write('index.json', JSON.stringify({ schema: 'lossrange-index/1', latest: '2025.11.1' }))
  write('2025.11.1/claims.csv', csv(result.claims.map((row) => ({ ...amounts.get(row.claim_id)!, ...row }))))
  write(
    '2025.11.1/gradings.csv',
    csv(
      result.gradings.map((row) => ({
        ...row,
        ln_mean: row.ln_mean?.toFixed(12),
        ln_sd: row.ln_sd?.toFixed(12),
        ln_sd_graded: row.ln_sd_graded?.toFixed(12),
      })),
    ),
  )
  write('2025.11.1/estimate_claims.csv', csv(result.estimate_claims))
  write('2025.11.1/estimates.csv', csv(result.estimates))
  write('2025.11.1/relations.csv', csv(result.relations))
})
afterAll(() => rmSync(out, { recursive: true }))

test('a published estimate pools again to the range that was published', async () => {
  const report = JSON.parse(await pool(undefined, { estimate: TRUE, json: true, channel: 'live', out }))
  const published = result.estimates.find(({ estimate_id }) => estimate_id === TRUE)!
  expect(report).toMatchObject({ n_claims: 3, n_origins: 2 })
  expect(report.n_eff).toBeCloseTo(published.n_eff, 12)
  expect(report.headline).toMatchObject({
    status: published.status,
    printed: [Number(published.low_usd), Number(published.high_usd)],
  })
  expect(report.headline.low).toBeCloseTo(Number(published.pool_low_usd), -1)
  expect(report.claims.map((row: any) => [row.claim_id, row.is_representative])).toEqual([
    ['institute/2024/loss', true],
    ['press/2025/loss', false],
    ['univ/2024/loss', true],
  ])
})

test('a count stays the count, and people see where it comes from', async () => {
  const text = await pool(undefined, { estimate: POLICE, channel: 'live', out })
  expect(text).toContain(`${POLICE} (release 2025.11.1)`)
  expect(text).toContain('The system counted $8 billion')
})

test.for<[string, Parameters<typeof pool>, unknown]>([
  ['an estimate that is not there', [undefined, { estimate: 'nowhere.2024', channel: 'live' }], EstimateNotFoundError],
  ['neither a file nor an estimate', [undefined, { channel: 'live' }], UsageError],
  ['both', ['a.csv', { estimate: TRUE, channel: 'live' }], UsageError],
])('%s is refused in words', async ([, [file, options], error]) => {
  await expect(pool(file, { ...options, out })).rejects.toThrow(error as typeof UsageError)
})

test('balance shows what is tied to an estimate, and that nothing has to move where all fits', async () => {
  const options = { estimate: POLICE, channel: 'live', out }
  const rows = (await balanceTable({ ...options, json: true })).split('\n').map((line) => JSON.parse(line))
  expect(rows.map(({ estimate_id, shift }) => [estimate_id, shift])).toEqual([
    [POLICE, 0],
    [TRUE, 0],
  ])
  expect(await balanceTable(options)).toContain('2 strata are tied to another, 0 would have to move')
  await expect(balanceTable({ ...options, estimate: 'nowhere.2024' })).rejects.toThrow(/no relation ties/)
})

test('without any release it says how to make one', async () => {
  const empty = join(out, 'empty')
  await expect(pool(undefined, { estimate: TRUE, channel: 'live', out: empty })).rejects.toThrow(
    /there is no release in .*empty/,
  )
})
