import { isDay } from './fields.ts'

/** When a figure counts: inclusive ISO days and a code of `period_kinds`; null days = no period printed. */
export interface Period {
  start: string | null
  end: string | null
  kind: string
}

/** Last day of each month; February in common years. */
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * A period by its short name: `2024`, `2024-S1` (half), `2024-Q3`, `2024-06`; or its two days with a kind.
 *
 * @throws RangeError on any other text: a declaration's slip
 */
export function periodOf(name: string): Period {
  const [, year, part] = /^(\d{4})(?:-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/.exec(name) ?? []
  if (year === undefined) throw new RangeError(`not a period: "${name}"; write 2024, 2024-S1, 2024-Q3 or 2024-06`)
  if (part === undefined) return span(year, 1, 12, 'annual')
  const n = Number(part.replace(/\D/g, ''))
  if (part.startsWith('S')) return span(year, 6 * n - 5, 6 * n, 'half')
  if (part.startsWith('Q')) return span(year, 3 * n - 2, 3 * n, 'quarter')
  return span(year, n, n, 'month')
}

/** No period printed. `rate`: per year, no year named. */
export const undated = (kind: 'rate' | 'unknown'): Period => ({ start: null, end: null, kind })

function span(year: string, from: number, to: number, kind: string): Period {
  const leap = isDay(`${year}-02-29`) && to === 2
  const two = (n: number) => String(n).padStart(2, '0')
  return { start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${leap ? 29 : LAST[to - 1]}`, kind }
}
