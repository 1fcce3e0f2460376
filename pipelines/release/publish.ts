import { join } from 'node:path'
import { contract } from './contract-hash.ts'
import { type FileFacts, mediaType } from './file-facts.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { type ReleaseEntry, type ReleaseIndex, writeReleaseIndex } from './release-index.ts'
import type { ChangeCounts, ReleaseOptions, ReleaseResult } from './release-options.ts'
import { publishFolder } from './staging.ts'

/** A release that is built and has passed the gate. */
export interface BuiltRelease {
  options: ReleaseOptions
  version: string
  facts: ReleaseFacts
  changes: ChangeCounts
  /** Why a person must approve it first; empty = nobody has to. */
  reasons: readonly string[]
  files: readonly FileFacts[]
  /** Rows of each table file. */
  rows: ReadonlyMap<string, number>
}

/** One rename, then the index. */
export async function publishRelease(
  staging: string,
  index: ReleaseIndex,
  built: BuiltRelease,
): Promise<ReleaseResult> {
  const { options, version, changes, reasons } = built
  const folder = join(options.root, 'releases', version)
  await publishFolder(
    staging,
    folder,
    built.files.map(({ name }) => name).filter((name) => !name.startsWith('site/')),
  )
  const isDraft = reasons.length > 0
  await writeReleaseIndex(options.root, {
    ...index,
    last_successful: isDraft ? index.last_successful : version,
    releases: [...index.releases.map((entry) => replaceDraft(entry, version)), entryOf(built, index)],
  })
  return isDraft
    ? { outcome: 'draft', version, folder, changes, reasons: [...reasons] }
    : { outcome: 'released', version, folder, changes }
}

/** A draft that nobody approved before a newer build came is out of date. */
function replaceDraft(entry: ReleaseEntry, version: string): ReleaseEntry {
  return entry.status === 'draft'
    ? { ...entry, status: 'withdrawn', reason: `never approved; ${version} replaces it`, replaced_by: version }
    : entry
}

function entryOf(
  { options, version, facts, changes, reasons, files, rows }: BuiltRelease,
  index: ReleaseIndex,
): ReleaseEntry {
  return {
    version,
    schema_version: contract.schema_version,
    released_at: options.asOf,
    data_as_of: facts.dataAsOf,
    status: reasons.length > 0 ? 'draft' : 'current',
    ...(reasons.length > 0 && { reason: reasons.join('\n') }),
    doi: null,
    commit: options.inputs.code,
    previous: index.latest,
    changes,
    // The pages of the site are many and listed in SHA256SUMS.
    files: files.filter(({ name }) => !name.startsWith('site/')).map((file) => fileEntry(file, rows)),
  }
}

function fileEntry(
  { name, bytes, sha256 }: FileFacts,
  rows: ReadonlyMap<string, number>,
): ReleaseEntry['files'][number] {
  const count = rows.get(name)
  return { name, bytes, sha256, mediatype: mediaType(name), ...(count !== undefined && { rows: count }) }
}
