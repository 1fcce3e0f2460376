import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../../sources/define-source.ts'
import { defineSource } from '../../sources/define-source.ts'
import type { Ledgers } from '../../pipelines/extract/ledgers.ts'
import type { Reading } from '../../pipelines/extract/reading.ts'
import { createTables } from '../../pipelines/release/create-tables.ts'
import { type Held, writeInputs } from '../../pipelines/warehouse/inputs.ts'
import { Warehouse } from '../../pipelines/warehouse/warehouse.ts'

/** A declared source of no importance. */
export function someSource(id: string, facts: Partial<Source> = {}): Source {
  return {
    ...defineSource({
      id,
      title: `Figures of ${id}`,
      publisher: { id, name: id.toUpperCase(), country: 'USA', kind: 'regulator', operates: [] },
      basis: 'victim_reports',
      landing: 'https://example.org/',
      frequency: 'yearly',
      licence: 'public_domain',
    }),
    ...facts,
  }
}

/** A reading with every column filled; the first part of its id is its source. */
export function someReading(facts: Partial<Reading> & { claim_id: string }): Reading {
  const [source = '', edition = ''] = facts.claim_id.split('/')
  return {
    source_id: source,
    publication_id: `${source}/${edition}`,
    as_printed: null,
    printed_decimals_low: 0,
    printed_decimals_high: 0,
    printed_scale: '1000000',
    printed_status: 'seen',
    semantics: 'exact',
    hedge_status: 'seen',
    stated_level: null,
    low_native: null,
    central_native: '100000000',
    high_native: null,
    unit: 'USD',
    victim_geo: 'USA',
    perpetrator_scope: 'any',
    population: 'all',
    fraud_type: 'all_fraud',
    measure: 'estimated_loss',
    reporting_system: 'none',
    gross_net: 'gross',
    period_start: '2023-01-01',
    period_end: '2023-12-31',
    period_kind: 'annual',
    basis: 'survey',
    grade_reasons: [],
    published_on: '2024-03-01',
    published_precision: 'day',
    url: null,
    obs_status: 'A',
    transcription: 'high',
    negative_example: false,
    note: null,
    evidence_kind: 'ledger',
    snapshot_sha256: null,
    locator: `ledger:${facts.claim_id}`,
    span_start: null,
    span_end: null,
    publisher_as_cited: null,
    attested_by: 1,
    ...facts,
  }
}

export interface World extends Partial<Omit<Held, 'ledgers'>> {
  readings?: readonly Reading[]
  ledgers?: Partial<Ledgers>
  asOf?: string
}

/** A warehouse over a made-up world, its inputs loaded and no model run. Close it. */
export async function openWorld(world: World = {}): Promise<Warehouse> {
  const folder = await mkdtemp(join(tmpdir(), 'lossrange-world-'))
  const readings = world.readings ?? []
  const ids = [...new Set(readings.map(({ source_id }) => source_id))]
  await writeInputs(
    folder,
    {
      sources: world.sources ?? ids.map((id) => someSource(id)),
      snapshots: world.snapshots ?? [],
      extractions: world.extractions ?? [],
      ledgers: {
        readings: [...readings],
        publications: [],
        edges: [],
        identities: [],
        declaredReadings: [],
        corrections: [],
        ...world.ledgers,
      },
    },
    world.asOf ?? '2026-11-24',
  )
  try {
    const warehouse = await Warehouse.open({ inputs: folder, asOf: world.asOf ?? '2026-11-24' })
    await createTables(warehouse.connection)
    return warehouse
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the models up to the strata and hands the warehouse to a question; closes it afterwards. */
export async function ask<Row>(world: World, sql: string): Promise<Row[]> {
  const warehouse = await openWorld(world)
  try {
    await warehouse.runFolder('models', 0, 100)
    return await warehouse.rows<Row>(sql)
  } finally {
    await warehouse.close()
  }
}
