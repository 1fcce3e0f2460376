import { decodeBuffer } from 'encoding-sniffer'
import { Parser } from 'htmlparser2'
import type { Link } from '../../sources/define-source.ts'
import { BadTypeError } from '../errors.ts'
import { sniff } from './sniff.ts'

/** Nothing that a person wrote is nested deeper, and the parser's time grows with the depth. */
const maxDepth = 512

/**
 * The links of a landing page, in page order: of HTML every `a` and `area`, and every choice of a form's `select`
 * (`StateReport.aspx?s=1`); of XML (sitemaps, feeds) every address that stands alone in an element; of JSON (catalogues)
 * every address that is a value.
 *
 * @param charset label of the transport; null = none
 * @param url address of the page after redirects: what relative links start from
 * @throws BadTypeError when the page is no HTML, XML or JSON, or nested beyond reason
 */
export function linksOf(bytes: Uint8Array, charset: string | null, url: string): Link[] {
  const { is, words } = sniff(bytes)
  if (is !== 'html' && is !== 'xml' && is !== 'json' && is !== 'text')
    throw new BadTypeError(`${url}: expected a page with links, got ${words}`)
  const options = charset === null ? {} : { transportLayerEncodingLabel: charset }
  const text = decodeBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    defaultEncoding: 'utf-8',
    ...options,
  })
  if (is === 'json') return jsonLinks(text, url)
  return is === 'xml' ? xmlLinks(text, url) : htmlLinks(text, url)
}

function htmlLinks(html: string, url: string): Link[] {
  const links: Link[] = []
  let base = url
  let open: { href: string; text: string } | null = null
  let form: string | null = null
  let select: string | null = null
  let depth = 0

  const add = (href: string, text: string) => {
    const link = absolute(href, base)
    if (link !== null) links.push({ url: link, text: folded(text) })
  }
  const close = () => {
    if (open) add(open.href, open.text)
    open = null
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > maxDepth) throw new BadTypeError(`${url}: nested more than ${maxDepth} deep`)
      const { href, value } = attributes
      if (name === 'base' && href !== undefined) base = absolute(href, url) ?? url
      else if (name === 'area' && href !== undefined) add(href, attributes['alt'] ?? '')
      else if (name === 'img' && open) open.text += ` ${attributes['alt'] ?? ''} `
      else if (name === 'form')
        form = (attributes['method'] ?? 'get').toLowerCase() === 'get' ? (attributes['action'] ?? '') : null
      else if (name === 'select') select = attributes['name'] ?? null
      else if (name === 'a') {
        close()
        if (href !== undefined) open = { href, text: '' }
      } else if (name === 'option' && form !== null && select !== null && value !== undefined) {
        close()
        open = { href: withQuery(form, base, select, value), text: '' }
      }
    },
    ontext(text) {
      if (open) open.text += text
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'a' || name === 'option') close()
      else if (name === 'form') form = null
      else if (name === 'select') select = null
    },
  })
  parser.write(html)
  parser.end()
  close()
  return links
}

function withQuery(action: string, base: string, name: string, value: string): string {
  const target = absolute(action || base, base)
  if (target === null) return ''
  const url = new URL(target)
  url.search = new URLSearchParams({ [name]: value }).toString()
  return url.href
}

function xmlLinks(xml: string, url: string): Link[] {
  const links: Link[] = []
  let text = ''
  let title = ''
  const parser = new Parser(
    {
      onopentag(name, { href }) {
        text = ''
        if (name === 'link' && href !== undefined) add(href)
      },
      ontext(data) {
        text += data
      },
      onclosetag(name) {
        if (name === 'title') title = text
        else if (/^https?:\/\/\S+$/.test(text.trim())) add(text)
        text = ''
      },
    },
    { xmlMode: true },
  )
  function add(href: string): void {
    const link = absolute(href, url)
    if (link !== null) links.push({ url: link, text: folded(title) })
  }
  parser.write(xml)
  parser.end()
  return links
}

/** The text of a link is the `title` or `name` of the object that holds it, else its key. */
function jsonLinks(json: string, url: string): Link[] {
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch (error) {
    throw new BadTypeError(`${url}: expected JSON, it ends or breaks off (${(error as Error).message})`)
  }
  const links: Link[] = []
  const ahead: { value: unknown; label: string }[] = [{ value: root, label: '' }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { value, label } = next
    if (typeof value === 'string') {
      if (/^https?:\/\/\S+$/.test(value)) links.push({ url: value, text: folded(label) })
    } else if (Array.isArray(value)) ahead.push(...value.map((item: unknown) => ({ value: item, label })).reverse())
    else if (value !== null && typeof value === 'object') {
      const { title, name } = value as Record<string, unknown>
      const own = typeof title === 'string' ? title : typeof name === 'string' ? name : null
      ahead.push(
        ...Object.entries(value)
          .map(([key, item]) => ({ value: item as unknown, label: own ?? key }))
          .reverse(),
      )
    }
  }
  return links.flatMap((link) => (URL.canParse(link.url) ? [{ ...link, url: new URL(link.url).href }] : []))
}

/** Null for what leads to no document: `mailto:`, `javascript:`, a place on the same page. */
function absolute(href: string, base: string): string | null {
  const text = href.trim()
  if (text.startsWith('#') || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
