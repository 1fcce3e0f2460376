import { load } from 'cheerio'
import { parseDocument } from 'htmlparser2'
import type { Block, Document, Table } from './document.ts'
import { isNote } from './figure.ts'
import { foldText } from './fold.ts'
import { guardHtml } from './html-guard.ts'
import { descendants, isElement, type Element, type HtmlNode } from './html-node.ts'
import { readTable } from './html-table.ts'

const UNSEEN = new Set(
  'script style noscript template svg math iframe object canvas audio video head nav button textarea input dialog menu'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hr html
   li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)
const BANNERS = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar'])
const CHROME_NAMES =
  /(?:^|\s)(?:nav|navbar|navigation|menu|breadcrumbs?|cookie[\w-]*|site-(?:header|footer|nav)|skip-?(?:link|nav|to-content)|pagination|pager)(?:\s|$)/i
const HEADING = /^h[1-6]$/

/**
 * Reads a page: its main text as blocks, its tables as grids. Menus, banners and footers are left out, choices of a
 * `select` are kept as options, a table inside a table is a table of its own, tables that only lay out a page are text.
 * @throws TooDeepError, TruncatedError before anything is parsed
 */
export function readHtml(html: string, name: string): Omit<Document, 'charset'> {
  guardHtml(html, name)
  const root = rootOf(html)
  const page = new Page(name)
  const landmarks = descendants(root, isLandmark)
  page.read(mainOf(root, landmarks))
  page.optionsOf(landmarks)
  const meta = landmarks.find(isLanguageMeta)
  const declared = root.attribs.lang ?? root.attribs['xml:lang'] ?? meta?.attribs.content
  const titled = landmarks.find((element) => element.name === 'title')
  const title = (titled === undefined ? '' : foldText(plainText(titled))) || page.firstHeading
  const language = declared?.trim() || null
  return {
    format: 'html',
    language,
    title,
    blocks: page.blocks(),
    tables: page.tables,
    warnings: [],
  }
}

/** Above this a page is made by a program, without the faults that only parse5 mends as browsers do, at ten times the cost. */
const LARGE = 3_000_000

function rootOf(html: string): Element {
  const tree = html.length > LARGE ? parseDocument(html) : load(html).root()[0]!
  const parts = tree.children as unknown as HtmlNode[]
  const root = parts.find((node): node is Element => isElement(node) && node.name === 'html')
  return root ?? ({ name: 'html', type: 'tag', attribs: {}, children: parts } as unknown as Element)
}

function isLanguageMeta({ name, attribs }: Element): boolean {
  return name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-language'
}

/** What is looked for in the whole page, in one pass. */
function isLandmark({ name, attribs }: Element): boolean {
  return name === 'main' || attribs.role === 'main' || name === 'select' || name === 'title' || name === 'meta'
}

/** The one `main` of a page where it holds real text; else all of it. */
function mainOf(root: Element, landmarks: readonly Element[]): Element {
  const mains = landmarks.filter((element) => element.name === 'main' || element.attribs.role === 'main')
  const [main] = mains
  return mains.length === 1 && main !== undefined && plainText(main).trim().length > 200 ? main : root
}

class Page {
  readonly tables: Table[] = []
  firstHeading: string | null = null
  readonly #name: string
  readonly #found: Omit<Block, 'locator'>[] = []
  readonly #options: string[] = []
  #text = ''

  constructor(name: string) {
    this.#name = name
  }

  read(root: Element): void {
    this.#children(root, false)
    this.#flush('paragraph')
  }

  /** Choices of every `select`, wherever it stands: they name the areas that a page can show. */
  optionsOf(landmarks: readonly Element[]): void {
    for (const select of landmarks) {
      if (select.name !== 'select') continue
      for (const option of descendants(select, (element) => element.name === 'option')) {
        const text = foldText(plainText(option))
        if (text !== '') this.#options.push(text)
      }
    }
  }

  blocks(): Block[] {
    const options = this.#options.map((text) => ({ kind: 'option' as const, text }))
    return [...this.#found, ...options].map((block, index) => ({ locator: `b${index + 1}`, ...block }))
  }

  #children(element: Element, content: boolean): void {
    for (const child of element.children) this.#node(child, content)
  }

