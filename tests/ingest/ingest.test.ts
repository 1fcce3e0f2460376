import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Source } from '../../sources/define-source.ts'
import { NetworkError, UsageError } from '../../pipelines/errors.ts'
import { type Disk, realDisk } from '../../pipelines/ingest/disk.ts'
import { type Fetched, openClient } from '../../pipelines/ingest/client.ts'
import { readHealth } from '../../pipelines/ingest/health.ts'
import { ingest, type IngestEffects, type IngestOptions } from '../../pipelines/ingest/ingest.ts'
import { serveSamples } from '../../pipelines/ingest/sample-web.ts'
import { openStore } from '../../pipelines/ingest/store.ts'
import { madeUpKind, madeUpSource, quick, readLines, reportPage, temporaryFolder, writeTree } from './made-up.ts'

const landing = 'https://www.police.example/fraud/'
const folder = 'made-up/sample'

const web = {
  [`${folder}/2024/www.police.example/fraud/index.html`]:
    '<!doctype html><a href="report-2024.html">Report 2024</a> <a href="/old/">archive</a> <a href="mailto:x@y">write</a>',
  [`${folder}/2024/www.police.example/fraud/report-2024.html`]: reportPage('2024'),
  [`${folder}/2023/www.police.example/old/index.html`]:
    '<!doctype html><a href="https://files.police.example/report-2023.html?v=1">Report 2023</a>',
  [`${folder}/2023/files.police.example/report-2023.html@v=1`]: reportPage('2023'),
}

function answered(url: string, html: string): Fetched {
  const bytes = Buffer.from(`<!doctype html>${html}`)
  const validators = { etag: null, lastModified: null }
  const way = { attempts: 1, waitedMs: 0, hops: [], robots: null, headers: {}, charset: null }
  return { url, finalUrl: url, status: 200, bytes, sha256: '', validators, mediaType: 'text/html', ...way }
}

interface Bench {
  root: string
  sources: string
  run(
    sources: readonly Source[],
    options?: Partial<IngestOptions>,
    effects?: Partial<IngestEffects>,
  ): ReturnType<typeof ingest>
}

async function bench(files: Record<string, string> = web): Promise<Bench> {
  const root = await temporaryFolder()
  const sources = await temporaryFolder()
  await writeTree(sources, files)
  onTestFinished(async () => {
    await rm(root, { recursive: true })
    await rm(sources, { recursive: true })
  })
  return {
    root,
    sources,
    async run(declared, options = {}, effects = {}) {
      const served = await serveSamples(sources)
      const client = openClient({ ...quick, route: served.route })
      try {
        const store = await openStore(root)
        return await ingest(
          declared,
          { channel: 'demo', asOf: '2026-01-31', ...options },
          { store, client, read: readLines, ...effects },
        )
      } finally {
        await client.close()
        await served.close()
      }
    },
  }
}

test('documents behind landing pages are kept under their edition, with everything the manifest says of them', async () => {
  const { root, run } = await bench()
  const [result] = await run([madeUpSource('made-up', landing)])
  expect(result).toMatchObject({ source_id: 'made-up', outcome: 'fresh', error: null, newly_failed: false })
  const store = await openStore(root)
  expect(store.snapshots()).toMatchObject([
    {
      publication_id: 'made-up/2023',
      url: 'https://files.police.example/report-2023.html?v=1',
      name: 'report-2023.html',
      obtained: 'bundled',
      retrieved_at: '2026-01-31T00:00:00Z',
    },
    { publication_id: 'made-up/2024', kind: 'report-html', media_type: 'text/html', charset: 'utf-8' },
  ])
  const [first] = store.records()
  expect(first).toMatchObject({
    status: 200,
    robots: { verdict: 'allowed', status: 200 },
    chain: [{ url: 'https://files.police.example/report-2023.html?v=1', status: 200 }],
  })
  expect(new TextDecoder().decode(await store.bytes(first?.sha256 ?? ''))).toBe(reportPage('2023'))
  expect(await readHealth(root)).toMatchObject({ 'made-up': { state: 'fresh', failures: 0, stale_since: null } })
})

