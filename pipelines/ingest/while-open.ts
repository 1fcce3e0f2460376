import type { PageCache } from './page-cache.ts'
import type { Store } from './store.ts'

/** What a look may write to. */
interface Writable {
  store: Store
  cache: PageCache
}

export interface Writes {
  /** The same store and cache, which refuse to write once `signal` is aborted. */
  open(writable: Writable, signal: AbortSignal): Writable
  /** Waits for what was begun before that. */
  settled(): Promise<void>
}

/**
 * Code that goes on after its deadline (a reader that never yields, a source's own loop) must not write into a state root
 * whose lock has been given back.
 */
export function openWrites(): Writes {
  const begun = new Set<Promise<unknown>>()
  return {
    open({ store, cache }, signal) {
      const guarded =
        <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          signal.throwIfAborted()
          const work = write(...args)
          begun.add(work)
          return work.finally(() => begun.delete(work))
        }
      return {
        store: { ...store, put: guarded(store.put), seen: guarded(store.seen), refuse: guarded(store.refuse) },
        cache: { ...cache, write: guarded(cache.write) },
      }
    },
    async settled() {
      await Promise.allSettled(begun)
    },
  }
}
