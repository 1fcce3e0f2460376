import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { ReleaseBlockedError, UsageError } from '../../../pipelines/errors.ts'
import { approveRelease } from '../../../pipelines/release/approve.ts'
import { readReleaseIndex } from '../../../pipelines/release/release-index.ts'
import { verifyRelease } from '../../../pipelines/release/verify/verify-release.ts'
import { withdrawRelease } from '../../../pipelines/release/withdraw.ts'
import { type Wanted, copyOf, releaseSmall } from '../../release/released.ts'
import { type Rows, rowOf } from '../../release/small-database.ts'
import { workspace } from '../../release/workspace.ts'

const FTC = 'ftc-consumer-sentinel/2024/total_loss'

/** The extractor reads ten times the amount. */
const jump: Wanted = {
  asOf: '2025-12-06',
  inputs: (inputs) => (inputs.sources['ftc-consumer-sentinel']!.extractor = 'x2'),
  rows: (rows) => {
    const claim = rowOf(rows, 'claims', FTC)
    for (const field of ['central_native', 'central_usd', 'central_usd_real']) claim[field] = '125371947080'
    const step = rows['adjustments']!.find(({ claim_id }) => claim_id === FTC)!
    Object.assign(step, { value_in: '125371947080', value_out: '125371947080' })
  },
}

const noted = (note: string): Wanted => ({
  asOf: '2025-12-05',
  inputs: (inputs) => (inputs.sources['fbi-ic3']!.ledger = note),
  rows: (rows: Rows) => (rowOf(rows, 'claims', 'fbi-ic3/2024/total_loss')['note'] = note),
})

const approval = { by: 'A. Person', why: 'the publisher restated the year', on: '2025-12-07' }

let first = ''
let held = ''
const removals: (() => void)[] = []
beforeAll(async () => {
  first = workspace((remove) => removals.push(remove))
  await releaseSmall(first)
  held = copyOf(
    first,
    workspace((remove) => removals.push(remove)),
  )
  await releaseSmall(held, jump)
})
afterAll(() => removals.forEach((remove) => remove()))

const statuses = async (root: string) =>
  (await readReleaseIndex(root, 'demo')).releases.map(({ version, status }) => `${version} ${status}`)

test('an amount that jumps is held: listed, never the latest, and the reason is in its changelog and checks', async () => {
  const index = await readReleaseIndex(held, 'demo')
  expect(index).toMatchObject({ latest: '2025.11.1', last_successful: '2025.11.1' })
  expect(await statuses(held)).toEqual(['2025.11.1 current', '2025.12.1 draft'])
  const reason = `${FTC}: central_usd moves from 12537194708 to 125371947080, cause extractor`
  expect(index.releases[1]!.reason!.split('\n')).toContain(reason)
  const draft = join(held, 'releases/2025.12.1')
  expect(readFileSync(join(draft, 'CHANGELOG.md'), 'utf8')).toContain(`- ${reason}`)
  expect(readFileSync(join(draft, 'checks.csv'), 'utf8')).toMatch(/^release-moves-within-tolerance,warn,.*,2,false$/m)
})

test('the same again stays the same draft', async () => {
  const root = copyOf(held, workspace(onTestFinished))
  expect(await releaseSmall(root, jump)).toMatchObject({ outcome: 'draft', version: '2025.12.1' })
  expect(await statuses(root)).toEqual(['2025.11.1 current', '2025.12.1 draft'])
})

test('a newer build takes the place of a draft that nobody approved', async () => {
  const root = copyOf(held, workspace(onTestFinished))
  expect(await releaseSmall(root, { ...noted('l2'), asOf: '2025-12-08' })).toMatchObject({
    outcome: 'released',
    version: '2025.12.2',
  })
  expect(await statuses(root)).toEqual(['2025.11.1 superseded', '2025.12.1 withdrawn', '2025.12.2 current'])
  await expect(approveRelease(root, 'demo', { version: '2025.12.1', ...approval })).rejects.toThrow(
    /2025\.12\.1 is withdrawn: only a draft/,
  )
})