test('a second look finds nothing new and writes nothing new', async () => {
  const { root, run } = await bench()
  await run([madeUpSource('made-up', landing)])
  const before = (await openStore(root)).records()
  const [result] = await run([madeUpSource('made-up', landing)])
  expect(result).toMatchObject({ outcome: 'unchanged', snapshots: [] })
  expect((await openStore(root)).records()).toEqual(before)
})

test('other markup around the same words is no change; other words are', async () => {
  const { root, sources, run } = await bench()
  const page = join(sources, folder, '2024/www.police.example/fraud/report-2024.html')
  await run([madeUpSource('made-up', landing)])
  await writeFile(page, reportPage('2024', '<script>var session = 8</script>'))
  expect(await run([madeUpSource('made-up', landing)])).toMatchObject([{ outcome: 'unchanged' }])
  await writeFile(page, reportPage('2024').replace('$12', '$13'))
  expect(await run([madeUpSource('made-up', landing)])).toMatchObject([{ outcome: 'fresh' }])
  const ids = (await openStore(root)).snapshots().map((snapshot) => snapshot.publication_id)
  expect(ids).toEqual(['made-up/2023', 'made-up/2024', 'made-up/2024'])
})

test("one source's crash, wrong page and missing page cost that source only", async () => {
  const { run } = await bench({ ...web, [`${folder}/2024/broken.example/index.html`]: '<!doctype html><p>nothing</p>' })
  const crash = madeUpKind(landing, {
    recognises() {
      throw new TypeError('of undefined')
    },
  })
  const results = await run([
    madeUpSource('crash', landing, { documents: [crash] }),
    madeUpSource('gone', 'https://www.police.example/nowhere'),
    madeUpSource('empty', 'https://broken.example/'),
    madeUpSource('other', landing, { documents: [madeUpKind(landing, { anchors: ['Verluste'] })] }),
    madeUpSource('made-up', landing),
    madeUpSource('ledger', landing, { documents: [] }),
  ])
  expect(results.map(({ source_id, outcome }) => [source_id, outcome])).toEqual([
    ['crash', 'failing'],
    ['gone', 'moved'],
    ['empty', 'structure_changed'],
    ['other', 'structure_changed'],
    ['made-up', 'fresh'],
  ])
  expect(results.map(({ error }) => error)).toEqual([
    expect.stringContaining('report-html: recognises() threw TypeError: of undefined'),
    expect.stringContaining('status 404'),
    expect.stringContaining('none of its links leads to a document'),
    expect.stringContaining('must contain "Verluste"'),
    null,
  ])
})

test('bytes that are not the declared document are kept aside once, never as a snapshot', async () => {
  const { root, run } = await bench()
  const source = madeUpSource('made-up', landing, { documents: [madeUpKind(landing, { recognises: () => false })] })
  await run([source])
  await run([source])
  const store = await openStore(root)
  expect(store.snapshots()).toEqual([])
  expect(store.refused().map(({ url }) => url)).toEqual([
    'https://www.police.example/fraud/report-2024.html',
    'https://files.police.example/report-2023.html?v=1',
  ])
  expect(await run([madeUpSource('made-up', landing)])).toMatchObject([{ outcome: 'fresh' }])
  expect((await openStore(root)).refused()).toEqual([])
})

test('redirects.csv moves an address; one that moved for good is said', async () => {
  const { sources, run } = await bench()
  const redirects = join(sources, folder, 'redirects.csv')
  await writeFile(redirects, `from,to,status\nhttps://www.police.example/start,${landing},301\n`)
  const kind = madeUpKind('https://www.police.example/start')
  const source = madeUpSource('made-up', landing, { documents: [kind] })
  expect(await run([source])).toMatchObject([{ outcome: 'fresh' }])
  await mkdir(join(sources, folder, '2024/new.example'), { recursive: true })
  await rename(
    join(sources, folder, '2024/www.police.example/fraud/report-2024.html'),
    join(sources, folder, '2024/new.example/report-2024.html'),
  )
  await writeFile(
    redirects,
    `from,to,status\nhttps://www.police.example/start,${landing},301\nhttps://www.police.example/fraud/report-2024.html,https://new.example/report-2024.html,308\n`,
  )
  expect(await run([source])).toMatchObject([
    {
      outcome: 'unchanged',
      notes: [
        `https://www.police.example/start moved for good to ${landing}`,
        'https://www.police.example/fraud/report-2024.html moved for good to https://new.example/report-2024.html',
      ],
    },
  ])
})

