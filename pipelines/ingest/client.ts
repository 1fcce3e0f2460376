import { performance } from 'node:perf_hooks'
import { FetchError, HttpStatusError, RedirectLimitError, RobotsRefusedError } from '../errors.ts'
import { type AllowedHosts, checkBeforeProxy, checkedUrl } from './address.ts'
import { openConnections, type Route } from './connector.ts'
import { wait, withDeadline } from './deadline.ts'
import { type Answer, fetchOnce } from './fetch-once.ts'
import { hashOf } from './hash.ts'
import { openPace } from './pace.ts'
import { noProxies, type Proxies } from './proxies.ts'
import { retryAfterMs, type RetrySettings, withRetry } from './retry.ts'
import { noRobotsCache, openRobots, robotsBytes, type RobotsCache } from './robots.ts'
import { newTrace, type Trace, type Validators } from './trace.ts'

export interface ClientSettings extends RetrySettings {
  /** Who we are and whom to write to. */
  userAgent: string
  /** Least gap between two requests to a host. */
  paceMs: number
  /** Longest silence of a server; longest single request. */
  silenceMs: number
  requestMs: number
  /** For one address with its robots.txt, redirects, retries and waits. */
  deadlineMs: number
  maxBytes: number
  maxHeaderBytes: number
  maxRedirects: number
  allowed: AllowedHosts
  route: Route | null
  proxies: Proxies
}

/** What live runs use. */
export const liveSettings: Omit<ClientSettings, 'userAgent'> = {
  paceMs: 2_000,
  silenceMs: 30_000,
  requestMs: 300_000,
  deadlineMs: 900_000,
  maxBytes: 100 * 2 ** 20,
  maxHeaderBytes: 64 * 1024,
  maxRedirects: 5,
  retries: 3,
  backoffMs: 1_000,
  retryAfterCapMs: 120_000,
  allowed: new Set(),
  route: null,
  proxies: noProxies,
}

export interface ClientEffects {
  now(): Date
  ticks(): number
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Keeps robots.txt from one run to the next; absent = for this run only. */
  robotsCache?: RobotsCache
}

export const liveClientEffects: ClientEffects = { now: () => new Date(), ticks: () => performance.now(), wait }

interface GetOptions {
  condition?: Validators | null
  maxBytes?: number
  signal?: AbortSignal | null
}

export interface Fetched extends Trace {
  url: string
  finalUrl: string
  status: 200 | 304
  headers: Readonly<Record<string, string>>
  /** Decoded; empty on 304. */
  bytes: Uint8Array
  sha256: string
  validators: Validators
  mediaType: string | null
  charset: string | null
}

export interface Client {
  /** One guarded, polite GET. @throws FetchError with `trace` as far as it came */
  get(url: string, options?: GetOptions): Promise<Fetched>
  close(): Promise<void>
}

const product = 'lossrange'
const redirects = new Set([301, 302, 303, 307, 308])

