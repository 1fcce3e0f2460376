import { rm } from 'node:fs/promises'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { FetchOutcome } from '../../pipelines/errors.ts'
import { type Client, type ClientEffects, openClient } from '../../pipelines/ingest/client.ts'
import { type ReadDocument } from '../../pipelines/ingest/examine.ts'
import type { SourceState } from '../../pipelines/ingest/health.ts'
import { ingest } from '../../pipelines/ingest/ingest.ts'
import { verifyStore } from '../../pipelines/ingest/inspect.ts'
import { openStore, type Store } from '../../pipelines/ingest/store.ts'
import { fetchVerdict } from '../../pipelines/ingest/verdict.ts'
import type { Format } from '../../pipelines/read/document.ts'
import { type Handler, type Hostile, serve, serveRaw } from './hostile.ts'
import { madeUpKind, madeUpSource, quick, readLines, reportPage, temporaryFolder } from './made-up.ts'

// Each case is a server that does one thing wrong. It is asked twice: once as `lossrange fetch` does, once as a source's
// document in a run, over a store that holds an older edition. Whatever happens, that edition must still be whole.

interface Fault {
  name: string
  /** What answers, and at which path; robots.txt is not there unless the case is about it. */
  start(): Promise<{ server: Hostile; path?: string; url?: string; allow?: readonly string[] }>
  outcome: FetchOutcome
  status?: number | null
  /** Requests for the address that was asked last. */
  attempts: number
  /** What becomes of the source. */
  state: SourceState
  /** Least time spent waiting, by the test's clock. */
  waitedMs?: number
  format?: Format
  error?: RegExp
  read?: ReadDocument
  /** Longest single request; short where the case is about one that never ends, which is then repeated once only. */
  requestMs?: number
}

const page = reportPage('2025')
const ok: Handler = (_, response) => response.setHeader('content-type', 'text/html').end(page)
const http = (handler: Handler, options?: { robots: boolean }) => async () => ({
  server: await serve(handler, options),
})
const raw = (onRequest: Parameters<typeof serveRaw>[0]) => async () => ({ server: await serveRaw(onRequest) })
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end(body)
const withRobots = (robots: Handler, then: Handler = ok) =>
  http((request, response) => (request.url === '/robots.txt' ? robots : then)(request, response), { robots: true })
const redirectTo =
  (to: string | ((server: string) => string), code = 302): Fault['start'] =>
  async () => {
    const server = await serve((request, response) => {
      const target = typeof to === 'string' ? to : to(`http://${request.headers.host}`)
      if (request.url === '/there') ok(request, response)
      else response.writeHead(code, { location: target }).end()
    })
    return { server }
  }
/** A handler that fails a number of times. */
const failing =
  (times: number, code: number, headers: Record<string, string> = {}): Fault['start'] =>
  async () => {
    const left = new Map<string, number>()
    return {
      server: await serve((request, response) => {
        const key = request.headers['user-agent'] ?? ''
        const rest = left.get(key) ?? times
        left.set(key, rest - 1)
        if (rest > 0) response.writeHead(code, headers).end()
        else ok(request, response)
      }),
    }
  }
const bomb = (encoding: string, bytes: Buffer) => http(status200({ 'content-encoding': encoding }, bytes))
function status200(headers: Record<string, string>, body: Buffer | string): Handler {
  return (_, response) => void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)
}
const cap = 4 * 2 ** 20
const zeros = Buffer.alloc(2 * cap)
const bombOf200Mb = Buffer.concat(Array<Buffer>(25).fill(gzipSync(zeros))) // members one after the other
const challenge =
  '<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script><p>Checking your browser</p>'

