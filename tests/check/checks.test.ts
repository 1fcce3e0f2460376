import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadChecks, runChecks, type Check } from '../../pipelines/check/checks.ts'
import { buildDataset } from '../../pipelines/dataset.ts'
import type { Snapshot } from '../../pipelines/ingest/snapshot.ts'
import type { Warehouse } from '../../pipelines/warehouse/warehouse.ts'
import { someReading, someSource } from '../warehouse/world.ts'
import { PUBLISHERS } from './publisher-cases.ts'

const sha256 = 'a'.repeat(64)
const snapshot: Snapshot = {
  sha256,
  source_id: 'agency',
  kind: 'report',
  edition: '2024',
  publication_id: 'agency/2024',
  url: 'https://agency.example/2024',
  final_url: null,
  obtained: 'bundled',
  retrieved_at: '2024-03-02T00:00:00Z',
  media_type: 'text/html',
  charset: 'utf-8',
  bytes: 100,
  published_on: '2024-03-01',
  name: '2024',
}

const scraped = someReading({
  claim_id: 'agency/2024/total_loss',
  as_printed: '$100 million',
  evidence_kind: 'sample',
  snapshot_sha256: sha256,
  locator: 'b1',
  span_start: 0,
  span_end: 12,
  transcription: null,
  attested_by: null,
})

/** What breaks each check, as a change of a dataset that passes all of them. */
const BREAKING: Readonly<Record<string, string>> = {
  'amounts-positive': `update main.claims set central_native = 0 where claim_id = 'agency/2024/total_loss'`,
  'bounds-ordered': `update main.claims set low_native = 9, central_native = null, high_native = 8 where claim_id = 'agency/2024/total_loss'`,
  'channel-clean': `update main.evidence set evidence_kind = 'snapshot' where evidence_kind = 'sample'`,
  'codes-known': `update main.claims set semantics = 'perhaps' where claim_id = 'agency/2024/total_loss'`,
  'ends-fit-semantics': `update main.claims set semantics = 'at_least' where claim_id = 'agency/2024/total_loss'`,
  'estimates-have-grounds': `delete from main.estimate_claims`,
  'evidence-for-claims': `delete from main.evidence where claim_id = 'bank/2024/uk'`,
  'keys-unique': `insert into main.claims select * from main.claims limit 1`,
  'known-wrong-stays-out': `update main.claims set claim_status = 'negative_example'`,
  'ledger-contradicted': `insert into stage.evidence by name select * replace ('snapshot' as evidence_kind, 5 as central_native, '${sha256}' as snapshot_sha256) from stage.evidence where claim_id = 'bank/2024/uk';
    update stage.evidence set agrees = false where claim_id = 'bank/2024/uk' and evidence_kind = 'ledger'`,
  'licence-allows': `update main.sources set redistribution = 'no' where source_id = 'agency'`,
  'no-orphan': `delete from main.publications where publication_id = 'agency/2024'`,
  'one-figure-per-claim': `update stage.evidence set agrees = false where claim_id = 'bank/2024/uk'`,
  'sample-disagrees': `update stage.evidence set agrees = false where evidence_kind = 'sample'`,
  'span-in-bytes': `update stage.spans set text_at_span = '$100 billion'`,
  'text-cells-safe': `update main.claims set note = '=1+1'`,
  'usd-recomputes': `update main.claims set central_usd = central_usd + 1 where claim_id = 'bank/2024/uk'`,
}

describe('checks', () => {
  let dataset: Warehouse
  let checks: Check[]

  beforeAll(async () => {
    checks = await loadChecks()
    const abroad = someReading({ claim_id: 'bank/2024/uk', unit: 'GBP', victim_geo: 'GBR', central_native: '7000000' })
    dataset = await buildDataset(
      {
        sources: [someSource('agency'), someSource('bank')],
        snapshots: [snapshot],
        extractions: [
          {
            publication_id: 'agency/2024',
            readings: [scraped],
            rejections: [],
            controls: [],
            document: { title: 'Report', language: 'en', published_on: null },
            warnings: [],
          },
        ],
        ledgers: {
          readings: [abroad],
          publications: [
            {
              publication_id: 'bank/2024',
              source_id: 'bank',
              edition: '2024',
              title: 'Fraud',
              url: null,
              url_verified: false,
              published_on: '2024-03-01',
              published_precision: 'day',
            },
          ],
          edges: [],
          identities: [],
          declaredReadings: [],
          corrections: [],
        },
      },
      { channel: 'demo', asOf: '2026-11-24' },
    )
    await dataset.load('stage.spans', { evidence_id: 'VARCHAR', text_at_span: 'VARCHAR' }, [
      { evidence_id: `agency/2024/total_loss#${sha256.slice(0, 12)}`, text_at_span: '$100 million' },
    ])
  })
  afterAll(() => dataset?.close())

  test('a dataset that is in order passes all of them', async () => {
    const results = await runChecks(dataset, checks)
    expect(results.filter(({ passed }) => !passed)).toEqual([])
  })

  test('each file is a check and each check has a case here that breaks it', async () => {
    const files = await readdir(new URL('../../sql/checks', import.meta.url))
    expect(files.map((file) => file.replace('.sql', '')).sort()).toEqual(
      Object.keys({ ...BREAKING, ...PUBLISHERS }).sort(),
    )
  })

  test.each(Object.entries(BREAKING))('%s', async (name, sql) => {
    await dataset.connection.run('begin')
    try {
      await dataset.connection.run(sql)
      const [result] = await runChecks(
        dataset,
        checks.filter((check) => check.name === name),
      )
      expect(result!.rows_found).toBeGreaterThan(0)
      expect(result!.examples[0]).not.toContain('{')
    } finally {
      await dataset.connection.run('rollback')
    }
  })
})
