// Puts snapshots into the store of argv[2] as fast as it can, and says "ack N" once each is acknowledged.
// argv[3]: `step:n`: dies by its own hand right before its n-th step of that kind; `-` = runs until killed or done.
// argv[4]: how many.
import { realDisk, type Disk } from '../../pipelines/ingest/disk.ts'
import { afterLook, readHealth, writeHealth } from '../../pipelines/ingest/health.ts'
import { takeLock } from '../../pipelines/ingest/lock.ts'
import { openStore } from '../../pipelines/ingest/store.ts'

const [, , root = '', killAt = '-', count = '0'] = process.argv
const [step, nth] = killAt.split(':')
const taken = new Map<string, number>()

function dieAt(name: string): void {
  const times = (taken.get(name) ?? 0) + 1
  taken.set(name, times)
  if (name === step && times === Number(nth)) process.kill(process.pid, 'SIGKILL')
}

const disk: Disk = { ...realDisk }
for (const name of ['write', 'rename', 'append', 'truncate', 'remove', 'makeFolder', 'syncFolder'] as const) {
  const work = realDisk[name] as (...args: unknown[]) => Promise<void>
  Object.assign(disk, {
    async [name](...args: unknown[]) {
      dieAt(name)
      await work(...args)
      dieAt(`after-${name}`)
    },
  })
}

const at = new Date('2026-01-31T06:00:00Z')
const lock = await takeLock(root)
const store = await openStore(root, { disk, now: () => at })
for (let index = 0; index < Number(count); index += 1) {
  const edition = `${index}`.padStart(4, '0')
  await store.put(Buffer.from(`edition ${edition} `.repeat(200)), {
    source_id: 'made-up',
    kind: 'letter',
    edition,
    url: `https://police.example/${edition}`,
    final_url: null,
    obtained: 'fetched',
    retrieved_at: '2026-01-31T06:00:00Z',
    media_type: 'text/plain',
    charset: 'utf-8',
    published_on: null,
    name: edition,
    status: 200,
    etag: null,
    last_modified: null,
    text_sha256: null,
    robots: null,
    chain: [],
  })
  process.stdout.write(`ack ${edition}\n`)
  const health = await readHealth(root, disk)
  health['made-up'] = afterLook(health['made-up'] ?? null, { state: 'fresh', error: null }, { due: [] }, at)
  await writeHealth(root, health, disk)
}
await lock.release()
