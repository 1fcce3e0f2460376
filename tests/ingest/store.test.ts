import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, asyncProperty, integer } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { NewerFormatError, StoreCorruptError, StoreWriteError } from '../../pipelines/errors.ts'
import { type Disk, realDisk } from '../../pipelines/ingest/disk.ts'
import { verifyStore } from '../../pipelines/ingest/inspect.ts'
import { takeLock } from '../../pipelines/ingest/lock.ts'
import { openStore, type SnapshotFacts, type Store } from '../../pipelines/ingest/store.ts'
import { temporaryFolder } from './made-up.ts'

async function root(): Promise<string> {
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const manifestOf = (root: string) => join(root, 'snapshots', 'manifest.jsonl')

function facts(edition: string, changes: Partial<SnapshotFacts> = {}): SnapshotFacts {
  return {
    source_id: 'fbi-ic3',
    kind: 'annual-pdf',
    edition,
    url: `https://www.ic3.gov/${edition}`,
    final_url: null,
    obtained: 'fetched',
    retrieved_at: '2026-01-31T06:00:00Z',
    media_type: 'application/pdf',
    charset: null,
    published_on: null,
    name: `${edition}.pdf`,
    status: 200,
    etag: '"a"',
    last_modified: null,
    text_sha256: null,
    robots: null,
    chain: [],
    ...changes,
  }
}

const bytes = (text: string) => Buffer.from(text)

async function filled(folder: string, disk: Disk = realDisk): Promise<Store> {
  const store = await openStore(folder, { disk, now: () => new Date('2026-01-31T06:00:00Z') })
  await store.put(bytes('one'), facts('2023'))
  await store.put(bytes('two'), facts('2024'))
  return store
}

test('what was put is found by whoever opens the store next', async () => {
  const folder = await root()
  const { snapshot, fresh } = await (await openStore(folder)).put(bytes('one'), facts('2023'))
  expect(fresh).toBe(true)
  expect(snapshot).toMatchObject({ publication_id: 'fbi-ic3/2023', bytes: 3, name: '2023.pdf' })
  const again = await openStore(folder)
  expect(again.snapshots()).toEqual([snapshot])
  expect(Buffer.from(await again.bytes(snapshot.sha256))).toEqual(bytes('one'))
  expect(again.has(snapshot.sha256, 'fbi-ic3/2023')).toBe(true)
  expect(again.has(snapshot.sha256, 'fbi-ic3/2024')).toBe(false)
})

test('nothing is written before the first put', async () => {
  const folder = await root()
  const store = await openStore(folder)
  expect(store.snapshots()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test('the same bytes of a publication are one snapshot; of two publications they are two', async () => {
  const store = await filled(await root())
  expect(await store.put(bytes('one'), facts('2023', { retrieved_at: '2026-02-01T06:00:00Z' }))).toMatchObject({
    fresh: false,
    snapshot: { retrieved_at: '2026-01-31T06:00:00Z' },
  })
  expect(await store.put(bytes('one'), facts('2024'))).toMatchObject({ fresh: true })
  expect(store.snapshots().map(({ publication_id }) => publication_id)).toEqual([
    'fbi-ic3/2023',
    'fbi-ic3/2024',
    'fbi-ic3/2024',
  ])
})

test('new validators of held bytes are remembered, equal ones write nothing', async () => {
  const folder = await root()
  const store = await filled(folder)
  const before = await readFile(manifestOf(folder), 'utf8')
  await store.put(bytes('one'), facts('2023'))
  expect(await readFile(manifestOf(folder), 'utf8')).toBe(before)
  await store.put(bytes('one'), facts('2023', { etag: '"b"' }))
  expect((await openStore(folder)).validators('https://www.ic3.gov/2023')).toMatchObject({
    etag: '"b"',
    record: { edition: '2023' },
  })
})

test('a publisher that goes back to what it had before: that is the newest again', async () => {
  const folder = await root()
  const store = await openStore(folder)
  await store.put(bytes('first'), facts('2023', { etag: '"1"' }))
  await store.put(bytes('second, mistaken'), facts('2023', { etag: '"2"' }))
  expect(await store.put(bytes('first'), facts('2023', { etag: '"1"' }))).toMatchObject({ fresh: false })
  for (const each of [store, await openStore(folder)]) {
    expect(each.snapshots().map((snapshot) => snapshot.bytes)).toEqual([16, 5])
    expect(each.newest('fbi-ic3/2023', '2023.pdf')).toMatchObject({ bytes: 5 })
  }
})

test('a sample seen on an earlier as-of day was there on that day', async () => {
  const folder = await root()
  const store = await openStore(folder)
  const sample = (day: string) => facts('2023', { obtained: 'bundled', retrieved_at: `${day}T00:00:00Z` })
  await store.put(bytes('one'), sample('2026-01-31'))
  await store.put(bytes('one'), sample('2025-06-30'))
  await store.put(bytes('one'), sample('2026-06-30'))
  expect((await openStore(folder)).snapshots()).toMatchObject([{ retrieved_at: '2025-06-30T00:00:00Z' }])
})

test('what another run wrote before the first put of this one is known', async () => {
  const folder = await root()
  const early = await openStore(folder)
  await filled(folder)
  expect(await early.put(bytes('one'), facts('2023'))).toMatchObject({ fresh: false })
  await early.put(bytes('three'), facts('2025'))
  expect((await openStore(folder)).snapshots().map(({ edition }) => edition)).toEqual(['2023', '2024', '2025'])
})

test('puts side by side all arrive', async () => {
  const folder = await root()
  const store = await openStore(folder)
  const years = Array.from({ length: 30 }, (_, index) => `${2000 + index}`)
  await Promise.all(years.map((year) => store.put(bytes(year), facts(year))))
  expect((await openStore(folder)).snapshots().map(({ edition }) => edition)).toEqual(years)
  expect(await verifyStore(store)).toEqual({ checked: 30, wrong: [], unnamed: [] })
})

test('a torn last line is left alone by a reader, and cut off with a note by the next writer', async () => {
  await assert(
    asyncProperty(integer({ min: 1, max: 400 }), async (cut) => {
      const folder = await temporaryFolder()
      try {
        await filled(folder)
        const whole = await readFile(manifestOf(folder))
        const lastLine = whole.length - whole.lastIndexOf('\n', whole.length - 2) - 1
        await truncate(manifestOf(folder), whole.length - (1 + (cut % (lastLine - 1))))
        const torn = await readFile(manifestOf(folder))
        const store = await openStore(folder)
        expect(store.snapshots().map(({ edition }) => edition)).toEqual(['2023'])
        expect(await readFile(manifestOf(folder))).toEqual(torn)
        await store.put(bytes('three'), facts('2025'))
        const after = await openStore(folder)
        expect(after.snapshots().map(({ edition }) => edition)).toEqual(['2023', '2025'])
        expect(after.notes()).toEqual([expect.stringMatching(/^removed \d+ bytes of a line that was never finished$/)])
      } finally {
        await rm(folder, { recursive: true })
      }
    }),
    { numRuns: 25 },
  )
})

test('a damaged line in the middle is an error that names it, and nothing is written over it', async () => {
  const folder = await root()
  await filled(folder)
  const whole = await readFile(manifestOf(folder), 'utf8')
  await writeFile(manifestOf(folder), whole.replace('"is":"snapshot"', '"is":"snap'))
  await expect(openStore(folder)).rejects.toThrow(/manifest\.jsonl:2: not a manifest line/)
  await writeFile(manifestOf(folder), whole.replace('2026-01-31T06:00:00Z', 'yesterday'))
  await expect(openStore(folder)).rejects.toThrow(StoreCorruptError)
})

test('a manifest of an older format is rewritten, of a newer one refused with words', async () => {
  const folder = await root()
  await filled(folder)
  const lines = (await readFile(manifestOf(folder), 'utf8')).split('\n')
  await writeFile(manifestOf(folder), lines.slice(1).join('\n').replaceAll(',"text_sha256":null', ''))
  const older = await openStore(folder)
  expect(older.snapshots().map(({ edition }) => edition)).toEqual(['2023', '2024'])
  await older.put(bytes('three'), facts('2025'))
  expect((await readFile(manifestOf(folder), 'utf8')).split('\n')[0]).toBe(lines[0])
  expect((await openStore(folder)).notes()).toEqual(['manifest migrated from format 0 to 1'])
  await writeFile(manifestOf(folder), lines.join('\n').replace('"format":1', '"format":7'))
  await expect(openStore(folder)).rejects.toThrow(NewerFormatError)
  await expect(openStore(folder)).rejects.toThrow(/format 7 was written by a newer lossrange/)
})

test('bytes that are gone or changed are said, and mended by the next put of the same bytes', async () => {
  const folder = await root()
  const store = await filled(folder)
  const [first, second] = store.snapshots().map(({ sha256 }) => join(folder, 'snapshots', sha256.slice(0, 2), sha256))
  await writeFile(first ?? '', 'onE')
  await rm(second ?? '')
  await expect(store.bytes(store.snapshots()[0]?.sha256 ?? '')).rejects.toThrow(/not what their name says/)
  expect(await verifyStore(store)).toMatchObject({
    checked: 2,
    wrong: [expect.stringContaining('bytes'), expect.stringContaining('bytes')],
  })
  await store.put(bytes('one'), facts('2023'))
  await store.put(bytes('two'), facts('2024'))
  expect(await verifyStore(store)).toEqual({ checked: 2, wrong: [], unnamed: [] })
})

const failures = [
  ['ENOSPC', /disk is full: free some space/],
  ['EROFS', /only be read: choose another folder/],
  ['EACCES', /not allowed/],
] as const
const steps = ['makeFolder', 'write', 'rename', 'syncFolder', 'append'] as const

test.for(failures.flatMap(([code, words]) => steps.map((step) => ({ code, words, step }))))(
  '$code while it does $step: words, what was kept stays, and the next put works',
  async ({ code, words, step }) => {
    const folder = await root()
    let isBroken = false
    const disk: Disk = {
      ...realDisk,
      async [step](path: string, content: never) {
        if (isBroken && step === 'append') await appendFile(path, `${String(content).slice(0, 20)}`) // a part got through
        if (isBroken) throw Object.assign(new Error(`${code}: ${step}`), { code })
        await realDisk[step](path, content)
      },
    }
    const store = await filled(folder, disk)
    isBroken = true
    await expect(store.put(bytes('three'), facts('2025'))).rejects.toThrow(StoreWriteError)
    await expect(store.put(bytes('three'), facts('2025'))).rejects.toThrow(words)
    expect(store.snapshots().map(({ edition }) => edition)).toEqual(['2023', '2024'])
    expect(await verifyStore(await openStore(folder))).toMatchObject({ checked: 2, wrong: [] })
    isBroken = false
    expect(await store.put(bytes('three'), facts('2025'))).toMatchObject({ fresh: true })
    expect((await openStore(folder)).snapshots().map(({ edition }) => edition)).toEqual(['2023', '2024', '2025'])
  },
)

test('a state root where nothing can be made is said at once', async () => {
  const folder = await root()
  await writeFile(join(folder, 'file'), '')
  for (const place of [join(folder, 'file'), join(folder, 'file', 'state'), '/proc/nowhere'])
    await expect(takeLock(place)).rejects.toThrow(StoreWriteError)
  await expect(openStore(join(folder, 'file'))).rejects.toThrow(/a file stands where a folder must be/)
})

test('a clock that jumped back is noted; the order of the lines counts, not the clock', async () => {
  const folder = await root()
  const store = await filled(folder)
  await store.put(bytes('two, corrected'), facts('2024', { retrieved_at: '2019-01-01T00:00:00Z' }))
  const after = await openStore(folder)
  expect(after.snapshots().at(-1)).toMatchObject({ edition: '2024', retrieved_at: '2019-01-01T00:00:00Z', bytes: 14 })
  expect(after.notes()).toEqual([expect.stringContaining('the clock says 2019-01-01T00:00:00Z')])
})

test('bytes kept aside are no snapshots, and one address fills the disk only once', async () => {
  const folder = await root()
  const store = await openStore(folder)
  const at = '2026-01-31T06:00:00Z'
  const aside = { source_id: 'fbi-ic3', url: 'https://www.ic3.gov/2023', at, media_type: 'text/html', reason: 'a page' }
  await store.refuse(bytes('<html>1'), aside)
  await store.refuse(bytes('<html>2'), aside)
  expect((await openStore(folder)).refused()).toMatchObject([{ bytes: 7, reason: 'a page' }])
  await store.put(bytes('one'), facts('2023'))
  expect((await openStore(folder)).refused()).toEqual([])
})
