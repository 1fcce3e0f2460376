import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { getDocument, Util, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text as the page draws it. Points; y grows downwards; x, y is the start of its baseline. */
export interface Run {
  text: string
  x: number
  y: number
  width: number
  /** Height of the font. */
  size: number
}

export interface Page {
  /** From 1, as the file counts them; the printed number may be another. */
  number: number
  width: number
  height: number
  runs: Run[]
  /** Texts that are drawn upwards or at an angle: axis titles, watermarks. */
  turned: string[]
}

export interface PdfFile {
  title: string | null
  language: string | null
  pages: Page[]
}

/** Pages asked for together: pdfjs waits between the steps of one. */
const AT_ONCE = 8

const FILES = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Every page's runs of text; nothing is drawn and no picture decoded.
 * @param progress called after each page, so that a watcher can tell slow from stuck
 */
export async function readPages(
  bytes: Uint8Array,
  maxPages: number,
  progress: (page: number) => void,
): Promise<PdfFile> {
  const task = getDocument({
    data: bytes,
    // without its own tables, Japanese and Chinese text comes back empty
    cMapUrl: `${FILES}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${FILES}/standard_fonts/`,
    wasmUrl: `${FILES}/wasm/`,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const file = await task.promise
    if (file.numPages > maxPages) throw new RangeError(`it has ${file.numPages} pages`)
    const { title, language } = await about(file)
    const pages: Page[] = []
    for (let from = 1; from <= file.numPages; from += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, file.numPages - from + 1) }, (_, index) => from + index)
      const some = await Promise.all(
        numbers.map(async (number) => {
          const page = await readPage(file, number)
          progress(number)
          return page
        }),
      )
      pages.push(...some)
    }
    return { title, language, pages }
  } finally {
    await task.destroy()
  }
}

async function about(file: PDFDocumentProxy): Promise<{ title: string | null; language: string | null }> {
  const { info } = (await file.getMetadata()) as { info: { Title?: unknown; Language?: unknown } }
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
  return { title: text(info.Title), language: text(info.Language) }
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await file.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const runs: Run[] = []
  const turned: string[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, x, y] = Util.transform(transform, item.transform) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const size = Math.hypot(c, d)
    if (size === 0 || !Number.isFinite(x + y + size)) continue
    if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) turned.push(item.str)
    else runs.push(...splitAtGaps({ text: item.str, x, y, width: item.width, size }))
  }
  page.cleanup()
  return { number, width, height, runs, turned }
}

/** A line printer's table is one run with blanks between its cells: three of them part it. */
function splitAtGaps(run: Run): Run[] {
  if (!/\S\s{3,}\S/.test(run.text)) return [run]
  const each = run.width / run.text.length
  return [...run.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((part) => ({
    ...run,
    text: part[0],
    x: run.x + part.index * each,
    width: part[0].length * each,
  }))
}
