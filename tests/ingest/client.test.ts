import { createServer as createProxy } from 'node:http'
import { createServer as createTls } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { performance } from 'node:perf_hooks'
import { expect, onTestFinished, test } from 'vitest'
import { BlockedAddressError, CertificateError, DeadlineError } from '../../pipelines/errors.ts'
import { checkedUrl, isPublicAddress } from '../../pipelines/ingest/address.ts'
import {
  type Client,
  type ClientEffects,
  type ClientSettings,
  liveClientEffects,
  openClient,
} from '../../pipelines/ingest/client.ts'
import { openProxies } from '../../pipelines/ingest/proxies.ts'
import { retryAfterMs } from '../../pipelines/ingest/retry.ts'
import { serve } from './hostile.ts'
import { quick } from './made-up.ts'
import { certificate, key } from './test-certificate.ts'

function client(changes: Partial<ClientSettings>, effects: Partial<ClientEffects> = {}): Client {
  const opened = openClient({ ...quick, ...changes }, { ...liveClientEffects, ...effects })
  onTestFinished(() => opened.close())
  return opened
}

/** A clock that only moves when somebody waits. */
function standingClock(waits: number[] = []): Partial<ClientEffects> {
  let ticks = 0
  return {
    ticks: () => ticks,
    async wait(ms) {
      waits.push(ms)
      ticks += ms
    },
  }
}

const toLoopback = ({ host }: { host: string }) => ({ allowed: new Set([host]) })

test('robots.txt is asked once for each host, and the gap is held between all requests', async () => {
  const server = await serve((_, response) => response.end('a report'))
  const waits: number[] = []
  const { get } = client({ ...toLoopback(server), paceMs: 2_000 }, standingClock(waits))
  await get(`${server.origin}/a`)
  const { waitedMs } = await get(`${server.origin}/b`)
  expect(server.asked).toEqual(['/robots.txt', '/a', '/b'])
  expect(waits).toEqual([2_000, 2_000])
  expect(waitedMs).toBe(2_000)
})

test('a Crawl-delay lengthens the gap, a short one does not shorten it', async () => {
  for (const [delay, gap] of [
    ['7', 7_000],
    ['0.5', 2_000],
  ] as const) {
    const server = await serve(
      (request, response) =>
        response.end(request.url === '/robots.txt' ? `User-agent: *\nCrawl-delay: ${delay}` : 'a report'),
      { robots: true },
    )
    const waits: number[] = []
    await client({ ...toLoopback(server), paceMs: 2_000 }, standingClock(waits)).get(`${server.origin}/a`)
    expect(waits).toEqual([gap])
  }
})

test('a host is never asked twice at once, however many want something of it', async () => {
  let open = 0
  let most = 0
  const server = await serve((_, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      response.end('a report')
    }, 5)
  })
  const { get } = client(toLoopback(server))
  await Promise.all(Array.from({ length: 8 }, (_, index) => get(`${server.origin}/${index}`)))
  expect(most).toBe(1)
})

test('we say who we are, take compressed bodies, and ask conditionally with what the server said last time', async () => {
  const heads: unknown[] = []
  const server = await serve((request, response) => {
    heads.push(request.headers)
    const isHeld = request.headers['if-none-match'] === '"v1"'
    response
      .writeHead(isHeld ? 304 : 200, { etag: '"v1"', 'last-modified': 'Sat, 31 Jan 2026 06:00:00 GMT' })
      .end(isHeld ? '' : 'a report')
  })
  const { get } = client(toLoopback(server))
  const first = await get(`${server.origin}/a`)
  expect(first).toMatchObject({
    status: 200,
    validators: { etag: '"v1"', lastModified: 'Sat, 31 Jan 2026 06:00:00 GMT' },
  })
  expect(await get(`${server.origin}/a`, { condition: first.validators })).toMatchObject({ status: 304 })
  expect(heads).toMatchObject([
    { 'user-agent': quick.userAgent, 'accept-encoding': 'gzip, deflate, br' },
    { 'if-none-match': '"v1"', 'if-modified-since': 'Sat, 31 Jan 2026 06:00:00 GMT' },
  ])
})

test('the deadline of an address ends everything, also the wait for a turn', async () => {
  const server = await serve(() => {})
  const { get } = client({ ...toLoopback(server), deadlineMs: 60, requestMs: 5_000 })
  const both = await Promise.allSettled([get(`${server.origin}/a`), get(`${server.origin}/b`)])
  expect(both).toMatchObject([
    { status: 'rejected', reason: expect.any(DeadlineError) },
    { status: 'rejected', reason: expect.any(DeadlineError) },
  ])
})

test('a name that leads to loopback is refused before a packet leaves', async () => {
  const server = await serve((_, response) => response.end('secret'))
  const { get } = client({})
  await expect(get(`http://localhost:${server.port}/a`)).rejects.toThrow(BlockedAddressError)
  await expect(get(`http://127.0.0.1:${server.port}/a`)).rejects.toThrow(BlockedAddressError)
  expect(server.asked).toEqual([])
})

