import { DeadlineError } from '../errors.ts'

/**
 * Runs `work` with a signal that is aborted after `ms`, or when `outer` is. A hand-made timer: on Node 20 a signal of
 * `AbortSignal.any` over `AbortSignal.timeout` may be collected before it fires.
 *
 * @throws DeadlineError saying `what` took longer, also when `work` ignores its signal
 */
export async function withDeadline<T>(
  ms: number,
  what: string,
  outer: AbortSignal | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(new DeadlineError(`${what}: no end after ${ms} ms`)), ms)
  if (outer?.aborted) stop()
  outer?.addEventListener('abort', stop, { once: true })
  const aborted = new Promise<never>((_, reject) => {
    if (controller.signal.aborted) reject(controller.signal.reason)
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true })
  })
  aborted.catch(() => {}) // settled late when `work` wins the race
  try {
    return await Promise.race([work(controller.signal), aborted])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', stop)
  }
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
