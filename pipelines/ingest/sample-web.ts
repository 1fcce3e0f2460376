import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { domainToASCII } from 'node:url'
import Papa from 'papaparse'
import { UsageError } from '../errors.ts'
import type { Route } from './connector.ts'
import { hashOf } from './hash.ts'
import { sniff } from './sniff.ts'

// sources/<source>/sample/<edition>/<host>/<path>   answers http(s)://<host>/<path>
// sources/<source>/sample/redirects.csv             from,to,status: whole addresses; status 301, 302, 303, 307 or 308
//
// An address that ends in /, or that is a folder here, is the index.html of that folder. A query is part of the file name, after an @:
// StateReport.aspx?s=1 is StateReport.aspx@s=1; what a file name can't hold (/ \ : * " < > |) stands there as %2F …
// A host without a robots.txt of its own gets one that allows everything. Where two editions hold the same address,
// the later one (by code point) answers. Editions whose name begins with _ are not served: broken ones, for tests.

export interface SampleWeb {
  port: number
  /** For `openClient`: every host name leads here, and nowhere else. */
  route: Route
  close(): Promise<void>
}

interface Redirect {
  to: string
  status: number
}

const openRobots = 'User-agent: *\nDisallow:\n'

/**
 * Serves the samples of all sources under their real host names, on a port of 127.0.0.1 that the system chooses.
 *
 * @throws UsageError on a `redirects.csv` that can't be read
 */
export async function serveSamples(sourcesDir: string): Promise<SampleWeb> {
  const pages = new Map<string, string>()
  const redirects = new Map<string, Redirect>()
  for (const source of await foldersOf(sourcesDir)) {
    const samples = join(sourcesDir, source, 'sample')
    for (const edition of await foldersOf(samples)) {
      if (edition.startsWith('_')) continue
      for (const file of await filesBelow(join(samples, edition)))
        pages.set(keyOfFile(relative(join(samples, edition), file)), file)
    }
    for (const [from, redirect] of await readRedirects(join(samples, 'redirects.csv'))) redirects.set(from, redirect)
  }
  const server = createServer((request, response) => {
    answer(request, response, pages, redirects).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    route: () => port,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, string>,
  redirects: ReadonlyMap<string, Redirect>,
): Promise<void> {
  const host = (request.headers.host ?? '').toLowerCase()
  const address = host + (request.url ?? '/')
  const redirect = redirects.get(keyOfAddress(address))
  if (redirect) return void response.writeHead(redirect.status, { location: redirect.to }).end()
  const key = keyOfAddress(address)
  const file = pages.get(key) ?? pages.get(`${key}/index.html`)
  const isRobots = request.url === '/robots.txt'
  if (file === undefined && !isRobots)
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end(`no sample of ${address}\n`)
  const bytes = file === undefined ? Buffer.from(openRobots) : await readFile(file)
  const etag = `"${hashOf(bytes).slice(0, 16)}"`
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
  const type = file === undefined ? 'text/plain' : mediaTypeOf(file, bytes)
  response.writeHead(200, { etag, 'content-type': type, 'content-length': bytes.length }).end(bytes)
}

/** Host and path as both an address and a file name lead to: percent signs undone, the query after an @. */
function keyOfAddress(address: string): string {
  const at = address.indexOf('?')
  const path = at < 0 ? address : address.slice(0, at)
  const query = at < 0 ? '' : `@${unescaped(address.slice(at + 1))}`
  return unescaped(path.endsWith('/') ? `${path}index.html` : path) + query
}

function keyOfFile(path: string): string {
  const [host = '', ...rest] = path.split(sep)
  return unescaped([domainToASCII(host), ...rest].join('/'))
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function readRedirects(path: string): Promise<[string, Redirect][]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.map((row, index) => {
    const { from = '', to = '', status = '' } = row
    if (!URL.canParse(from) || !URL.canParse(to) || !/^30[12378]$/.test(status))
      throw new UsageError(
        `${path}:${index + 2}: expected from,to,status with two whole addresses and 301, 302, 303, 307 or 308; got ${Object.values(row).join(',')}`,
      )
    const { host, pathname, search } = new URL(from)
    return [keyOfAddress(host + pathname + search), { to, status: Number(status) }]
  })
}

const mediaTypes: Record<string, string> = {
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}

/** No charset is said, as most publishers say none: the bytes have to tell. */
function mediaTypeOf(path: string, bytes: Uint8Array): string {
  const known = mediaTypes[extname(path).toLowerCase()]
  if (known !== undefined) return known
  const { is } = sniff(bytes)
  return is === 'html' ? 'text/html' : is === 'text' ? 'text/plain' : 'application/octet-stream'
}

async function foldersOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
}
