import type { Source } from '../../sources/define-source.ts'
import { UsageError } from '../errors.ts'
import { loadSources } from '../extract/sources.ts'
import { ingest } from '../ingest/ingest.ts'
import { ingestFile } from '../ingest/ingest-file.ts'
import { takeLock } from '../ingest/lock.ts'
import { openLiveClient } from '../ingest/open-client.ts'
import { openStore } from '../ingest/store.ts'
import { loadConfig } from '../config.ts'
import { readDocument } from '../read/read.ts'
import { stateRoot } from '../state-root.ts'

export interface IngestCommandOptions {
  file?: string
  edition?: string
  publishedOn?: string
  url?: string
  out?: string
  force: boolean
  json: boolean
}

/**
 * Takes one file, or looks at sources.
 * @returns the exit code: 3 when a source newly failed
 * @throws UsageError, WrongFileError, LockHeldError
 */
export async function ingestCommand(
  ids: readonly string[],
  options: IngestCommandOptions & { asOf: string },
  print: (line: string) => void,
): Promise<0 | 3> {
  const sources = await loadSources()
  const known = new Set(sources.map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown !== undefined) throw new UsageError(`no source "${unknown}"; the folders of sources/ are their names`)
  const root = await stateRoot('live', options.out)
  if (options.file !== undefined) {
    await takeFile(oneSource(sources, ids), options.file, root, options, print)
    return 0
  }
  const lock = await takeLock(root)
  try {
    const client = openLiveClient(await loadConfig(), root)
    try {
      const results = await ingest(
        sources,
        { channel: 'live', asOf: options.asOf, force: options.force, only: ids.length > 0 ? ids : null },
        {
          store: await openStore(root),
          client,
          read: readDocument,
          report: (result) =>
            print(
              options.json
                ? JSON.stringify(result)
                : `${result.source_id.padEnd(24)} ${result.outcome.padEnd(18)} ${result.error ?? result.notes.join('; ')}`.trimEnd(),
            ),
        },
      )
      return results.some((result) => result.newly_failed) ? 3 : 0
    } finally {
      await client.close()
    }
  } finally {
    await lock.release()
  }
}

function oneSource(sources: readonly Source[], ids: readonly string[]): Source {
  if (ids.length !== 1)
    throw new UsageError(`--file needs one source: lossrange ingest SOURCE --file F, got ${ids.length}`)
  return sources.find(({ id }) => id === ids[0])!
}

async function takeFile(
  source: Source,
  file: string,
  root: string,
  options: IngestCommandOptions & { asOf: string },
  print: (line: string) => void,
): Promise<void> {
  const { edition = null, publishedOn = null, url = null, asOf, json } = options
  const store = await openStore(root)
  const { snapshot, fresh } = await ingestFile(
    source,
    file,
    { edition, publishedOn, url, asOf },
    { store, read: readDocument },
  )
  print(
    json
      ? JSON.stringify({ ...snapshot, fresh })
      : `${source.id}  ${fresh ? 'kept' : 'held already'}  ${snapshot.publication_id}  ${snapshot.kind}  ${snapshot.bytes} bytes  ${snapshot.sha256.slice(0, 12)}`,
  )
}
