import { loadChecks, runChecks, type CheckResult } from './check/checks.ts'
import { readSpans } from './check/spans.ts'
import { buildDataset } from './dataset.ts'
import { CheckFailedError } from './errors.ts'
import { extractAll, type ExtractOutcome } from './extract/extract-all.ts'
import { loadLedgers } from './extract/ledgers.ts'
import { loadSources } from './extract/sources.ts'
import type { IngestResult } from './ingest/ingest.ts'
import { takeLock } from './ingest/lock.ts'
import { openStore } from './ingest/store.ts'
import { look } from './look.ts'
import { alreadyReleased, describeInputs } from './release/run-inputs.ts'
import { writeRelease, type ReleaseResult } from './release/write-release.ts'

export interface RunOptions {
  channel: 'demo' | 'live'
  /** State root. */
  root: string
  /** ISO day: clock and knowledge cut-off. */
  asOf: string
  /** Sources to look at; null = all. What is held of the others stays in the release. */
  only: readonly string[] | null
  /** Look also at what is not due, and fetch again what is held. */
  force: boolean
}

/** What a run tells while it goes. Each method is one line of the console or one event of `--json`. */
export interface RunListener {
  looked(result: IngestResult): void
  extracted(outcome: ExtractOutcome): void
  checked(results: readonly CheckResult[]): void
  released(result: ReleaseResult): void
}

export interface RunReport {
  looked: IngestResult[]
  extracted: ExtractOutcome[]
  checks: CheckResult[]
  release: ReleaseResult
}

/**
 * The story: look, extract, compare, check, release.
 *
 * @returns what happened; a source that failed is part of it, the exit code follows from it (`exit-code.ts`)
 * @throws LockHeldError, LedgerError, CorrectionError, CheckFailedError (nothing was published), StoreWriteError
 */
export async function run(options: RunOptions, listener: RunListener): Promise<RunReport> {
  const { channel, root, asOf } = options
  const sources = await loadSources()
  const lock = await takeLock(root)
  try {
    const store = await openStore(root)
    const looked = await look(sources, store, options, listener.looked)
    const extracted = await extractAll(sources, store.snapshots(), store, { root, channel })
    extracted.forEach(listener.extracted)

    const snapshots = extracted.filter(({ error }) => error === null).map(({ snapshot }) => snapshot)
    const inputs = await describeInputs(sources, snapshots)
    const latest = await alreadyReleased(root, channel, asOf, inputs)
    if (latest !== null) {
      listener.released(latest)
      return { looked, extracted, checks: [], release: latest }
    }

    const ledgers = await loadLedgers(sources)
    const extractions = extracted.flatMap(({ extraction }) => extraction ?? [])
    const dataset = await buildDataset({ sources, ledgers, snapshots, extractions }, { channel, asOf })
    try {
      await dataset.fill('stage.spans', await readSpans(dataset, sources, store))
      const checks = await runChecks(dataset, await loadChecks())
      listener.checked(checks)
      const broken = checks.filter(({ severity, passed }) => severity === 'error' && !passed)
      if (broken.length > 0)
        throw new CheckFailedError(
          broken
            .map(({ name, rows_found, examples }) => `${name}: ${rows_found} rows\n  ${examples.join('\n  ')}`)
            .join('\n'),
        )
      await dataset.fill(
        'main.checks',
        checks.map(({ examples: _, ...check }) => check),
      )

      const release = await writeRelease(dataset.connection, { root, channel, asOf, inputs })
      listener.released(release)
      return { looked, extracted, checks, release }
    } finally {
      await dataset.close()
    }
  } finally {
    await lock.release()
  }
}
