import { join } from 'node:path'
import { z } from 'zod'
import { type Disk, realDisk, replaceFile } from './disk.ts'
import { migrated, type Migrations } from './format.ts'
import { hashOf } from './hash.ts'
import type { RobotsCache } from './robots.ts'

// <root>/cache/pages/<sha256 of the address>.json: what a landing page linked to when it last changed
// <root>/cache/robots/<sha256 of the origin>.json: a robots.txt
// So what answers "not modified" need not be sent again. May be deleted at any time.

const validators = { etag: z.string().nullable(), last_modified: z.string().nullable() }
const cachedPage = z.object({
  url: z.string(),
  final_url: z.string(),
  ...validators,
  links: z.array(z.object({ url: z.string(), text: z.string() })),
})
const cachedRobots = z.object({ origin: z.string(), ...validators, text: z.string() })

type CachedPage = z.infer<typeof cachedPage>

export interface PageCache {
  /** Null = never seen, or written by an older lossrange. @throws NewerFormatError */
  read(url: string): Promise<CachedPage | null>
  write(page: CachedPage): Promise<void>
}

/** Older entries are forgotten: looking again costs one request. */
const migrations: Migrations = [() => null]

export function openPageCache(root: string, disk: Disk = realDisk): PageCache {
  const entries = openEntries(join(root, 'cache', 'pages'), cachedPage, disk)
  return {
    async read(url) {
      const page = await entries.read(url)
      return page?.url === url ? page : null
    },
    write: (page) => entries.write(page.url, page),
  }
}

export function openRobotsCache(root: string, disk: Disk = realDisk): RobotsCache {
  const entries = openEntries(join(root, 'cache', 'robots'), cachedRobots, disk)
  return {
    async read(origin) {
      const held = await entries.read(origin)
      return held?.origin === origin ? { text: held.text, etag: held.etag, lastModified: held.last_modified } : null
    },
    write: (origin, { text, etag, lastModified }) =>
      entries.write(origin, { origin, etag, last_modified: lastModified, text }),
  }
}

function openEntries<T extends object>(folder: string, shape: z.ZodType<T>, disk: Disk) {
  let last: Promise<void> = Promise.resolve() // two sources may share an entry, and its temporary file
  const pathOf = (key: string) => join(folder, `${hashOf(Buffer.from(key))}.json`)
  return {
    async read(key: string): Promise<T | null> {
      const path = pathOf(key)
      const bytes = await disk.read(path)
      const entry = shape.safeParse(migrated(bytes && parsed(bytes), path, migrations))
      return entry.success ? entry.data : null
    },
    async write(key: string, entry: T): Promise<void> {
      const bytes = Buffer.from(`${JSON.stringify({ format: migrations.length, ...entry })}\n`)
      last = last.catch(() => {}).then(() => replaceFile(disk, pathOf(key), bytes))
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