/** The HTTP client of ingest: address, robots, pace, retry and redirect rules around `fetchOnce`. */
export function openClient(settings: ClientSettings, effects: ClientEffects = liveClientEffects): Client {
  const { allowed, proxies, maxRedirects } = settings
  const connections = openConnections({ ...settings, connectTimeoutMs: settings.silenceMs })
  const pace = openPace(settings.paceMs, effects)

  const robots = openRobots(
    product,
    async (url, held, signal) => {
      const trace = newTrace()
      try {
        const wanted: Wanted = { overflow: 'cut', maxBytes: robotsBytes, headers: conditionHeaders(held) }
        return await follow(url, wanted, trace, signal, false)
      } catch (error) {
        if (error instanceof FetchError) error.trace = trace
        throw error
      }
    },
    effects.robotsCache ?? noRobotsCache,
  )

  interface Wanted {
    headers: Record<string, string>
    maxBytes: number
    overflow: 'refuse' | 'cut'
  }

  /** One address, with its repetitions. */
  async function ask(url: URL, wanted: Wanted, trace: Trace, signal: AbortSignal): Promise<Answer> {
    trace.attempts = 0
    if (!settings.route && proxies.for(url)) await checkBeforeProxy(url, allowed)
    let failedAt: number | null = null
    const attempt = async () => {
      trace.attempts += 1
      if (failedAt !== null) trace.waitedMs += effects.ticks() - failedAt
      const onWaited = (ms: number) => void (trace.waitedMs += ms)
      try {
        return await pace.run(url.hostname, signal, onWaited, () =>
          withDeadline(settings.requestMs, url.href, signal, async (requestSignal) => {
            const headers = { 'user-agent': settings.userAgent, accept: '*/*', ...wanted.headers }
            const dispatcher = connections.dispatcherFor(url)
            const { silenceMs } = settings
            const answer = await fetchOnce(url, { ...wanted, headers, dispatcher, silenceMs, signal: requestSignal })
            trace.hops.push({ url: url.href, status: answer.status })
            return answerOrError(url, answer, wanted.headers, effects.now())
          }),
        )
      } catch (error) {
        failedAt = effects.ticks()
        throw error
      }
    }
    return withRetry(attempt, settings, signal, effects)
  }

  /** An address and where it leads, each hop through the same gates. */
  async function follow(start: URL, wanted: Wanted, trace: Trace, signal: AbortSignal, askRobots: boolean) {
    const seen = new Set<string>()
    let url = start
    for (;;) {
      seen.add(url.href)
      if (askRobots) await permit(url, trace, signal)
      const answer = await ask(url, wanted, trace, signal)
      if (!redirects.has(answer.status)) return { ...answer, finalUrl: url.href }
      const next = checkedUrl(answer.headers['location'] ?? '', allowed, url)
      const cookie = answer.headers['set-cookie'] === undefined ? '' : ' (it sets a cookie; none is sent back)'
      if (seen.has(next.href))
        throw new RedirectLimitError(`${start.href}: redirects in a circle at ${next.href}${cookie}`)
      if (seen.size > maxRedirects)
        throw new RedirectLimitError(`${start.href}: more than ${maxRedirects} redirects${cookie}`)
      url = next
    }
  }

  async function permit(url: URL, trace: Trace, signal: AbortSignal): Promise<void> {
    const verdict = await robots.verdict(url, signal)
    trace.robots = verdict
    if (verdict.crawlDelayMs !== null) pace.slow(url.hostname, verdict.crawlDelayMs)
    if (verdict.verdict === 'refused')
      throw new RobotsRefusedError(`${url.href}: robots.txt of ${url.host} forbids it to ${product}`)
  }

  return {
    async get(text, { condition = null, maxBytes = settings.maxBytes, signal = null } = {}) {
      const trace = newTrace()
      try {
        return await withDeadline(settings.deadlineMs, text, signal, async (deadline) => {
          const wanted: Wanted = { headers: conditionHeaders(condition), maxBytes, overflow: 'refuse' }
          const answer = await follow(checkedUrl(text, allowed), wanted, trace, deadline, true)
          return fetched(text, answer, trace)
        })
      } catch (error) {
        if (error instanceof FetchError) error.trace = merged(trace, error)
        throw error
      }
    },
    close: () => connections.close(),
  }
}

/** When robots.txt itself failed, its requests are the ones that count. */
function merged(trace: Trace, { trace: own, cause }: FetchError): Trace {
  const inner = own ?? (cause instanceof FetchError ? cause.trace : null)
  return inner ? { ...trace, attempts: inner.attempts, waitedMs: trace.waitedMs + inner.waitedMs } : trace
}

function conditionHeaders(condition: Validators | null): Record<string, string> {
  const headers: Record<string, string> = {}
  if (condition?.etag) headers['if-none-match'] = condition.etag
  if (condition?.lastModified) headers['if-modified-since'] = condition.lastModified
  return headers
}

function answerOrError(url: URL, answer: Answer, asked: Record<string, string>, now: Date): Answer {
  const { status, headers } = answer
  if (status === 200) return answer
  if (redirects.has(status) && headers['location'] !== undefined) return answer
  const conditional = 'if-none-match' in asked || 'if-modified-since' in asked
  if (status === 304 && conditional) return answer
  const why = status === 304 ? ' (not modified, but nothing was said of what we hold)' : ''
  throw new HttpStatusError(`${url.href}: status ${status}${why}`, status, retryAfterMs(headers['retry-after'], now))
}

function fetched(url: string, answer: Answer & { finalUrl: string }, trace: Trace): Fetched {
  const { headers, bytes, finalUrl } = answer
  const [, mediaType, charset] =
    /^\s*([^;\s]+)(?:.*;\s*charset\s*=\s*"?([^";\s]+))?/i.exec(headers['content-type'] ?? '') ?? []
  return {
    ...trace,
    url,
    finalUrl,
    status: answer.status === 304 ? 304 : 200,
    headers,
    bytes,
    sha256: hashOf(bytes),
    validators: { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null },
    mediaType: mediaType?.toLowerCase() ?? null,
    charset: charset?.toLowerCase() ?? null,
  }
}
