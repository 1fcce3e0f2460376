import type { Block } from './document.ts'
import { axisLabels, isLevelAxis } from './pdf-chart.ts'
import { takeRunningHeads } from './pdf-heads.ts'
import { linesOf, type TextLine } from './pdf-lines.ts'
import type { PdfFile } from './pdf-pages.ts'
import { bandsOf, regionsOf } from './pdf-regions.ts'
import { closeUp, vocabulary } from './pdf-spacing.ts'
import { tableOf, type PageTable } from './pdf-table.ts'
import { blocksOf, bodySize, type PageBlock } from './pdf-text.ts'

/** What crosses the border of the worker: plain data. */
export interface PdfContent {
  title: string | null
  language: string | null
  blocks: Block[]
  tables: { locator: string; caption: string | null; header: string[] | null; rows: string[][] }[]
  warnings: string[]
  /** Running heads and feet, each once. */
  heads: string[]
  /** Signs of text on all pages: none means a scan. */
  signs: number
}

/** Pages of runs as blocks and tables: lines, running heads off, axes of charts off, columns of prose, tables, paragraphs. */
export function layOut(file: PdfFile): PdfContent {
  const warnings: string[] = []
  const pages = file.pages.map((page) => ({ number: page.number, height: page.height, lines: linesOf(page.runs) }))
  const words = vocabulary(
    pages.flatMap((page) => page.lines.flatMap((line) => line.segments.map((segment) => segment.text))),
  )
  for (const line of pages.flatMap((page) => page.lines))
    for (const segment of line.segments) segment.text = closeUp(segment.text, words)
  const signs = pages.reduce((sum, page) => sum + page.lines.reduce((all, line) => all + signsOf(line), 0), 0)
  const bare = pages.filter((page) => page.lines.length === 0).map((page) => page.number)
  if (bare.length > 0 && signs > 0) warnings.push(`no text on page ${ranges(bare)}`)
  const heads = takeRunningHeads(pages)
  for (const { page, text } of heads) warnings.push(`page ${page}: running head left out: "${text}"`)
  const body = bodySize(pages.map((page) => page.lines))
  const blocks: (Block & { size: number })[] = []
  const tables: PdfContent['tables'] = []
  pages.forEach((page, index) => {
    const turned = file.pages[index]!.turned
    if (turned.length > 0)
      warnings.push(`page ${page.number}: turned text left out: "${turned.join(' ').slice(0, 80)}"`)
    const axis = axisLabels(page.lines)
    if (axis.size > 0)
      warnings.push(
        `page ${page.number}: axis labels of a chart left out: ${[...axis].map((label) => label.text).join(', ')}`,
      )
    const lines = page.lines
      .filter((line, at) => !isLevelAxis(line, page.lines[at + 1]))
      .map((line) => ({ ...line, segments: line.segments.filter((segment) => !axis.has(segment)) }))
      .filter((line) => line.segments.length > 0)
    const laid = layOutPage(lines, body)
    laid.tables.forEach(({ caption, header, rows }, at) => {
      tables.push({ locator: `p${page.number}.t${at + 1}`, caption, header, rows })
    })
    laid.blocks.forEach(({ kind, text, size }, at) =>
      blocks.push({ locator: `p${page.number}.b${at + 1}`, kind, text, size }),
    )
  })
  return {
    title: file.title,
    language: file.language,
    blocks: joinAcross(blocks),
    tables,
    warnings,
    heads: heads.map(({ text }) => text),
    signs,
  }
}

const signsOf = (line: TextLine) => line.segments.reduce((sum, segment) => sum + segment.text.length, 0)

function layOutPage(
  lines: TextLine[],
  body: number,
): { blocks: PageBlock[]; tables: (PageTable & { caption: string | null })[] } {
  const blocks: PageBlock[] = []
  const tables: (PageTable & { caption: string | null })[] = []
  for (const region of regionsOf(lines)) {
    let loose: TextLine[] = []
    const flush = () => {
      blocks.push(...blocksOf(loose, body))
      loose = []
    }
    for (const part of bandsOf(region)) {
      const table = part.band ? tableOf(part.lines) : null
      if (table === null) {
        loose.push(...part.lines)
        continue
      }
      flush()
      tables.push({ ...table, caption: captionOf(table, blocks) })
    }
    flush()
  }
  return { blocks: blocks.filter((block) => !isStray(block, body)), tables }
}

/** The short text directly above a table, which it names. */
function captionOf(table: PageTable, blocks: PageBlock[]): string | null {
  const above = blocks.at(-1)
  if (above === undefined || above.kind === 'note' || above.text.length > 160 || /[.;]$/.test(above.text)) return null
  const gap = table.top - above.bottom
  if (gap < -0.5 * above.size || gap > 4 * table.size || above.x0 > table.x1 || above.x1 < table.x0) return null
  if (above.kind === 'paragraph') above.kind = 'caption'
  return above.text
}

/** A lone raised digit beside a chart, a year below a bar. */
function isStray(block: PageBlock, body: number): boolean {
  return (/^[\d*†‡§]{1,2}$/.test(block.text) && block.size < 0.8 * body) || /^(?:(?:19|20)\d\d\s?)+$/.test(block.text)
}

/** A sentence that a column or page break cuts goes on in the block where it began. */
function joinAcross(blocks: readonly (Block & { size: number })[]): Block[] {
  const joined: (Block & { size: number })[] = []
  for (const block of blocks) {
    const before = joined.findLast((other) => other.kind === 'paragraph')
    const goesOn =
      block.kind === 'paragraph' &&
      before !== undefined &&
      before.text.length > 60 &&
      Math.abs(before.size - block.size) < 0.5 &&
      /[\p{L}\p{N},;–-]$/u.test(before.text) &&
      /^[\p{Ll}]/u.test(block.text)
    if (goesOn) before.text += (/\p{L}-$/u.test(before.text) ? '' : ' ') + block.text
    else joined.push({ ...block })
  }
  return joined.map(({ locator, kind, text }) => ({ locator, kind, text }))
}

function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const number of numbers) {
    const last = parts.at(-1)
    if (last !== undefined && number === last[1] + 1) last[1] = number
    else parts.push([number, number])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