test.for([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.0.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['192.0.2.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['not an address', false],
] as const)('%s is a public address: %s', ([address, isPublic]) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

test('https may not lead down to http; http may lead up to https', () => {
  const none = new Set<string>()
  expect(() => checkedUrl('http://police.example/a', none, new URL('https://police.example/'))).toThrow(/down to http/)
  expect(checkedUrl('https://police.example/a#top', none, new URL('http://police.example/')).href).toBe(
    'https://police.example/a',
  )
  expect(checkedUrl('/b?x=1', none, new URL('https://police.example/a')).href).toBe('https://police.example/b?x=1')
})

test('a certificate that nobody vouches for is refused, once, and nothing is sent', async () => {
  const asked: string[] = []
  const server = createTls({ key, cert: certificate }, (request, response) => {
    asked.push(request.url ?? '')
    response.end('secret')
  })
  const port = await listen(server)
  const { get } = client({ allowed: new Set([`127.0.0.1:${port}`]) })
  const error = await get(`https://127.0.0.1:${port}/a`).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(CertificateError)
  expect(error).toMatchObject({ outcome: 'network', trace: { attempts: 1 } })
  expect(asked).toEqual([])
})

test('a proxy is asked for a name it knows, never for a literal, and not for what is excepted', async () => {
  const server = await serve((request, response) => response.end(`${request.headers.host}`))
  const tunnels: string[] = []
  const proxy = createProxy()
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const to = connect(server.port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    to.pipe(socket).pipe(to)
    for (const each of [to, socket]) each.on('error', () => {})
  })
  const port = await listen(proxy)
  const address = `http://127.0.0.1:${port}`
  const { get } = client({
    allowed: new Set(['127.0.0.1:9']),
    retries: 0,
    proxies: openProxies({ http: address, https: address, no: ['.direct.invalid'] }),
  })
  const answer = await get('http://police.invalid/a')
  expect(new TextDecoder().decode(answer.bytes)).toBe('police.invalid')
  expect(new Set(tunnels)).toEqual(new Set(['police.invalid:80']))
  await expect(get('http://8.8.8.8/a')).rejects.toThrow(/literal address is not asked of a proxy/)
  await expect(get('http://www.direct.invalid/a')).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/)
  await expect(get('http://127.0.0.1:9/a')).rejects.toThrow(/ECONNREFUSED/)
  expect(new Set(tunnels)).toEqual(new Set(['police.invalid:80']))
})

test.for([
  { rule: '*', url: 'https://www.ic3.gov/', direct: true },
  { rule: 'ic3.gov', url: 'https://www.ic3.gov/', direct: true },
  { rule: '.ic3.gov', url: 'https://www.ic3.gov/', direct: true },
  { rule: '*.ic3.gov', url: 'https://www.ic3.gov/', direct: true },
  { rule: 'c3.gov', url: 'https://www.ic3.gov/', direct: false },
  { rule: 'www.ic3.gov:443', url: 'https://www.ic3.gov/', direct: true },
  { rule: 'www.ic3.gov:80', url: 'https://www.ic3.gov/', direct: false },
  { rule: 'example.org', url: 'http://localhost:8080/', direct: true },
])('no_proxy $rule: $url goes direct: $direct', ({ rule, url, direct }) => {
  const proxies = openProxies({ http: 'http://proxy:1', https: 'http://proxy:2', no: [rule] })
  expect(proxies.for(new URL(url)) === null).toBe(direct)
})

test.for([
  ['120', 120_000],
  ['0', 0],
  ['Sat, 31 Jan 2026 06:00:30 GMT', 30_000],
  ['Saturday, 31-Jan-26 06:00:30 GMT', 30_000],
  ['Sat, 31 Jan 2026 05:00:00 GMT', 0],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026', 2_026_000],
  ['', null],
  [undefined, null],
] as const)('Retry-After %s is %s ms', ([header, ms]) => {
  expect(retryAfterMs(header, new Date('2026-01-31T06:00:00Z'))).toBe(ms)
})

test('real waits: backoff is waited for and said', async () => {
  let failures = 2
  const server = await serve((_, response) => {
    failures -= 1
    response.writeHead(failures >= 0 ? 503 : 200).end('a report')
  })
  const start = performance.now()
  const answer = await client({ ...toLoopback(server), backoffMs: 20 }).get(`${server.origin}/a`)
  expect(answer).toMatchObject({ attempts: 3, hops: [{ status: 503 }, { status: 503 }, { status: 200 }] })
  expect(answer.waitedMs).toBeGreaterThanOrEqual(55)
  expect(answer.waitedMs).toBeLessThanOrEqual(performance.now() - start)
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}
