// Looks at the sample web of argv[3] for the state root argv[2], as a demo run does, until it ends or is killed.
import { ingest } from '../../pipelines/ingest/ingest.ts'
import { takeLock } from '../../pipelines/ingest/lock.ts'
import { openDemoClient } from '../../pipelines/ingest/open-client.ts'
import { serveSamples } from '../../pipelines/ingest/sample-web.ts'
import { openStore } from '../../pipelines/ingest/store.ts'
import { madeUpSource, readLines } from '../ingest/made-up.ts'

const [, , root = '', folder = ''] = process.argv
const lock = await takeLock(root)
const web = await serveSamples(folder)
const client = openDemoClient(web, root)
process.stdout.write('started\n')
const sources = Array.from({ length: 6 }, (_, index) =>
  madeUpSource(`source-${index}`, `https://host${index}.example/`),
)
await ingest(
  sources,
  { channel: 'demo', asOf: '2026-01-31' },
  { store: await openStore(root), client, read: readLines },
)
await client.close()
await web.close()
await lock.release()
