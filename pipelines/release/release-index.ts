import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ReleaseIndexError } from '../errors.ts'
import { compareVersions, isVersion } from './version.ts'
import { writeFileWhole } from './write-file.ts'

const version = z.string().refine(isVersion, 'expected a version such as 2026.11.1')
const changes = z.object({ added: z.int(), modified: z.int(), deleted: z.int() })

const Entry = z.object({
  version,
  schema_version: z.string(),
  /** ISO day. */
  released_at: z.string(),
  /** Newest day that the sources state. */
  data_as_of: z.string(),
  status: z.enum(['current', 'superseded', 'draft', 'withdrawn']),
  /** Why it is held or was withdrawn. */
  reason: z.string().optional(),
  /** Of a draft that nobody approved: the newer build in its place. */
  replaced_by: version.optional(),
  /** Who released a draft, when, and why. */
  approved: z.object({ by: z.string(), on: z.string(), why: z.string() }).optional(),
  doi: z.string().nullable(),
  /** Version or commit of the program. */
  commit: z.string(),
  /** What it was compared with; null = the first one. */
  previous: version.nullable(),
  changes,
  files: z.array(
    z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), mediatype: z.string(), rows: z.int().optional() }),
  ),
})

const Index = z.object({
  schema: z.literal('lossrange-index/1'),
  channel: z.enum(['demo', 'live']),
  /** Newest release that is neither draft nor withdrawn; null = none yet. */
  latest: version.nullable(),
  /** Newest release that was made without being held; a withdrawal does not move it. */
  last_successful: version.nullable(),
  /** MAJOR version of the contract → newest release with it. */
  latest_by_contract: z.record(z.string(), version),
  /** Oldest first. */
  releases: z.array(Entry),
})

export type ReleaseEntry = z.infer<typeof Entry>
export type ReleaseIndex = z.infer<typeof Index>

/**
 * `releases/index.json` of a state root; an empty index where there is none.
 * @throws ReleaseIndexError naming the file and the key that is wrong
 */
export async function readReleaseIndex(root: string, channel: 'demo' | 'live'): Promise<ReleaseIndex> {
  const path = join(root, 'releases/index.json')
  if (!existsSync(path))
    return {
      schema: 'lossrange-index/1',
      channel,
      latest: null,
      last_successful: null,
      latest_by_contract: {},
      releases: [],
    }
  const text = await readFile(path, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ReleaseIndexError(path, `not JSON: ${(error as Error).message}`)
  }
  const parsed = Index.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ReleaseIndexError(path, `${issue!.path.join('.')}: ${issue!.message}`)
}

/** Puts everything that follows from the entries right, then replaces the file in one step. The last thing a release does. */
export async function writeReleaseIndex(root: string, index: ReleaseIndex): Promise<void> {
  await mkdir(join(root, 'releases'), { recursive: true })
  await writeFileWhole(join(root, 'releases/index.json'), `${JSON.stringify(settle(index), null, 2)}\n`)
}

/** The newest published entry is current, older ones are superseded; `latest` and `latest_by_contract` follow. */
function settle(index: ReleaseIndex): ReleaseIndex {
  const releases = index.releases.toSorted((a, b) => compareVersions(a.version, b.version))
  const published = releases.filter(({ status }) => status === 'current' || status === 'superseded')
  const latest = published.at(-1)?.version ?? null
  return {
    ...index,
    latest,
    latest_by_contract: Object.fromEntries(
      published.map(({ schema_version, version }) => [schema_version.split('.')[0]!, version]),
    ),
    releases: releases.map((entry) =>
      published.includes(entry) ? { ...entry, status: entry.version === latest ? 'current' : 'superseded' } : entry,
    ),
  }
}
