import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadChecks, runChecks, type Check } from '../../pipelines/check/checks.ts'
import { buildDataset } from '../../pipelines/dataset.ts'
import { extractSnapshot } from '../../pipelines/extract/extract.ts'
import { loadLedgers } from '../../pipelines/extract/ledgers.ts'
import type { Extraction } from '../../pipelines/extract/reading.ts'
import { loadSources } from '../../pipelines/extract/sources.ts'
import type { Snapshot } from '../../pipelines/ingest/snapshot.ts'
import type { Warehouse } from '../../pipelines/warehouse/warehouse.ts'
import { recognised, snapshotOf } from '../sources/extract-file.ts'
import { listSamples } from '../sources/samples.ts'
import { PUBLISHERS } from './publisher-cases.ts'

describe('the samples beside the ledgers', () => {
  let dataset: Warehouse
  let checks: Check[]

  beforeAll(async () => {
    checks = (await loadChecks()).filter(({ name }) => name in PUBLISHERS)
    const compared = ['ecb-fx', 'fbi-ic3', 'ftc-consumer-sentinel', 'kr-npa', 'world-bank']
    const sources = (await loadSources()).filter(({ id }) => compared.includes(id))
    const snapshots: Snapshot[] = []
    const extractions: Extraction[] = []
    for (const { source, edition, files } of listSamples(sources)) {
      for (const { name, url, bytes } of files) {
        const known = await recognised(source, bytes, { name, url }).catch(() => null) // a landing page
        if (known === null) continue
        const facts = { kind: known.kind.kind, edition, url, published_on: null, name }
        const snapshot = snapshotOf(source, bytes, facts)
        snapshots.push(snapshot)
        extractions.push(await extractSnapshot(source, snapshot, bytes, 'demo'))
      }
    }
    const held = { sources, ledgers: await loadLedgers(sources), snapshots, extractions }
    dataset = await buildDataset(held, { channel: 'demo', asOf: '2026-11-24' })
  }, 60_000)
  afterAll(() => dataset?.close())

  test('pass every check of their publishers', async () => {
    const results = await runChecks(dataset, checks)
    expect(results.flatMap(({ examples }) => examples)).toEqual([])
    expect(results.map(({ severity }) => severity)).toEqual(checks.map(() => 'warn'))
  })

  test.each(Object.entries(PUBLISHERS))('%s', async (name, { sql, found }) => {
    await dataset.connection.run('begin')
    try {
      await dataset.connection.run(sql)
      const [result] = await runChecks(
        dataset,
        checks.filter((check) => check.name === name),
      )
      expect(result!.examples).toEqual([expect.stringContaining(found)])
    } finally {
      await dataset.connection.run('rollback')
    }
  })
})
