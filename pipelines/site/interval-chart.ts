/** One bar of an interval chart. Amounts in US$. */
export interface Bar {
  /** Line above the bar. */
  label: string
  low: number | null
  central: number | null
  high: number | null
  isFocus: boolean
}

const WIDTH = 480 // shown at 358 px on the narrowest screen: 14 units are 10 px
const ROW = 46
const EDGES = { top: 8, bottom: 34, left: 6, right: 24 }

/**
 * An SVG of intervals under one another, on one scale that begins at 0. A bar with one end fades into an arrow on the side that
 * is open; a single value is a dot. Colours are CSS variables: `--ink`, `--focus`, `--other`.
 */
export async function intervalChart(bars: readonly Bar[], description: string): Promise<string> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { unit, word } = scaleOf(bars)
  const rows = bars.map((bar, i) => placeBar(bar, i, unit))
  const end = niceEnd(Math.max(...rows.map(({ to }) => to), 1))
  const right = (row: PlacedBar): number => (row.isOpenRight ? end : row.to)
  const svg = Plot.plot({
    document,
    className: 'intervals',
    width: WIDTH,
    height: bars.length * ROW + EDGES.top + EDGES.bottom,
    marginTop: EDGES.top,
    marginBottom: EDGES.bottom,
    marginLeft: EDGES.left,
    marginRight: EDGES.right,
    style: { fontSize: '13px' },
    x: {
      domain: [0, end],
      label: null,
      ticks: 5,
      grid: true,
      tickFormat: (value: number) => (value === 0 ? '$0' : `$${value}${word}`),
    },
    y: { domain: [0, bars.length], axis: null, reverse: true },
    marks: [
      Plot.text(rows, {
        x: () => 0,
        y: (row: PlacedBar) => row.y + 0.28,
        text: 'label',
        textAnchor: 'start',
        fill: 'var(--ink)',
        fontSize: 13,
      }),
      Plot.link(
        rows.filter(({ from, to, isOpenRight }) => isOpenRight || from !== to),
        {
          x1: 'from',
          x2: right,
          y1: (row: PlacedBar) => row.y + 0.68,
          y2: (row: PlacedBar) => row.y + 0.68,
          stroke: 'colour',
          strokeWidth: 9,
          strokeLinecap: 'butt',
        },
      ),
      Plot.dot(
        rows.filter(({ isOpenRight }) => isOpenRight),
        { x: end, dx: 6, y: (row: PlacedBar) => row.y + 0.68, symbol: 'triangle', rotate: 90, r: 7, fill: 'colour' },
      ),
      Plot.dot(
        rows.filter(({ isOpenLeft }) => isOpenLeft),
        { x: () => 0, y: (row: PlacedBar) => row.y + 0.68, symbol: 'triangle', rotate: -90, r: 7, fill: 'colour' },
      ),
      Plot.dot(
        rows.filter(({ point }) => point !== null),
        { x: 'point', y: (row: PlacedBar) => row.y + 0.68, r: 6, fill: 'colour' },
      ),
    ],
  })
  return finish(svg as unknown as SvgElement, description)
}

interface PlacedBar {
  label: string
  y: number
  /** Where the bar is drawn, in units of the axis. */
  from: number
  to: number
  point: number | null
  isOpenLeft: boolean
  isOpenRight: boolean
  colour: string
}

function placeBar({ label, low, central, high, isFocus }: Bar, y: number, unit: number): PlacedBar {
  const at = (amount: number): number => amount / unit
  const point = central === null ? null : at(central)
  return {
    label,
    y,
    from: at(low ?? (high === null ? (central ?? 0) : 0)),
    to: at(high ?? low ?? central ?? 0),
    point,
    isOpenLeft: low === null && high !== null,
    isOpenRight: low !== null && high === null,
    colour: isFocus ? 'var(--focus)' : 'var(--other)',
  }
}

/** The word of the axis: the largest that leaves the largest amount at 1 or more. */
function scaleOf(bars: readonly Bar[]): { unit: number; word: string } {
  const largest = Math.max(0, ...bars.flatMap(({ low, central, high }) => [low ?? 0, central ?? 0, high ?? 0]))
  if (largest >= 1e12) return { unit: 1e12, word: ' tn' }
  if (largest >= 1e9) return { unit: 1e9, word: ' bn' }
  return largest >= 1e6 ? { unit: 1e6, word: ' m' } : { unit: 1, word: '' }
}

/** The next of 1, 2, 2.5, 4, 5, 8, 10 times a power of ten, above the largest amount. */
function niceEnd(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest))
  const step = [1, 2, 2.5, 4, 5, 8, 10].find((step) => step * power >= largest) ?? 10
  return step * power
}

/** Takes out what a strict content policy refuses (style elements and attributes) and says in words what is drawn. */
function finish(svg: SvgElement, description: string): string {
  for (const element of svg.querySelectorAll('style')) element.remove()
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style')
  for (const name of ['width', 'height']) svg.removeAttribute(name)
  svg.setAttribute('font-size', '13')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', description)
  return svg.outerHTML
}

/** What is used of the DOM, whose types are not loaded here. */
interface SvgElement {
  querySelectorAll(selector: string): Iterable<SvgElement>
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  remove(): void
  outerHTML: string
}
