// 2,000 small pages of ten made-up sources through the whole of ingest, pacing off: robots.txt, links, fetch, recognise,
// keep. Then once more, where nothing is new. The server runs in the same process, so these are the slower figures.
// usage: node --import tsx bench/ingest.ts [pages]
import { rm } from 'node:fs/promises'
import { ingest } from '../pipelines/ingest/ingest.ts'
import { openDemoClient } from '../pipelines/ingest/open-client.ts'
import { serveSamples } from '../pipelines/ingest/sample-web.ts'
import { openStore } from '../pipelines/ingest/store.ts'
import { madeUpKind, madeUpSource, readLines, reportPage, temporaryFolder, writeTree } from '../tests/ingest/made-up.ts'

const pages = Number(process.argv[2] ?? 2_000)
const hosts = 10
const [root, folder] = [await temporaryFolder(), await temporaryFolder()]
const files: Record<string, string> = {}
const sources = Array.from({ length: hosts }, (_, index) => {
  const landing = `https://host${index}.example/`
  const names = Array.from({ length: pages / hosts }, (_, page) => `page-${page}.html`)
  const place = `made-up/sample/2024/host${index}.example`
  files[`${place}/index.html`] = `<!doctype html>${names.map((name) => `<a href="${name}">${name}</a>`).join('\n')}`
  for (const [page, name] of names.entries()) files[`${place}/${name}`] = reportPage('2024', `<p>Page ${page}</p>`)
  const kind = madeUpKind(landing, {
    discover: { pages: [landing], choose: (link) => ({ is: 'document', edition: link.text.replace(/\D+/g, '') }) },
    edition: () => null,
  })
  return madeUpSource(`source-${index}`, landing, { documents: [kind] })
})
await writeTree(folder, files)

const web = await serveSamples(folder)
for (const round of ['all new', 'nothing new']) {
  const store = await openStore(root)
  const client = openDemoClient(web, root)
  const start = performance.now()
  const results = await ingest(sources, { channel: 'demo', asOf: '2026-01-31' }, { store, client, read: readLines })
  const seconds = (performance.now() - start) / 1000
  await client.close()
  const requests = pages + 2 * hosts
  const fresh = results.reduce((sum, { snapshots }) => sum + snapshots.length, 0)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `${round.padEnd(12)} ${requests} requests   ${seconds.toFixed(1)} s   ${Math.round(requests / seconds)} requests/s   ${fresh} kept   peak ${peak} MB`,
  )
}
await web.close()
await rm(root, { recursive: true })
await rm(folder, { recursive: true })
