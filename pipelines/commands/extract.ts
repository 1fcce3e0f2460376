import { claimColumns, evidenceColumns, readMeasurands } from '../claim-columns.ts'
import { UsageError } from '../errors.ts'
import { extractAll } from '../extract/extract-all.ts'
import { loadSources } from '../extract/sources.ts'
import { openStore } from '../ingest/store.ts'
import type { Channel } from '../release/release-options.ts'
import { stateRoot } from '../state-root.ts'

/**
 * Prints what the held snapshots state, a line of NDJSON for each claim or control. A snapshot that can't be read is said on
 * the side and leaves the others as they are.
 * @throws UsageError on an unknown source
 */
export async function extractCommand(
  ids: readonly string[],
  { controls, channel, out }: { controls: boolean; channel: Channel; out?: string },
  print: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  const sources = await loadSources()
  const unknown = ids.find((id) => !sources.some((source) => source.id === id))
  if (unknown !== undefined) throw new UsageError(`no source "${unknown}"; the folders of sources/ are their names`)
  const root = await stateRoot(channel, out)
  const store = await openStore(root)
  const measurands = await readMeasurands()
  const chosen = ids.length === 0 ? sources : sources.filter(({ id }) => ids.includes(id))
  for (const { snapshot, extraction, error } of await extractAll(chosen, store.snapshots(), store, { root, channel })) {
    if (extraction === null) warn(`${snapshot.publication_id} ${snapshot.sha256.slice(0, 12)}: ${error.message}`)
    else if (controls) for (const control of extraction.controls) print(JSON.stringify(control))
    else
      for (const reading of extraction.readings)
        print(JSON.stringify({ ...claimColumns(reading, measurands), ...evidenceColumns(reading) }))
  }
}
