import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { rm } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openClient } from '../../pipelines/ingest/client.ts'
import { ingest } from '../../pipelines/ingest/ingest.ts'
import { openRobotsCache } from '../../pipelines/ingest/page-cache.ts'
import { liveClientEffects } from '../../pipelines/ingest/client.ts'
import { type SampleWeb, serveSamples } from '../../pipelines/ingest/sample-web.ts'
import { openStore } from '../../pipelines/ingest/store.ts'
import { madeUpSource, quick, readLines, reportPage, temporaryFolder, writeTree } from './made-up.ts'

interface Visit {
  host: string
  path: string
  start: number
  end: number
  status: number
  bodyBytes: number
}

/** Stands between client and sample web and writes down every request. */
async function watched(web: SampleWeb, visits: Visit[]): Promise<number> {
  const server = createServer((asked, response) => {
    const { url: path = '', headers } = asked
    const visit: Visit = {
      host: headers.host ?? '',
      path,
      start: performance.now(),
      end: Number.POSITIVE_INFINITY,
      status: 0,
      bodyBytes: 0,
    }
    visits.push(visit)
    request({ host: '127.0.0.1', port: web.port, path, headers }, (answer) => {
      visit.status = answer.statusCode ?? 0
      response.writeHead(visit.status, answer.headers)
      answer.on('data', (data: Buffer) => {
        visit.bodyBytes += data.length
      })
      answer.on('end', () => {
        visit.end = performance.now()
      })
      answer.pipe(response)
    }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

test('20 sources on 12 hosts: one request at a time for each host, the gap held, and a second run downloads nothing', async () => {
  const paceMs = 25
  const [root, folder] = [await temporaryFolder(), await temporaryFolder()]
  const pages: Record<string, string> = {}
  const sources = Array.from({ length: 20 }, (_, index) => {
    const host = `host${index % 12}.example`
    const path = `made-up/sample/2024/${host}/${index}`
    pages[`${path}/index.html`] = `<!doctype html><a href="report-2024.html">Report</a>`
    pages[`${path}/report-2024.html`] = reportPage('2024')
    return madeUpSource(`source-${index}`, `https://${host}/${index}/`)
  })
  await writeTree(folder, pages)
  const web = await serveSamples(folder)
  onTestFinished(async () => {
    await web.close()
    await rm(root, { recursive: true })
    await rm(folder, { recursive: true })
  })

  const run = async (options: { channel: 'demo' | 'live'; force?: boolean }) => {
    const visits: Visit[] = []
    const port = await watched(web, visits)
    const client = openClient(
      { ...quick, paceMs, route: () => port },
      { ...liveClientEffects, robotsCache: openRobotsCache(root) },
    )
    const store = await openStore(root)
    const now = () => new Date('2026-01-31T06:00:00Z')
    const results = await ingest(
      sources,
      { asOf: '2026-01-31', ...options },
      { store, client, read: readLines, now, concurrency: 8 },
    )
    await client.close()
    return { visits, outcomes: new Set(results.map(({ outcome }) => outcome)) }
  }

  const first = await run({ channel: 'demo' })
  expect(first.outcomes).toEqual(new Set(['fresh']))
  expect(first.visits).toHaveLength(12 + 20 + 20)
  for (let host = 0; host < 12; host += 1) {
    const visits = first.visits.filter((visit) => visit.host === `host${host}.example`)
    expect(visits[0]?.path).toBe('/robots.txt')
    for (const [index, visit] of visits.slice(1).entries()) {
      const pause = visit.start - (visits[index]?.end ?? 0)
      expect(pause).toBeGreaterThanOrEqual(paceMs - 2) // a timer may fire a little early
    }
  }

  const second = await run({ channel: 'demo' })
  expect(second.outcomes).toEqual(new Set(['unchanged']))
  expect(new Set(second.visits.map(({ status }) => status))).toEqual(new Set([304]))
  expect(second.visits.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0)).toBe(0)

  const live = await run({ channel: 'live' }) // editions that are held rest: only the landing pages are asked
  expect(live.outcomes).toEqual(new Set(['unchanged']))
  expect(live.visits.map(({ path }) => path).filter((path) => path.includes('report'))).toEqual([])
})
