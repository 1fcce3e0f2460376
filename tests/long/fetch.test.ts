import { spawn } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Verdict } from '../../pipelines/ingest/verdict.ts'
import { type Handler, serve } from '../ingest/hostile.ts'

// `lossrange fetch` as a person calls it: real waits, real pace, its own process.

async function run(...args: string[]): Promise<{ code: number | null; verdict: Verdict; seconds: number }> {
  const start = performance.now()
  const command = spawn(process.execPath, ['bin/lossrange.mjs', 'fetch', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  command.stdout.on('data', (data: Buffer) => {
    output += data.toString()
  })
  const code = await new Promise<number | null>((resolve) => command.on('close', resolve))
  return { code, verdict: JSON.parse(output), seconds: (performance.now() - start) / 1000 }
}

const page: Handler = (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"' }).end('<!doctype html><p>Losses')

interface Case {
  name: string
  handler: Handler
  robots?: boolean
  args?: string[]
  expected: Partial<Verdict>
  code: number
}

const cases: Case[] = [
  {
    name: 'a page',
    handler: page,
    expected: {
      outcome: 'ok',
      status: 200,
      bytes: 24,
      sniffed: 'html',
      attempts: 1,
      error: null,
      sha256: '5429c153c5fb51103e33c0c9ab133bd70185f46478865521030c2d70e8ae102c',
    },
    code: 0,
  },
  {
    name: 'a page that is held already',
    handler: (request, response) => response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end(),
    args: ['--if-none-match', '"v1"'],
    expected: { outcome: 'not_modified', status: 304, bytes: null },
    code: 0,
  },
  {
    name: 'a page where a PDF is wanted',
    handler: page,
    args: ['--accept', 'pdf'],
    expected: { outcome: 'bad_type', bytes: 24 },
    code: 1,
  },
  {
    name: 'nothing there',
    handler: (_, response) => response.writeHead(404).end(),
    expected: { outcome: 'http_error', status: 404, attempts: 1 },
    code: 1,
  },
  {
    name: 'a refusal by robots.txt',
    handler: (_, response) => response.end('User-agent: *\nDisallow: /'),
    robots: true,
    expected: { outcome: 'blocked_by_robots', status: null, attempts: 0 },
    code: 1,
  },
  {
    name: 'a way to another loopback port',
    handler: (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    expected: { outcome: 'blocked_address', status: 302, attempts: 1 },
    code: 1,
  },
  {
    name: 'a bomb',
    handler: (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(200 * 2 ** 20))),
    expected: { outcome: 'too_large', sha256: null, attempts: 1 },
    code: 1,
  },
  {
    name: 'silence',
    handler: () => {},
    args: ['--silence-ms', '1000', '--retries', '1'],
    expected: { outcome: 'timeout', status: null, attempts: 2 },
    code: 1,
  },
  {
    name: 'a server that asks for patience',
    handler: (() => {
      let asked = 0
      return (_, response) =>
        void (asked++ === 0 ? response.writeHead(429, { 'retry-after': '3' }).end() : response.end('Losses'))
    })(),
    expected: { outcome: 'ok', attempts: 2 },
    code: 0,
  },
]

test.for(cases)('$name', async ({ handler, robots = false, args = [], expected, code }) => {
  const server = await serve(handler, { robots })
  const result = await run(`${server.origin}/report`, '--allow-host', server.host, ...args)
  expect(result.verdict).toMatchObject(expected)
  expect(result.code).toBe(code)
  expect(result.seconds).toBeLessThan(45)
})

test('two requests to a host are two seconds apart, and Retry-After is waited for', async () => {
  const times: number[] = []
  const server = await serve(
    (_, response) => {
      times.push(performance.now())
      response.writeHead(times.length === 2 ? 503 : 200, times.length === 2 ? { 'retry-after': '3' } : {}).end('Losses')
    },
    { robots: true },
  )
  const { verdict } = await run(`${server.origin}/report`, '--allow-host', server.host)
  expect(verdict).toMatchObject({ outcome: 'ok', attempts: 2 })
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect(gaps[0]).toBeGreaterThanOrEqual(1_990)
  expect(gaps[1]).toBeGreaterThanOrEqual(2_990)
  expect(verdict.waited_ms).toBeGreaterThanOrEqual(4_950)
})
