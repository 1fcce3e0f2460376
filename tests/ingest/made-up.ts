// A made-up publisher for the tests of ingest: its declaration, its pages, and a reader that is just enough for them.
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { DocumentKind, Found, Source } from '../../sources/define-source.ts'
import { type ClientSettings, liveSettings } from '../../pipelines/ingest/client.ts'
import type { ReadDocument } from '../../pipelines/ingest/examine.ts'
import type { Document } from '../../pipelines/read/document.ts'

/** HTML or text as blocks of its lines, tags off. */
export const readLines: ReadDocument = async (bytes, { format = 'text' }) => {
  const text = new TextDecoder().decode(bytes)
  const title = /<title>([^<]*)/.exec(text)?.[1] ?? null
  const lines = text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const blocks = lines.map((line, index) => ({ locator: `b${index + 1}`, kind: 'paragraph' as const, text: line }))
  return { format, charset: 'utf-8', language: null, title, blocks, tables: [], warnings: [] } satisfies Document
}

export function has(document: Document, words: string): boolean {
  return document.blocks.some((block) => block.text.includes(words))
}

export function madeUpKind(landing: string, changes: Partial<DocumentKind> = {}): DocumentKind {
  return {
    kind: 'report-html',
    format: 'html',
    discover: {
      pages: [landing],
      choose(link) {
        const year = /report-(\d{4})/.exec(link.url)?.[1]
        if (year !== undefined) return { is: 'document', edition: year }
        return /archive/.test(link.text) ? { is: 'page', edition: null } : null
      },
    },
    recognises: (document) => has(document, 'Losses of the year'),
    edition: (document) => /year (\d{4})/.exec(document.blocks.map((block) => block.text).join(' '))?.[1] ?? null,
    anchors: ['Losses of the year'],
    claims: { min: 1, max: 5 },
    extract: (document): Found[] =>
      document.blocks
        .filter((block) => block.text.includes('million'))
        .map((block) => ({
          is: 'rejection',
          locator: block.locator,
          as_printed: block.text,
          reason: 'vague',
          detail: null,
        })),
    ...changes,
  }
}

export function madeUpSource(id: string, landing: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    title: 'Losses of the year',
    publisher: { id, name: 'Made-up Office', country: 'KOR', kind: 'police', operates: [] },
    basis: 'victim_reports',
    reportingSystem: 'none',
    periodStyle: 'calendar',
    landing,
    frequency: 'yearly',
    due: [],
    licence: { id: 'facts_only', redistribution: 'facts_only' },
    language: 'en',
    kind: 'scraped',
    documents: [madeUpKind(landing)],
    editions: {},
    ...changes,
  }
}

export function reportPage(year: string, extra = ''): string {
  return `<!doctype html><html><head><title>Report ${year}</title></head><body>${extra}
<h1>Losses of the year ${year}</h1><p>People lost $12 million in the year ${year}.</p></body></html>`
}

/** Short waits, no contact with anybody. */
export const quick: ClientSettings = {
  ...liveSettings,
  userAgent: 'lossrange/test (+tests@example.org)',
  paceMs: 0,
  backoffMs: 1,
  silenceMs: 400,
  requestMs: 2_000,
  deadlineMs: 5_000,
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lossrange-ingest-'))
}

export async function writeTree(root: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}
