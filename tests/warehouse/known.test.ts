import { expect, test } from 'vitest'
import type { Snapshot } from '../../pipelines/ingest/snapshot.ts'
import { ask, someReading } from './world.ts'

const claims = `select claim_id, central_native from stage.coded order by claim_id`

test('what a document published later says is left out; an undated figure counts from the end of its period', async () => {
  const readings = [
    someReading({ claim_id: 'a/1/earlier', published_on: '2025-11-30' }),
    someReading({ claim_id: 'a/1/later', published_on: '2025-12-01' }),
    someReading({ claim_id: 'a/1/undated-past', published_on: null, period_end: '2025-06-30' }),
    someReading({ claim_id: 'a/1/undated-future', published_on: null, period_end: '2025-12-31' }),
    someReading({ claim_id: 'a/1/without-both', published_on: null, period_start: null, period_end: null }),
  ]
  const rows = await ask<{ claim_id: string }>({ readings, asOf: '2025-11-30' }, claims)
  expect(rows.map(({ claim_id }) => claim_id)).toEqual(['a/1/earlier', 'a/1/undated-past', 'a/1/without-both'])
})

function bytes(sha256: string, facts: Partial<Snapshot> = {}): Snapshot {
  return {
    sha256,
    source_id: 'a',
    kind: 'page',
    edition: '1',
    publication_id: 'a/1',
    url: 'https://a.example/1',
    final_url: null,
    obtained: 'fetched',
    retrieved_at: '2024-05-01T00:00:00Z',
    media_type: 'text/html',
    charset: 'utf-8',
    bytes: 1,
    published_on: null,
    name: '1',
    ...facts,
  }
}

const read = (sha256: string, central_native: string) =>
  someReading({
    claim_id: 'a/1/x',
    central_native,
    evidence_kind: 'snapshot',
    snapshot_sha256: sha256,
    locator: 'b1',
    published_on: null,
    transcription: null,
  })

test('of a page that its publisher overwrites the newest bytes speak, as of any day', async () => {
  const old = bytes('a'.repeat(64))
  const fresh = bytes('b'.repeat(64), { retrieved_at: '2025-05-01T00:00:00Z', published_on: '2025-04-30' })
  const world = { snapshots: [old, fresh], readings: [read(old.sha256, '100'), read(fresh.sha256, '120')] }
  expect(await ask(world, claims)).toEqual([{ claim_id: 'a/1/x', central_native: '120.000000' }])
  expect(await ask({ ...world, asOf: '2024-12-31' }, claims)).toEqual([
    { claim_id: 'a/1/x', central_native: '100.000000' },
  ])
})

test('a ledger figure that bytes state is confirmed, one that they contradict says so; a sample does neither', async () => {
  const state = `select evidence_kind, evidence_state, central_native from stage.coded`
  const ledger = someReading({ claim_id: 'a/1/x', central_native: '100000000' })
  const kept = bytes('a'.repeat(64))
  const said = (central_native: string, kind: 'snapshot' | 'sample') => ({
    ...read(kept.sha256, central_native),
    evidence_kind: kind,
  })
  const judge = (other: ReturnType<typeof said>) => ask({ snapshots: [kept], readings: [ledger, other] }, state)
  expect(await judge(said('100400000', 'snapshot'))).toMatchObject([
    { evidence_kind: 'snapshot', evidence_state: 'confirmed' },
  ])
  expect(await judge(said('150000000', 'snapshot'))).toMatchObject([
    { evidence_state: 'contradicted', central_native: '150000000.000000' },
  ])
  expect(await judge(said('150000000', 'sample'))).toMatchObject([
    { evidence_kind: 'ledger', evidence_state: 'unconfirmed' },
  ])
})