const faults: Fault[] = [
  // no connection
  {
    name: 'DNS failure',
    start: async () => ({ server: await serve(ok), url: 'http://nothing.invalid/report-2025.html' }),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'connection refused',
    start: async () => ({
      server: await serve(ok),
      url: 'http://127.0.0.1:9/report-2025.html',
      allow: ['127.0.0.1:9'],
    }),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'reset before the answer',
    start: raw((socket) => socket.resetAndDestroy()),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'closed before the answer',
    start: raw((socket) => socket.end()),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'not HTTP at all',
    start: raw((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'reset in the middle of the body',
    start: raw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n${page}`)
      setTimeout(() => socket.resetAndDestroy(), 10)
    }),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'body shorter than its content-length',
    start: raw((socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n${page}`)),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'chunked body without its end',
    start: raw((socket) => socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`)),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'truncated body that never said its length: whole for HTTP, caught by the anchors',
    start: raw((socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${page.slice(0, 70)}`)),
    outcome: 'ok',
    attempts: 1,
    state: 'structure_changed',
  },
  {
    name: 'body longer than its content-length: the rest is not read',
    start: raw((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 60\r\n\r\n${page}`),
    ),
    outcome: 'ok',
    attempts: 1,
    state: 'structure_changed',
  },
  {
    name: 'two content-lengths that differ',
    start: raw((socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\nhello!!`)),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'chunk garbage',
    start: raw((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZZ\r\nhello\r\n0\r\n\r\n'),
    ),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  // silence
  { name: 'slow headers', start: raw(() => {}), requestMs: 40, outcome: 'timeout', attempts: 2, state: 'failing' },
  {
    name: 'silence in the body',
    start: raw((socket) => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n<html>`)),
    requestMs: 40,
    outcome: 'timeout',
    attempts: 2,
    state: 'failing',
  },
  {
    name: 'slow body: a byte now and then, never silent',
    start: raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n')
      const drip = setInterval(() => socket.write('.'), 20)
      socket.on('close', () => clearInterval(drip))
    }),
    requestMs: 40,
    outcome: 'timeout',
    attempts: 2,
    state: 'failing',
  },
  {
    name: 'early hints without end',
    start: raw((socket) => {
      const drip = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n'), 20)
      socket.on('close', () => clearInterval(drip))
    }),
    requestMs: 40,
    outcome: 'timeout',
    attempts: 2,
    state: 'failing',
  },
  // too much
  {
    name: 'endless body',
    start: raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const chunk = Buffer.alloc(65_536, 'x')
      const more = () => void (socket.writable && socket.write(chunk, () => setImmediate(more)))
      more()
    }),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  {
    name: 'announces more than the cap',
    start: raw((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n')),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  {
    name: 'gzip bomb of 200 MB',
    start: bomb('gzip', bombOf200Mb),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  {
    name: 'deflate bomb',
    start: bomb('deflate', deflateSync(zeros)),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  {
    name: 'brotli bomb',
    start: bomb('br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  {
    name: 'headers without end',
    start: raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const line = `x-more: ${'y'.repeat(1_000)}\r\n`.repeat(50)
      const more = () => void (socket.writable && socket.write(line, () => setImmediate(more)))
      more()
    }),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  // encodings
  {
    name: 'gzip that is cut',
    start: bomb('gzip', gzipSync(page).subarray(0, 80)),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'gzip that is none',
    start: bomb('gzip', Buffer.from(page)),
    outcome: 'network',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'an encoding nobody asked for',
    start: bomb('compress', Buffer.from(page)),
    outcome: 'bad_type',
    attempts: 1,
    state: 'structure_changed',
  },
  {
    name: 'deflate without its header',
    start: bomb('deflate', deflateSync(page).subarray(2, -4)),
    outcome: 'ok',
    attempts: 1,
    state: 'fresh',
  },
  {
    name: 'charset that lies',
    start: http(status200({ 'content-type': 'text/html; charset=utf-16' }, page)),
    outcome: 'ok',
    attempts: 1,
    state: 'fresh',
  },
  // redirects
  ...[301, 302, 303, 307, 308].map((code): Fault => ({
    name: `redirect ${code}`,
    start: redirectTo('/there', code),
    outcome: 'ok',
    attempts: 1,
    state: 'fresh',
  })),
  {
    name: 'redirect in a circle',
    start: redirectTo((server) => `${server}/report-2025.html`),
    outcome: 'redirect_limit',
    attempts: 1,
    state: 'failing',
    error: /circle/,
  },
  {
    name: 'redirect that never ends',
    start: http((request, response) => response.writeHead(302, { location: `${request.url}x` }).end()),
    outcome: 'redirect_limit',
    attempts: 1,
    state: 'failing',
    error: /more than 5/,
  },
  {
    name: 'cookies required',
    start: http((request, response) =>
      response.writeHead(302, { location: request.url ?? '', 'set-cookie': 'seen=1' }).end(),
    ),
    outcome: 'redirect_limit',
    attempts: 1,
    state: 'failing',
    error: /sets a cookie/,
  },
  {
    name: 'redirect without a location',
    start: http(status(302)),
    outcome: 'http_error',
    status: 302,
    attempts: 1,
    state: 'failing',
  },
  ...[
    'http://127.0.0.1:1/there',
    'http://127.1/',
    'http://localhost:1/there',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]:1/',
    'http://[fd00::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://10.0.0.8/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://user:password@example.com/',
    'file:///etc/passwd',
    'ftp://example.com/report-2025.html',
    'javascript:alert(1)',
    'http://exa mple/',
  ].map((to): Fault => ({
    name: `redirect to ${to}`,
    start: redirectTo(to),
    outcome: 'blocked_address',
    attempts: 1,
    state: 'failing',
  })),
  {
    name: 'the same loopback server, disguised as a number',
    start: redirectTo((server) => `http://2130706433:${new URL(server).port}/there`),
    outcome: 'blocked_address',
    attempts: 1,
    state: 'failing',
    error: /disguise/,
  },
  {
    name: 'redirect to another host whose robots.txt refuses',
    async start() {
      const other = await serve(
        (request, response) =>
          request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /there') : ok(request, response),
        { robots: true },
      )
      const server = await serve((_, response) => response.writeHead(302, { location: `${other.origin}/there` }).end())
      return { server, allow: [other.host] }
    },
    outcome: 'blocked_by_robots',
    attempts: 1,
    state: 'blocked',
  },
  // statuses
  {
    name: '304 without a condition',
    start: http(status(304)),
    outcome: 'http_error',
    status: 304,
    attempts: 1,
    state: 'failing',
  },
  {
    name: '429 with Retry-After in seconds',
    start: failing(1, 429, { 'retry-after': '7' }),
    outcome: 'ok',
    attempts: 2,
    waitedMs: 7_000,
    state: 'fresh',
  },
  {
    name: '429 with Retry-After as a date',
    start: failing(1, 429, { 'retry-after': 'Sat, 31 Jan 2026 06:00:09 GMT' }),
    outcome: 'ok',
    attempts: 2,
    waitedMs: 9_000,
    state: 'fresh',
  },
  {
    name: '429 with Retry-After beyond the cap',
    start: failing(1, 429, { 'retry-after': '86400' }),
    outcome: 'http_error',
    status: 429,
    attempts: 1,
    state: 'blocked',
  },
  { name: '429 for ever', start: http(status(429)), outcome: 'http_error', status: 429, attempts: 4, state: 'blocked' },
  { name: '503 then 200', start: failing(1, 503), outcome: 'ok', attempts: 2, state: 'fresh' },
  {
    name: '503 with a Retry-After that is nonsense',
    start: failing(1, 503, { 'retry-after': 'soon' }),
    outcome: 'ok',
    attempts: 2,
    state: 'fresh',
  },
  { name: '500 for ever', start: http(status(500)), outcome: 'http_error', status: 500, attempts: 4, state: 'failing' },
  { name: '408 then 200', start: failing(2, 408), outcome: 'ok', attempts: 3, state: 'fresh' },
  { name: '425 then 200', start: failing(3, 425), outcome: 'ok', attempts: 4, state: 'fresh' },
  {
    name: '401',
    start: http(status(401, { 'www-authenticate': 'Basic' })),
    outcome: 'http_error',
    status: 401,
    attempts: 1,
    state: 'blocked',
  },
  { name: '403', start: http(status(403)), outcome: 'http_error', status: 403, attempts: 1, state: 'blocked' },
  { name: '404', start: http(status(404)), outcome: 'http_error', status: 404, attempts: 1, state: 'moved' },
  { name: '410', start: http(status(410)), outcome: 'http_error', status: 410, attempts: 1, state: 'moved' },
  { name: '451', start: http(status(451)), outcome: 'http_error', status: 451, attempts: 1, state: 'blocked' },
  { name: '400', start: http(status(400)), outcome: 'http_error', status: 400, attempts: 1, state: 'failing' },
  { name: '204', start: http(status(204)), outcome: 'http_error', status: 204, attempts: 1, state: 'failing' },
  {
    name: '206 that nobody asked for',
    start: http(status(206, {}, page)),
    outcome: 'http_error',
    status: 206,
    attempts: 1,
    state: 'failing',
  },
  // robots.txt
  {
    name: 'robots.txt refuses',
    start: withRobots(status(200, {}, 'User-agent: *\nDisallow: /')),
    outcome: 'blocked_by_robots',
    attempts: 0,
    state: 'blocked',
  },
  {
    name: 'robots.txt refuses us by name',
    start: withRobots(status(200, {}, 'User-agent: Lossrange\nDisallow: /report\n\nUser-agent: *\nDisallow:')),
    outcome: 'blocked_by_robots',
    attempts: 0,
    state: 'blocked',
  },
  {
    name: 'robots.txt refuses another',
    start: withRobots(status(200, {}, 'User-agent: GPTBot\nDisallow: /')),
    outcome: 'ok',
    attempts: 1,
    state: 'fresh',
  },
  { name: 'robots.txt 404', start: withRobots(status(404)), outcome: 'ok', attempts: 1, state: 'fresh' },
  { name: 'robots.txt 403', start: withRobots(status(403)), outcome: 'ok', attempts: 1, state: 'fresh' },
  {
    name: 'robots.txt 500',
    start: withRobots(status(500)),
    outcome: 'blocked_by_robots',
    attempts: 4,
    state: 'failing',
  },
  {
    name: 'robots.txt never comes',
    start: withRobots(() => {}),
    requestMs: 40,
    outcome: 'timeout',
    attempts: 2,
    state: 'failing',
  },
  {
    name: 'robots.txt of 8 MB: what stands first counts',
    start: withRobots(status(200, {}, `User-agent: *\nDisallow: /report\n${'# more\n'.repeat(1_200_000)}`)),
    outcome: 'blocked_by_robots',
    attempts: 0,
    state: 'blocked',
  },
  {
    name: 'robots.txt with a BOM',
    start: withRobots(status(200, {}, '\uFEFFUser-agent: *\nDisallow: /')),
    outcome: 'blocked_by_robots',
    attempts: 0,
    state: 'blocked',
  },
  {
    name: 'robots.txt with old line ends',
    start: withRobots(status(200, {}, 'User-agent: *\rDisallow: /\r')),
    outcome: 'blocked_by_robots',
    attempts: 0,
    state: 'blocked',
  },
  {
    name: 'HTML instead of robots.txt',
    start: withRobots(
      status(200, { 'content-type': 'text/html' }, '<!doctype html><title>Home</title><p>Disallow us</p>'),
    ),
    outcome: 'ok',
    attempts: 1,
    state: 'fresh',
  },
  {
    name: 'robots.txt behind a redirect',
    start: http(
      (request, response) => {
        if (request.url === '/robots.txt') response.writeHead(301, { location: '/rules' }).end()
        else if (request.url === '/rules') response.end('User-agent: *\nDisallow: /report')
        else ok(request, response)
      },
      { robots: true },
    ),
    outcome: 'blocked_by_robots',
    attempts: 0,
    state: 'blocked',
  },
  {
    name: 'robots.txt with a Crawl-delay',
    start: withRobots(status(200, {}, 'User-agent: *\nCrawl-delay: 5')),
    outcome: 'ok',
    attempts: 1,
    waitedMs: 5_000,
    state: 'fresh',
  },
  {
    name: 'robots.txt unpacks to 8 MB',
    start: withRobots(status200({ 'content-encoding': 'gzip' }, gzipSync(zeros))),
    outcome: 'too_large',
    attempts: 1,
    state: 'failing',
  },
  // the wrong thing with status 200
  {
    name: 'a page instead of a PDF',
    start: http(ok),
    format: 'pdf',
    outcome: 'bad_type',
    status: 200,
    attempts: 1,
    state: 'structure_changed',
  },
  {
    name: 'a picture instead of a page',
    start: http(status200({}, Buffer.from('89504e470d0a1a0a0000000d', 'hex'))),
    format: 'html',
    outcome: 'bad_type',
    attempts: 1,
    state: 'structure_changed',
  },
  { name: 'empty 200', start: http(status(200)), outcome: 'bad_type', attempts: 1, state: 'structure_changed' },
  {
    name: 'soft 404',
    start: http(status200({}, '<!doctype html><title>Page not found | Police</title><h1>Sorry</h1>')),
    outcome: 'http_error',
    status: 200,
    attempts: 1,
    state: 'moved',
  },
  {
    name: 'JS challenge page with 200',
    start: http(status200({}, challenge)),
    outcome: 'challenge',
    attempts: 1,
    state: 'blocked',
  },
  {
    name: 'JS challenge page with 403',
    start: http(status(403, { 'cf-mitigated': 'challenge' }, challenge)),
    outcome: 'http_error',
    status: 403,
    attempts: 1,
    state: 'blocked',
  },
  {
    name: 'login page',
    start: http(
      status200({}, '<!doctype html><title>Sign in</title><form><input name=u><input type="password"></form>'),
    ),
    outcome: 'challenge',
    attempts: 1,
    state: 'blocked',
  },
  {
    name: 'page that wants scripts',
    start: http(
      status200(
        {},
        '<!doctype html><title>police.example</title><p>Please enable JavaScript and cookies to continue</p>',
      ),
    ),
    outcome: 'challenge',
    attempts: 1,
    state: 'blocked',
  },
  {
    name: 'Last-Modified in the future',
    start: http(status200({ 'last-modified': 'Fri, 31 Dec 2099 23:59:59 GMT' }, page)),
    outcome: 'ok',
    attempts: 1,
    state: 'fresh',
  },
  {
    name: 'a file that the reader takes to be a bomb',
    start: http(ok),
    outcome: 'ok',
    attempts: 1,
    state: 'failing',
    error: /unpacks to more/,
    async read() {
      const { ReadError } = await import('../../pipelines/errors.ts')
      throw new ReadError('report-2025.html: unpacks to more than 200 MB')
    },
  },
  {
    name: 'a file that the reader never ends with',
    start: http(ok),
    outcome: 'ok',
    attempts: 1,
    state: 'failing',
    error: /no end after/,
    read: () => new Promise<never>(() => {}),
  },
]

describe('the store stays whole and the source gets its state, whatever the server does', () => {
  test.for(faults)('$name', async (fault) => {
    const { server, path = '/report-2025.html', url = server.origin + path, allow = [] } = await fault.start()
    const landing = await serve((_, response) => response.end(`<!doctype html><a href="${url}">Report</a>`))
    const hosts = [server.host, landing.host, ...allow]
    const client = clientTo(hosts, 'first', fault.requestMs)

    const seen = await fetchVerdict(url, { accept: fault.format ? [fault.format] : [] }, client)
    expect(seen).toMatchObject({ outcome: fault.outcome, attempts: fault.attempts })
    if (fault.status !== undefined) expect(seen.status).toBe(fault.status)
    expect(seen.waited_ms).toBeGreaterThanOrEqual(fault.waitedMs ?? 0)
    expect(seen.error === null).toBe(fault.outcome === 'ok')

    const store = await storeWithAnEdition()
    const kind = madeUpKind(`${landing.origin}/`, {
      format: fault.format ?? 'html',
      discover: { pages: [`${landing.origin}/`], choose: () => ({ is: 'document', edition: '2025' }) },
    })
    const source = madeUpSource('made-up', landing.origin, { documents: [kind] })
    const again = clientTo(hosts, 'second', fault.requestMs)
    const [result] = await ingest(
      [source],
      { channel: 'live', asOf: '2026-01-31' },
      {
        store,
        client: again,
        read: fault.read ?? readLines,
        now: () => new Date('2026-01-31T06:00:00Z'),
        sourceDeadlineMs: fault.read ? 300 : 20_000,
      },
    )
    expect(result).toMatchObject({ outcome: fault.state, newly_failed: fault.state !== 'fresh' })
    if (fault.error) expect(`${seen.error} ${result?.error}`).toMatch(fault.error)
    expect(await verifyStore(await openStore(store.root))).toMatchObject({ wrong: [], unnamed: [] })
    const kept = (await openStore(store.root)).snapshots().map((snapshot) => snapshot.edition)
    expect(kept).toEqual(fault.state === 'fresh' ? ['2024', '2025'] : ['2024'])
  })

  test('the matrix has at least forty cases of different names', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
    expect(faults.length).toBeGreaterThanOrEqual(40)
  })
})

/** A client whose clock only moves when it waits. */
function clientTo(hosts: readonly string[], name: string, requestMs: number | undefined): Client {
  let ticks = 0
  const effects: ClientEffects = {
    now: () => new Date('2026-01-31T06:00:00Z'),
    ticks: () => ticks,
    async wait(ms) {
      ticks += ms
    },
  }
  const time = requestMs === undefined ? { requestMs: 5_000 } : { requestMs, retries: 1 }
  const limits = { ...time, silenceMs: 5_000, maxBytes: cap }
  const client = openClient(
    { ...quick, ...limits, allowed: new Set(hosts), userAgent: `lossrange/test (${name})` },
    effects,
  )
  onTestFinished(() => client.close())
  return client
}

async function storeWithAnEdition(): Promise<Store> {
  const root = await temporaryFolder()
  onTestFinished(() => rm(root, { recursive: true }))
  const store = await openStore(root)
  await store.put(Buffer.from(reportPage('2024')), {
    source_id: 'made-up',
    kind: 'report-html',
    edition: '2024',
    url: 'https://www.police.example/report-2024.html',
    final_url: null,
    obtained: 'by_hand',
    retrieved_at: '2025-01-31T06:00:00Z',
    media_type: 'text/html',
    charset: 'utf-8',
    published_on: null,
    name: 'report-2024.html',
    status: null,
    etag: null,
    last_modified: null,
    text_sha256: null,
    robots: null,
    chain: [],
  })
  return store
}