  /** @param content inside an article, section or main, where header and footer belong to the text */
  #node(node: HtmlNode, content: boolean): void {
    if (node.type === 'text') this.#text += node.data
    if (!isElement(node) || isChrome(node, content)) return
    const tag = node.name
    if (tag === 'br') {
      if (/\n\s*$/.test(this.#text)) this.#flush('paragraph')
      else this.#text += '\n'
    } else if (tag === 'select') return
    else if (tag === 'sup') this.#text += superscript(node, this.#text)
    else if (HEADING.test(tag)) {
      this.#flush('paragraph')
      this.#children(node, content)
      this.#flush('heading')
    } else if (tag === 'table') this.#table(node, content)
    else if (BLOCKS.has(tag)) {
      this.#flush('paragraph')
      this.#children(node, content || tag === 'article' || tag === 'section' || tag === 'main')
      this.#flush(tag === 'figcaption' ? 'caption' : 'paragraph')
    } else this.#children(node, content)
  }

  #flush(kind: Block['kind']): void {
    const text = foldText(this.#text)
    this.#text = ''
    if (text === '') return
    if (kind === 'heading') this.firstHeading ??= text
    this.#found.push({ kind: kind === 'paragraph' && isRemark(text) ? 'note' : kind, text })
  }

  #table(element: Element, content: boolean): void {
    this.#flush('paragraph')
    if (isLayout(element)) {
      this.#children(element, true)
      this.#flush('paragraph')
      return
    }
    const before = this.#found.at(-1)
    const own = element.children.find((child): child is Element => isElement(child) && child.name === 'caption')
    const caption = own === undefined ? null : foldText(cellText(own))
    if (caption) this.#found.push({ kind: 'caption', text: caption })
    const above = before?.kind === 'heading' || before?.kind === 'caption' ? before.text : null
    const locator = `t${this.tables.length + 1}`
    const { table, notes } = readTable(element, {
      locator,
      caption: caption || null,
      name: this.#name,
      textOf: (cell) => foldText(cellText(cell)),
    })
    if (table.rows.length > 0 || table.header.length > 0)
      this.tables.push({ ...table, caption: table.caption ?? above })
    if (table.caption !== null && !caption) this.#found.push({ kind: 'caption', text: table.caption })
    for (const text of notes) this.#found.push({ kind: 'note', text })
    for (const inner of nestedTables(element)) this.#table(inner, content)
  }
}

const isRemark = (text: string) => isNote(text) && /^[*†‡§]|^\W?(?:source|note|quelle|fuente|fonte)s?\s*:/i.test(text)

function isChrome(element: Element, content: boolean): boolean {
  if (UNSEEN.has(element.name)) return true
  if (!content && (element.name === 'header' || element.name === 'footer')) return true
  const { role, hidden, style, id = '', class: names = '' } = element.attribs
  if (role !== undefined && BANNERS.has(role)) return true
  if (hidden !== undefined || /display\s*:\s*none/i.test(style ?? '')) return true
  return element.name !== 'body' && element.name !== 'html' && (CHROME_NAMES.test(names) || CHROME_NAMES.test(id))
}

interface Survey {
  /** It has a `th` or a caption: a table of data. */
  named: boolean
  rows: number
  cells: number
  /** Cells that hold headings, lists, tables or several paragraphs. */
  placed: number
}

/** A table without header or caption that holds other tables, headings or paragraphs: it only places them. */
function isLayout(table: Element): boolean {
  if (table.attribs.role === 'presentation' || table.attribs.role === 'none') return true
  const seen: Survey = { named: false, rows: 0, cells: 0, placed: 0 }
  survey(table, seen)
  if (seen.named) return false
  if (seen.cells < 2) return true
  return seen.placed > 0 && (seen.placed * 2 >= seen.cells || seen.rows === 1 || seen.cells === seen.rows)
}

function survey(element: Element, seen: Survey): void {
  for (const child of element.children) {
    if (seen.named) return
    if (!isElement(child)) continue
    if (child.name === 'th' || child.name === 'caption') seen.named = true
    else if (child.name === 'tr') seen.rows++
    else if (child.name === 'td') {
      seen.cells++
      if (weight(child) > 1) seen.placed++
      continue
    }
    if (child.name !== 'table') survey(child, seen)
  }
}

const FLOWS = new Set('table h1 h2 h3 h4 h5 h6 ul ol article section form'.split(' '))

/** How much text flow a cell holds: a paragraph counts one, a list or table two. */
function weight(cell: Element): number {
  let sum = 0
  for (const child of cell.children) {
    if (!isElement(child)) continue
    if (FLOWS.has(child.name)) return 2
    sum += (child.name === 'p' ? 1 : 0) + weight(child)
  }
  return sum
}

function nestedTables(table: Element): Element[] {
  return descendants(
    table,
    (element) => element.name === 'table',
    (element) => element.name === 'table',
  )
}

function plainText(element: Element): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += child.data
    else if (isElement(child) && !UNSEEN.has(child.name)) text += plainText(child)
  }
  return text
}

/** Text of a cell: lines and inner blocks parted by a blank, nested tables left out. */
function cellText(element: Element): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += child.data
    if (!isElement(child) || child.name === 'table' || isChrome(child, true)) continue
    if (child.name === 'br') text += ' '
    else if (child.name === 'sup') text += superscript(child, text)
    else if (BLOCKS.has(child.name) || HEADING.test(child.name)) text += ` ${cellText(child)} `
    else text += cellText(child)
  }
  return text
}

/** A raised mark is a footnote's and goes, else `16.6<sup>2</sup>` reads 16.62; powers of ten and ordinals stay. */
function superscript(element: Element, before: string): string {
  const text = foldText(plainText(element))
  if (/^(?:st|nd|rd|th|er|re|e|o|a|º|ª)$/i.test(text)) return text
  if (/(?:^|\D)10$/.test(before.trimEnd()) && /^[-−]?\d{1,2}$/.test(text)) return `^${text}`
  return /^[[(]?(?:[\d*†‡§¶#]{1,3}|[a-z]{1,2})(?:\s*[,–-]\s*(?:\d{1,3}|[a-z]))*[\])]?$/i.test(text) ? '' : text
}
