import type { Discovery, Link } from '../../sources/define-source.ts'
import { UnexpectedDocumentError } from '../errors.ts'
import type { Client, Fetched } from './client.ts'
import { ofSource } from './examine.ts'
import { linksOf } from './links.ts'
import type { PageCache } from './page-cache.ts'
import { refuseStandIn } from './stand-in.ts'

/** A document that a landing page leads to. */
export interface FoundLink {
  url: string
  text: string
  edition: string | null
}

/** The links of a page, however they were come by. */
export type LinksOfPage = (url: string) => Promise<readonly Link[]>

/** Landing pages are 0 deep. */
const maxDepth = 3
/** A page that links to itself under ever new addresses must not be followed for ever. */
const maxPages = 200

/**
 * The documents of a source, each once: at the addresses that stay, then behind its landing pages in page order.
 *
 * @throws UnexpectedDocumentError when more pages are chosen than any publisher has; SourceCrashError; FetchError
 */
export async function discover(
  { addresses = [], pages, choose }: Discovery,
  linksOfPage: LinksOfPage,
): Promise<FoundLink[]> {
  const seenPages = new Set<string>()
  const found = new Map<string, FoundLink>(addresses.map((url) => [url, { url, text: '', edition: null }]))
  let level = [...pages]
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1) {
    const next: string[] = []
    for (const page of level) {
      if (seenPages.has(page)) continue
      seenPages.add(page)
      if (seenPages.size > maxPages)
        throw new UnexpectedDocumentError(
          `${pages[0]}: choose() wants more than ${maxPages} pages, the last one ${page}`,
        )
      for (const link of await linksOfPage(page)) {
        const candidate = ofSource('choose()', () => choose(link))
        if (candidate?.is === 'page') next.push(link.url)
        else if (candidate && !found.has(link.url)) found.set(link.url, { ...link, edition: candidate.edition })
      }
    }
    level = next
  }
  return [...found.values()]
}

/**
 * Links of pages over HTTP, each page fetched once in a run, conditionally where it was seen before.
 *
 * @param force don't ask whether it changed
 * @param notes gets a line for a page that moved for good
 */
export function pagesOver(
  client: Client,
  cache: PageCache,
  { force, signal, notes }: { force: boolean; signal: AbortSignal; notes: string[] },
): LinksOfPage {
  const loaded = new Map<string, Promise<readonly Link[]>>()
  return (url) => {
    const links = loaded.get(url) ?? load(url)
    loaded.set(url, links)
    return links
  }

  async function load(url: string): Promise<readonly Link[]> {
    const held = force ? null : await cache.read(url)
    const condition = held && { etag: held.etag, lastModified: held.last_modified }
    const answer = await client.get(url, { condition, signal, maxBytes: 20 * 2 ** 20 })
    notes.push(...movedForGood(url, answer))
    if (answer.status === 304 && held) return held.links
    refuseStandIn(answer.bytes, answer.headers, url)
    const links = linksOf(answer.bytes, answer.charset, answer.finalUrl)
    const { etag, lastModified } = answer.validators
    await cache.write({ url, final_url: answer.finalUrl, etag, last_modified: lastModified, links })
    return links
  }
}

/** A line for a person when an address answered with "moved permanently": the declaration should follow. */
export function movedForGood(url: string, { hops, finalUrl }: Fetched): string[] {
  const isForGood = hops.some(({ status }) => status === 301 || status === 308)
  return isForGood && finalUrl !== url ? [`${url} moved for good to ${finalUrl}`] : []
}
