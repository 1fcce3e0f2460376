import PQueue from 'p-queue'

export interface PaceEffects {
  /** Milliseconds that only grow: `performance.now`, so that a clock set back starts no burst. */
  ticks(): number
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** One request at a time for each host, and a gap between the end of one and the start of the next. */
export interface Pace {
  /** Runs `work` when the host's turn has come; `onWaited` gets the milliseconds that this took. */
  run<T>(host: string, signal: AbortSignal, onWaited: (ms: number) => void, work: () => Promise<T>): Promise<T>
  /** The host asks for a longer gap (Crawl-delay); a shorter one than ours is not taken. */
  slow(host: string, gapMs: number): void
}

interface Lane {
  queue: PQueue
  gapMs: number
  lastEnd: number | null
}

export function openPace(gapMs: number, { ticks, wait }: PaceEffects): Pace {
  const lanes = new Map<string, Lane>()
  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { queue: new PQueue({ concurrency: 1 }), gapMs, lastEnd: null }
    lanes.set(host, lane)
    return lane
  }
  return {
    async run(host, signal, onWaited, work) {
      const lane = laneOf(host)
      const asked = ticks()
      return lane.queue.add(
        async () => {
          signal.throwIfAborted()
          const gap = lane.lastEnd === null ? 0 : lane.lastEnd + lane.gapMs - ticks()
          if (gap > 0) await wait(gap, signal)
          onWaited(ticks() - asked)
          try {
            return await work()
          } finally {
            lane.lastEnd = ticks()
          }
        },
        { signal },
      )
    },
    slow(host, asked) {
      const lane = laneOf(host)
      lane.gapMs = Math.max(lane.gapMs, asked)
    },
  }
}
