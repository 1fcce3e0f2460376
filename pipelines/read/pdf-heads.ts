import type { TextLine } from './pdf-lines.ts'

/** Running heads and feet stand in this share of the page's height, above and below. */
const MARGIN = 0.1
const PAGE_NUMBER = /^[-–—|\s]*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|de)\s*\d{1,4})?[-–—|\s]*$/i

export interface Laid {
  number: number
  height: number
  lines: TextLine[]
}

/**
 * Takes away running heads, feet and page numbers: lines in the margin that come again on other pages, or that carry the
 * page's number beside at most a title.
 * @returns what was taken, page by page, each text once
 */
export function takeRunningHeads(pages: Laid[]): { page: number; text: string }[] {
  const seen = new Map<string, number>()
  const margins = pages.map((page) => marginLines(page))
  for (const lines of margins) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const taken = new Map<string, { page: number; text: string }>()
  pages.forEach((page, index) => {
    for (const line of margins[index]!) {
      const key = keyOf(line)
      const again = key !== '' && (seen.get(key) ?? 0) >= Math.max(2, Math.min(3, pages.length))
      if (!again && !hasPageNumber(line, page.height)) continue
      page.lines.splice(page.lines.indexOf(line), 1)
      if (!taken.has(key))
        taken.set(key, { page: page.number, text: line.segments.map((segment) => segment.text).join(' ') })
    }
  })
  return [...taken.values()]
}

/** Outermost lines of a page, at most two at each end. */
function marginLines({ lines, height }: Laid): TextLine[] {
  const top = lines.slice(0, 2).filter((line) => line.y < MARGIN * height)
  const bottom = lines.slice(-2).filter((line) => line.y > (1 - MARGIN) * height && !top.includes(line))
  return [...top, ...bottom]
}

const keyOf = (line: TextLine) =>
  line.segments
    .map((segment) => segment.text)
    .join('')
    .toLowerCase()
    .replace(/[\d\s]+/g, '')

function hasPageNumber(line: TextLine, height: number): boolean {
  if (line.segments.length > 3 || (line.y > 0.08 * height && line.y < 0.92 * height)) return false
  const texts = line.segments.map((segment) => segment.text)
  const edge = PAGE_NUMBER.test(texts[0]!) || PAGE_NUMBER.test(texts.at(-1)!)
  const joined = texts.length === 1 && /(?:^\d{1,3}\s*[|–—•]\s)|(?:\s[|–—•]\s*(?:page\s*)?\d{1,3}$)/i.test(texts[0]!)
  return joined || (edge && texts.filter((text) => PAGE_NUMBER.test(text)).length === 1 && texts.join(' ').length < 120)
}
