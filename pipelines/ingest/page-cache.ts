import { join } from 'node:path'
import { z } from 'zod'
import { type Disk, realDisk, replaceFile } from './disk.ts'
import { migrated, type Migrations } from './format.ts'
import { hashOf } from './hash.ts'

// <root>/cache/pages/<sha256 of the address>.json: what a landing page linked to when it last changed, so that a page
// that answers "not modified" need not be kept. May be deleted at any time.

const cachedPage = z.object({
  format: z.int(),
  url: z.string(),
  final_url: z.string(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  links: z.array(z.object({ url: z.string(), text: z.string() })),
})

export type CachedPage = Omit<z.infer<typeof cachedPage>, 'format'>

export interface PageCache {
  /** Null = never seen, or written by an older lossrange. @throws NewerFormatError */
  read(url: string): Promise<CachedPage | null>
  write(page: CachedPage): Promise<void>
}

/** Older pages are forgotten: looking again costs one request. */
const migrations: Migrations = [() => null]

export function openPageCache(root: string, disk: Disk = realDisk): PageCache {
  let last: Promise<void> = Promise.resolve() // two sources may share a page, and its temporary file
  const pathOf = (url: string) => join(root, 'cache', 'pages', `${hashOf(Buffer.from(url))}.json`)
  return {
    async read(url) {
      const path = pathOf(url)
      const bytes = await disk.read(path)
      const page = cachedPage.safeParse(migrated(bytes && parsed(bytes), path, migrations))
      return page.success && page.data.url === url ? page.data : null
    },
    async write(page) {
      const text = `${JSON.stringify({ format: migrations.length, ...page })}\n`
      last = last.catch(() => {}).then(() => replaceFile(disk, pathOf(page.url), Buffer.from(text)))
      await last
    },
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
