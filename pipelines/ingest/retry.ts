import pRetry from 'p-retry'
import { FetchError, HttpStatusError } from '../errors.ts'

export interface RetrySettings {
  /** How often a failed request is made again. */
  retries: number
  /** Wait before the first repetition, milliseconds, up to twice that at random; doubles each time. */
  backoffMs: number
  /** A longer `Retry-After` is not waited for: the request is given up, not repeated too early. */
  retryAfterCapMs: number
}

export interface RetryEffects {
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** Makes `attempt` again while its failure is transient; `signal` ends the waiting too. */
export function withRetry<T>(
  attempt: () => Promise<T>,
  { retries, backoffMs, retryAfterCapMs }: RetrySettings,
  signal: AbortSignal,
  { wait }: RetryEffects,
): Promise<T> {
  return pRetry(attempt, {
    retries,
    minTimeout: backoffMs,
    factor: 2,
    randomize: true,
    signal,
    shouldRetry: ({ error }) => isTransient(error) && askedToWait(error) <= retryAfterCapMs,
    async onFailedAttempt({ error, retriesLeft }) {
      const asked = askedToWait(error)
      if (retriesLeft > 0 && asked > 0 && asked <= retryAfterCapMs && isTransient(error)) await wait(asked, signal)
    },
  })
}

function isTransient(error: unknown): boolean {
  return error instanceof FetchError && error.transient
}

/** Whether it is worth looking again at the end of the run: not where the server refused, or asked for a longer peace. */
export function mayPass(error: unknown): boolean {
  return error instanceof FetchError && error.transient && error.state === 'failing' && askedToWait(error) === 0
}

function askedToWait(error: unknown): number {
  return error instanceof HttpStatusError ? (error.retryAfterMs ?? 0) : 0
}

/**
 * `Retry-After`: seconds, or an HTTP date, as milliseconds from `now`.
 *
 * @returns null for a header that is absent or says neither; 0 for a date that has passed
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const text = header.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const at = /^[a-z]{3,9},? /i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
