// From a loaded warehouse to the index: a release of many synthetic claims. usage: npm run bench -- release [claims]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { someReading, someSource } from '../tests/warehouse/world.ts'
import { contractCodes } from '../pipelines/release/code-list.ts'
import { createTables } from '../pipelines/release/create-tables.ts'
import { writeRelease } from '../pipelines/release/write-release.ts'
import { writeInputs } from '../pipelines/warehouse/inputs.ts'
import { writeRows } from '../pipelines/warehouse/ndjson.ts'
import { Warehouse } from '../pipelines/warehouse/warehouse.ts'

const n = Number(process.argv[2] ?? 1_000_000)
const folder = await mkdtemp(join(tmpdir(), 'lossrange-bench-'))
const ledgers = { readings: [], publications: [], edges: [], identities: [], declaredReadings: [], corrections: [] }
const sources = [{ ...someSource('made'), publisher: { ...someSource('made').publisher, operates: [] } }]
await writeInputs(folder, { sources, snapshots: [], extractions: [], ledgers }, '2026-11-24')
await writeRows(join(folder, 'readings.ndjson'), synthetic())
await writeRows(join(folder, 'publications.ndjson'), publications())
const warehouse = await Warehouse.open({ inputs: folder, asOf: '2026-11-24' })
await createTables(warehouse.connection)
await warehouse.fill('main.codes', contractCodes())
await warehouse.runFolder('models', 0, 100)
// What the method says of each claim, without the method: here the release is timed.
await warehouse.connection.run(`
  create table stage.graded as select claim_id, 'D' as grade, '' as grade_reasons, claim_id as origin_id,
    true as is_representative, null::varchar as estimate_id, 'display_only' as claim_status, true as is_current,
    null::varchar as superseded_by from stage.coded;
  create table stage.ranges (estimate_id varchar, range_text varchar);
  insert into main.origins by name select claim_id as origin_id, claim_id as label, claim_id as root_claim_id,
    false as is_phantom, 1 as n_claims from stage.coded;
  insert into main.gradings by name select claim_id, 'about' as kind, false as may_constrain from stage.coded`)
await warehouse.runFolder('models', 100)
console.log(`loaded: ${n} claims, peak ${peak()} MB`)

const start = performance.now()
const inputs = {
  code: 'bench',
  method_version: 'recon-1.0',
  method: '',
  reference: {},
  corrections: null,
  lineage: null,
  sources: {},
}
const release = await writeRelease(warehouse.connection, { root: folder, channel: 'demo', asOf: '2026-11-24', inputs })
console.log(
  `${release.outcome} ${release.version} in ${((performance.now() - start) / 1000).toFixed(1)} s, peak ${peak()} MB`,
)
await warehouse.close()
await rm(folder, { recursive: true })

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

function* synthetic(): Generator<object> {
  for (let i = 0; i < n; i += 1)
    yield someReading({
      claim_id: `made/e${i % 997}/s${i}`,
      central_native: String(1_000_000 + ((i * 7919) % 900_000_000)),
      measure: 'context_workers',
      unit: 'PERSONS',
    })
}

function* publications(): Generator<object> {
  for (let i = 0; i < 997; i += 1)
    yield {
      publication_id: `made/e${i}`,
      source_id: 'made',
      edition: `e${i}`,
      title: `Edition ${i}`,
      url: null,
      url_verified: false,
      published_on: '2024-03-01',
      published_precision: 'day',
      doc_type: null,
      origin: '2 ledger',
      claim_id: null,
    }
}