test('in live, an edition that is held is not asked for again, a source that is not due is skipped, a past day fetches nothing', async () => {
  const { run } = await bench()
  const day = (text: string) => ({ now: () => new Date(`${text}T06:00:00Z`) })
  const yearly = madeUpSource('made-up', landing, { due: [{ from: '03-01', to: '03-31' }] })
  const live = (asOf: string, more: Partial<IngestOptions> = {}) =>
    run([yearly], { channel: 'live', asOf, ...more }, day(asOf))
  expect(await live('2026-02-20')).toMatchObject([{ outcome: 'fresh' }])
  expect(await live('2026-02-20')).toMatchObject([{ outcome: 'skipped', notes: ['not due before 2026-02-27'] }])
  expect(await live('2026-02-20', { force: true })).toMatchObject([{ outcome: 'unchanged' }])
  expect(await live('2026-02-27')).toMatchObject([{ outcome: 'unchanged' }])
  expect(await live('2026-03-01')).toMatchObject([{ outcome: 'unchanged' }])
  expect(await run([yearly], { channel: 'live', asOf: '2026-01-01' }, day('2026-03-05'))).toMatchObject([
    { outcome: 'skipped', notes: ['2026-01-01 is past: nothing is fetched'] },
  ])
})

test('after three documents in a row that do not come, a site is left in peace', async () => {
  const pages = Array.from(
    { length: 9 },
    (_, index) => `<a href="http://127.0.0.1:${9 + index}/report-201${index}.html">x</a>`,
  )
  const { run } = await bench({
    [`${folder}/2024/www.police.example/fraud/index.html`]: `<!doctype html>${pages.join('')}`,
  })
  const asked: string[] = []
  const [result] = await run(
    [madeUpSource('made-up', landing)],
    {},
    {
      client: {
        async get(url) {
          asked.push(url)
          if (url === landing) return answered(url, pages.join(''))
          throw new NetworkError(`${url}: reset`)
        },
        close: async () => {},
      },
    },
  )
  expect(result).toMatchObject({ outcome: 'failing', error: expect.stringContaining('reset') })
  expect(asked.filter((url) => url !== landing)).toHaveLength(6) // three, and three in the second round
})

test('when the disk is full the run ends with words, and nothing is written after that', async () => {
  const { root, sources } = await bench()
  const web = await serveSamples(sources)
  const client = openClient({ ...quick, route: web.route })
  let writes = 0
  const disk: Disk = {
    ...realDisk,
    async write() {
      writes += 1
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    },
  }
  const store = await openStore(root, { disk, now: () => new Date('2026-01-31T06:00:00Z') })
  const many = Array.from({ length: 12 }, (_, index) => madeUpSource(`made-up-${index}`, landing))
  const running = ingest(many, { channel: 'demo', asOf: '2026-01-31' }, { store, client, read: readLines })
  await expect(running).rejects.toThrow(/disk is full: free some space and run again/)
  const atTheEnd = writes
  await client.close()
  await web.close()
  expect(writes).toBe(atTheEnd)
  expect((await openStore(root)).snapshots()).toEqual([])
})

test('an unknown source in `only` is a usage error', async () => {
  const { run } = await bench()
  await expect(run([madeUpSource('made-up', landing)], { only: ['mad-up'] })).rejects.toThrow(UsageError)
  await expect(run([madeUpSource('made-up', landing)], { only: ['mad-up'] })).rejects.toThrow('did you mean made-up?')
})
