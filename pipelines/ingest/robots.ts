import robots from 'robots-parser'
import { FetchError, HttpStatusError, RobotsUnavailableError } from '../errors.ts'
import type { RobotsVerdict } from './trace.ts'

// A function at run time, a namespace to the compiler.
const parse = robots as unknown as typeof robots.default

export interface Robots {
  /** @throws RobotsUnavailableError on 5xx; NetworkError, DeadlineError when the host itself doesn't answer */
  verdict(url: URL, signal: AbortSignal): Promise<RobotsVerdict>
}

/** RFC 9309 lets a crawler stop after 500 KiB; the rest of a larger file is not read. */
export const robotsBytes = 512_000

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
  load: (url: URL, signal: AbortSignal) => Promise<{ status: number; bytes: Uint8Array }>,
): Robots {
  const held = new Map<string, Promise<Rules>>()

  async function rulesOf(origin: string, signal: AbortSignal): Promise<Rules> {
    try {
      const { status, bytes } = await load(new URL('/robots.txt', origin), signal)
      return { status, text: new TextDecoder().decode(bytes) } // drops a BOM
    } catch (error) {
      held.delete(origin)
      const status = error instanceof FetchError ? error.status : null
      if (!(error instanceof HttpStatusError) || status === null) throw error
      if (status >= 400 && status < 500 && status !== 429) return { status, text: null }
      throw new RobotsUnavailableError(
        `${origin}/robots.txt: status ${status}; nothing is fetched from a host that can't say what it allows`,
        { cause: error },
      )
    }
  }

  return {
    async verdict(url, signal) {
      const rules = held.get(url.origin) ?? rulesOf(url.origin, signal)
      held.set(url.origin, rules)
      const { status, text } = await rules
      if (text === null) return { verdict: 'no_file', status, crawlDelayMs: null }
      const file = parse(`${url.origin}/robots.txt`, text)
      const delay = file.getCrawlDelay(product)
      const crawlDelayMs = delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay * 1000 : null
      return { verdict: file.isDisallowed(url.href, product) ? 'refused' : 'allowed', status, crawlDelayMs }
    },
  }
}
