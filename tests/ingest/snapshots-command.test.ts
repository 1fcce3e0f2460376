import { spawnSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../pipelines/errors.ts'
import { exportTo, listSnapshots, showSnapshots, verifySnapshots } from '../../pipelines/ingest/snapshots-command.ts'
import { openStore, type SnapshotFacts } from '../../pipelines/ingest/store.ts'
import { temporaryFolder } from './made-up.ts'

const fact: SnapshotFacts = {
  source_id: 'fbi-ic3',
  kind: 'annual-pdf',
  edition: '2024',
  url: 'https://www.ic3.gov/a',
  final_url: null,
  obtained: 'fetched',
  retrieved_at: '2026-01-31T06:00:00Z',
  media_type: 'application/pdf',
  charset: null,
  published_on: null,
  name: 'a.pdf',
  status: 200,
  etag: null,
  last_modified: null,
  text_sha256: null,
  robots: null,
  chain: [],
}

async function filled(): Promise<{ out: string; folder: string }> {
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  const out = join(folder, 'state')
  const store = await openStore(out)
  await store.put(Buffer.from('one'), fact)
  await store.put(Buffer.from('two'), fact)
  await store.put(Buffer.from('three'), { ...fact, source_id: 'kr-npa', edition: '2023', name: '../../etc/passwd' })
  return { out, folder }
}

test('list prints one line each, all or of some sources, or everything as NDJSON', async () => {
  const { out } = await filled()
  expect(await listSnapshots([], { out })).toEqual([
    '7692c3ad3540  2026-01-31  fetched          3  fbi-ic3/2024  https://www.ic3.gov/a',
    '3fc4ccfe7458  2026-01-31  fetched          3  fbi-ic3/2024  https://www.ic3.gov/a',
    '8b5b9db0c13d  2026-01-31  fetched          5  kr-npa/2023  https://www.ic3.gov/a',
    `3 snapshots in ${out}`,
  ])
  const [line] = await listSnapshots(['kr-npa'], { out, json: true })
  expect(JSON.parse(line ?? '')).toMatchObject({ publication_id: 'kr-npa/2023', bytes: 5 })
  await expect(listSnapshots(['krnpa'], { out })).rejects.toThrow(
    /krnpa: nothing was kept of it .* there is: fbi-ic3, kr-npa/,
  )
  await expect(listSnapshots([], { channel: 'test' })).rejects.toThrow(UsageError)
})

test('verify says what is gone, changed, or of no line', async () => {
  const { out } = await filled()
  expect(await verifySnapshots({ out })).toEqual({
    isSound: true,
    lines: [`3 of 3 are what their name says, in ${out}`],
  })
  const [one] = (await openStore(out))
    .snapshots()
    .map(({ sha256 }) => join(out, 'snapshots', sha256.slice(0, 2), sha256))
  await writeFile(one ?? '', 'changed')
  await writeFile(join(out, 'snapshots', 'f'.repeat(64)), 'left by a kill')
  const { isSound, lines } = await verifySnapshots({ out })
  expect(isSound).toBe(false)
  expect(lines).toEqual([
    `${one}: the bytes are not what their name says`,
    expect.stringMatching(/ffff: no manifest line names it \(harmless\)$/),
    `2 of 3 are what their name says, in ${out}`,
  ])
})

test('show takes a publication or the first digits of a hash', async () => {
  const { out } = await filled()
  expect((await showSnapshots('fbi-ic3/2024', { out })).map((text) => JSON.parse(text).bytes)).toEqual([3, 3])
  const [text] = await showSnapshots('8b5b9db0', { out })
  expect(JSON.parse(text ?? '')).toMatchObject({ publication_id: 'kr-npa/2023', path: expect.stringContaining(out) })
  await expect(showSnapshots('8b5', { out })).rejects.toThrow(/8b5: no such snapshot/)
})

test('export copies into a new folder under names that lead nowhere else', async () => {
  const { out, folder } = await filled()
  const to = join(folder, 'copy')
  await exportTo(to, [], { out })
  const files = (await readdir(to, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).sort()).toEqual([
    '3fc4ccfe7458-a.pdf',
    '__.._etc_passwd',
    'a.pdf',
    'snapshots.json',
  ])
  expect(await readFile(join(to, 'kr-npa/2023/__.._etc_passwd'), 'utf8')).toBe('three')
  expect(JSON.parse(await readFile(join(to, 'snapshots.json'), 'utf8'))).toHaveLength(3)
  await expect(exportTo(to, [], { out })).rejects.toThrow(/is not empty; name a new folder/)
})

test('the command line: a refused address is one JSON object and exit code 1, a wrong option is exit code 2', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/lossrange.mjs', 'fetch', ...args], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  const refused = run('http://127.0.0.1:9/a')
  expect(refused.status).toBe(1)
  expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: 'blocked_address', status: null, attempts: 0 })
  const wrong = run('http://127.0.0.1:9/a', '--allow-host', '127.0.0.1')
  expect(wrong).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--allow-host: expected HOST:PORT'),
  })
})
