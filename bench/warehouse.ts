// Load and normalise: synthetic claims through sql/models up to the strata. Prints seconds and peak memory for two sizes,
// so that growth is seen. usage: node --import tsx bench/warehouse.ts [claims]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { someReading, someSource } from '../tests/warehouse/world.ts'
import { createTables } from '../pipelines/release/create-tables.ts'
import { writeRows } from '../pipelines/warehouse/ndjson.ts'
import { writeInputs } from '../pipelines/warehouse/inputs.ts'
import { Warehouse } from '../pipelines/warehouse/warehouse.ts'

const most = Number(process.argv[2] ?? 1_000_000)
for (const n of [most / 4, most]) {
  const folder = await mkdtemp(join(tmpdir(), 'lossrange-bench-'))
  await writeInputs(
    folder,
    {
      sources: [someSource('made')],
      snapshots: [],
      extractions: [],
      ledgers: { readings: [], publications: [], edges: [], identities: [], declaredReadings: [], corrections: [] },
    },
    '2026-11-24',
  )
  await writeRows(join(folder, 'readings.ndjson'), synthetic(n))
  const start = performance.now()
  const warehouse = await Warehouse.open({ inputs: folder, asOf: '2026-11-24' })
  await createTables(warehouse.connection)
  const loaded = performance.now()
  await warehouse.runFolder('models', 0, 100)
  const done = performance.now()
  const [row] = await warehouse.rows<{ n: string }>(`select count(*) as n from stage.coded`)
  console.log(
    `${row!.n.padStart(9)} claims   load ${seconds(start, loaded)}   normalise ${seconds(loaded, done)}   peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
  await warehouse.close()
  await rm(folder, { recursive: true })
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(1)} s`
}

function* synthetic(n: number): Generator<object> {
  const units = ['USD', 'GBP', 'EUR', 'AUD', 'JPY', 'IDR', 'KRW', 'SGD']
  const places = ['USA', 'GBR', 'DEU', 'AUS', 'JPN', 'IDN', 'KOR', 'SGP']
  const types = ['all_fraud', 'scams', 'investment_scam', 'romance_scam', 'card_fraud', 'app', 'phishing']
  for (let i = 0; i < n; i += 1) {
    const year = 2010 + (i % 15)
    yield someReading({
      claim_id: `made/${year}-${i % 997}/s${i}`,
      central_native: String(1_000_000 + ((i * 7919) % 900_000_000)),
      unit: units[i % 8]!,
      victim_geo: places[i % 8]!,
      fraud_type: types[i % 7]!,
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
    })
  }
}
