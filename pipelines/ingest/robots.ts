import robots from 'robots-parser'
import { FetchError, HttpStatusError, RobotsUnavailableError } from '../errors.ts'
import type { Answer } from './fetch-once.ts'
import type { RobotsVerdict, Validators } from './trace.ts'

// A function at run time, a namespace to the compiler.
const parse = robots as unknown as typeof robots.default

export interface Robots {
  /** @throws RobotsUnavailableError on 5xx; NetworkError, DeadlineError when the host itself doesn't answer */
  verdict(url: URL, signal: AbortSignal): Promise<RobotsVerdict>
}

/** RFC 9309 lets a crawler stop after 500 KiB; the rest of a larger file is not read. */
export const robotsBytes = 512_000

/** A robots.txt as it was last time, so that it can be asked for conditionally. */
export interface HeldRobots extends Validators {
  text: string
}

export interface RobotsCache {
  read(origin: string): Promise<HeldRobots | null>
  write(origin: string, held: HeldRobots): Promise<void>
}

export const noRobotsCache: RobotsCache = { read: async () => null, write: async () => {} }

interface Rules {
  status: number
  text: string | null
}

/**
 * robots.txt of each host, fetched once: a failure is asked again by the next one who needs it.
 *
 * @param product token that rules name us by, e.g. `lossrange`
 * @param load fetches a robots.txt with redirects, pace and retries, but without asking robots.txt
 */
export function openRobots(
  product: string,
  load: (url: URL, held: HeldRobots | null, signal: AbortSignal) => Promise<Answer>,
  cache: RobotsCache,
): Robots {
  const known = new Map<string, Promise<Rules>>()

  async function rulesOf(origin: string, signal: AbortSignal): Promise<Rules> {
    const held = await cache.read(origin)
    try {
      const { status, bytes, headers } = await load(new URL('/robots.txt', origin), held, signal)
      if (status === 304 && held) return { status, text: held.text }
      const text = new TextDecoder().decode(bytes) // drops a BOM
      const { etag = null, 'last-modified': lastModified = null } = headers
      signal.throwIfAborted() // what ends after its deadline writes nothing any more
      await cache.write(origin, { text, etag, lastModified })
      return { status, text }
    } catch (error) {
      const status = error instanceof FetchError ? error.status : null
      if (!(error instanceof HttpStatusError) || status === null) {
        known.delete(origin)
        throw error
      }
      if (status >= 400 && status < 500 && status !== 429) return { status, text: null }
      known.delete(origin)
      throw new RobotsUnavailableError(
        `${origin}/robots.txt: status ${status}; nothing is fetched from a host that can't say what it allows`,
        { cause: error },
      )
    }
  }

  return {
    async verdict(url, signal) {
      const rules = known.get(url.origin) ?? rulesOf(url.origin, signal)
      known.set(url.origin, rules)
      const { status, text } = await rules
      if (text === null) return { verdict: 'no_file', status, crawlDelayMs: null }
      const file = parse(`${url.origin}/robots.txt`, text)
      const delay = file.getCrawlDelay(product)
      const crawlDelayMs = delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay * 1000 : null
      return { verdict: file.isDisallowed(url.href, product) ? 'refused' : 'allowed', status, crawlDelayMs }
    },
  }
}