test('a person approves it: who and why stand in it, and it still verifies', async () => {
  const root = copyOf(held, workspace(onTestFinished))
  await approveRelease(root, 'demo', { version: '2025.12.1', ...approval })
  const index = await readReleaseIndex(root, 'demo')
  expect(index).toMatchObject({ latest: '2025.12.1', last_successful: '2025.12.1' })
  expect(index.releases[1]).toMatchObject({ status: 'current', approved: approval })
  const folder = join(root, 'releases/2025.12.1')
  expect(JSON.parse(readFileSync(join(folder, 'approval.json'), 'utf8'))).toEqual({
    approved_by: 'A. Person',
    approved_on: '2025-12-07',
    why: approval.why,
  })
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain(
    'Approved on 2025-12-07 by A. Person: the publisher restated the year',
  )
  expect((await verifyRelease(folder)).flatMap(({ failures }) => failures)).toEqual([])
  await expect(approveRelease(root, 'demo', { version: '2025.12.1', ...approval })).rejects.toThrow(
    /is current: only a draft/,
  )
})

test('what is no draft cannot be approved', async () => {
  await expect(approveRelease(first, 'demo', { version: '2025.11.1', ...approval })).rejects.toThrow(
    /2025\.11\.1 is current.*no draft is held/,
  )
  await expect(approveRelease(held, 'demo', { version: '2030.1.1', ...approval })).rejects.toThrow(
    /not in the index.*held as drafts: 2025\.12\.1/,
  )
})

test('a correction of ours may move an amount as far as it likes', async () => {
  const root = copyOf(first, workspace(onTestFinished))
  const ours: Wanted = {
    ...jump,
    inputs: (inputs) => (inputs.corrections = 'k1'),
    rows: (rows) => {
      jump.rows!(rows)
      rows['corrections'] = [
        { claim_id: FTC, field: 'central_native', value: '125371947080', expect: '12537194708', reason: 'misprint' },
      ]
    },
  }
  expect(await releaseSmall(root, ours)).toMatchObject({ outcome: 'released' })
})

test('a withdrawn release stays listed with the reason; the one before is the latest again; it is not made anew', async () => {
  const root = copyOf(first, workspace(onTestFinished))
  await releaseSmall(root, noted('l2'))
  expect(await withdrawRelease(root, 'demo', '2025.12.1', 'wrong note')).toMatchObject({ latest: '2025.11.1' })
  const index = await readReleaseIndex(root, 'demo')
  expect(index.releases[1]).toMatchObject({ status: 'withdrawn', reason: 'wrong note' })
  expect(await releaseSmall(root, noted('l2'))).toMatchObject({ outcome: 'unchanged', version: '2025.12.1' })
  const next = await releaseSmall(root, noted('l3'))
  expect(next).toMatchObject({ outcome: 'released', version: '2025.12.2' })
  expect(readFileSync(join(next.folder, 'CHANGELOG.md'), 'utf8')).toContain('- Withdrawn: 2025.12.1. wrong note')
  await expect(withdrawRelease(root, 'demo', '2025.12.1', 'again')).rejects.toThrow(/withdrawn already: wrong note/)
  await expect(withdrawRelease(root, 'demo', '2025.12.9', 'x')).rejects.toThrow(UsageError)
})

test('tables that changed more than the contract says block the release, with what to do', async () => {
  const root = copyOf(first, workspace(onTestFinished))
  const path = join(root, 'releases/2025.11.1/datapackage.json')
  const descriptor = JSON.parse(readFileSync(path, 'utf8')) as {
    resources: { schema: { fields: { name: string }[] } }[]
  }
  const [removed] = descriptor.resources[0]!.schema.fields.splice(-1)
  writeFileSync(path, JSON.stringify(descriptor))
  const refused = releaseSmall(root, noted('l2'))
  await expect(refused).rejects.toThrow(ReleaseBlockedError)
  await expect(refused).rejects.toThrow(`estimates.${removed!.name}: new column`)
  await expect(refused).rejects.toThrow(
    /needs a MINOR bump of the contract: it was 1\.0\.0 in 2025\.11\.1 and is 1\.0\.0\. Set schema_version and hash in pipelines\/release\/tables\/contract\.json/,
  )
  expect(await statuses(root)).toEqual(['2025.11.1 current'])
})
