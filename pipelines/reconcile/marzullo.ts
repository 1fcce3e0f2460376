/** A closed interval [low, high]. */
export type Interval = readonly [number, number]

/** Where most intervals meet. */
export interface Agreement {
  n: number
  /** Most intervals that cover one point. */
  count: number
  /** n − count. */
  false: number
  /** false < n/2. */
  majority: boolean
  /** All maximal regions that `count` intervals cover, in order. */
  regions: [number, number][]
  /** The narrowest region, the first at ties. */
  smallest: [number, number]
}

/**
 * Marzullo's agreement on closed intervals: ends sorted by (x, low before high), swept once. O(n log n).
 *
 * @param intervals n ≥ 1 pairs with low ≤ high, finite
 * @throws RangeError on n = 0
 * @see method.md (e); K. Marzullo, Maintaining the Time in a Distributed System (1984); golden case C3
 */
export function agreement(intervals: readonly Interval[]): Agreement {
  if (intervals.length === 0) throw new RangeError('agreement needs at least one interval')
  const ends = intervals
    .flatMap(([low, high]) => [
      { x: low, step: 1 },
      { x: high, step: -1 },
    ])
    .sort((a, b) => a.x - b.x || b.step - a.step)
  let covering = 0
  let count = 0
  let regions: [number, number][] = []
  ends.forEach(({ x, step }, i) => {
    covering += step
    const next = ends[i + 1]
    // A maximal region runs from a low end to the next end, when that one closes.
    if (step < 0 || next === undefined || next.step > 0 || covering < count) return
    if (covering > count) regions = []
    count = covering
    regions.push([x, next.x])
  })
  const smallest = regions.reduce((a, b) => (b[1] - b[0] < a[1] - a[0] ? b : a))
  const n = intervals.length
  return { n, count, false: n - count, majority: n - count < n / 2, regions, smallest }
}
