import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../errors.ts'
import { CHECKSUMS, printChecksums } from './checksums.ts'
import { fileFacts, listFiles, mediaType } from './file-facts.ts'
import type { Channel } from './release-options.ts'
import { type ReleaseEntry, readReleaseIndex, writeReleaseIndex } from './release-index.ts'
import { writeFileWhole } from './write-file.ts'

export interface Approval {
  version: string
  /** Who says so. */
  by: string
  why: string
  /** ISO day. */
  on: string
}

const FILE = 'approval.json'

/**
 * Publishes a draft: writes who approved it and why into it, then lists it as current. Doing it again after an interruption
 * finishes it.
 * @throws UsageError when there is no such draft, or a newer release came in between
 */
export async function approveRelease(root: string, channel: Channel, approval: Approval): Promise<ReleaseEntry> {
  const { version, by, why, on } = approval
  const index = await readReleaseIndex(root, channel)
  const entry = index.releases.find((entry) => entry.version === version)
  if (entry?.status !== 'draft')
    throw new UsageError(
      `${version} is ${entry ? entry.status : 'not in the index'}: only a draft can be approved${draftsOf(index.releases)}`,
    )
  if (entry.previous !== index.latest)
    throw new UsageError(
      `${version} was compared with ${entry.previous ?? 'nothing'}, but ${index.latest ?? 'nothing'} is the latest now: run again, then approve the new draft`,
    )

  const folder = join(root, 'releases', version)
  await writeFileWhole(join(folder, FILE), `${JSON.stringify({ approved_by: by, approved_on: on, why }, null, 2)}\n`)
  await addToChangelog(join(folder, 'CHANGELOG.md'), approval)
  const files = await Promise.all(
    (await listFiles(folder)).filter((name) => name !== CHECKSUMS).map((name) => fileFacts(folder, name)),
  )
  await writeFileWhole(join(folder, CHECKSUMS), printChecksums(files))
  files.push(await fileFacts(folder, CHECKSUMS))

  const rows = new Map(entry.files.map(({ name, rows }) => [name, rows]))
  const approved: ReleaseEntry = {
    ...entry,
    status: 'current',
    approved: { by, on, why },
    files: files
      .filter(({ name }) => !name.startsWith('site/'))
      .map(({ name, bytes, sha256 }) => ({
        name,
        bytes,
        sha256,
        mediatype: mediaType(name),
        ...(rows.get(name) !== undefined && { rows: rows.get(name)! }),
      })),
  }
  await writeReleaseIndex(root, {
    ...index,
    last_successful: version,
    releases: index.releases.map((other) => (other.version === version ? approved : other)),
  })
  return approved
}

function draftsOf(releases: readonly ReleaseEntry[]): string {
  const drafts = releases.filter(({ status }) => status === 'draft').map(({ version }) => version)
  return drafts.length > 0 ? `; held as drafts: ${drafts.join(', ')}` : '; no draft is held'
}

async function addToChangelog(path: string, { by, why, on }: Approval): Promise<void> {
  const line = `Approved on ${on} by ${by}: ${why}\n`
  const text = await readFile(path, 'utf8')
  if (text.includes(line)) return
  // Under the heading of this version, which is the first.
  await writeFileWhole(
    path,
    text.replace(/^(## .*\n\n)/m, (heading) => `${heading}${line}\n`),
  )
}
