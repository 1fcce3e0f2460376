import type { Source } from '../sources/define-source.ts'
import { type CheckResult, loadChecks, runChecks } from './check/checks.ts'
import { readSpans } from './check/spans.ts'
import { claimColumns, readMeasurands } from './claim-columns.ts'
import { loadConfig } from './config.ts'
import { buildDataset } from './dataset.ts'
import { CheckFailedError } from './errors.ts'
import { extractAll } from './extract/extract-all.ts'
import { loadLedgers } from './extract/ledgers.ts'
import { loadSources, SOURCES_DIR } from './extract/sources.ts'
import { recordReadings } from './ingest/health.ts'
import { ingest, type IngestResult } from './ingest/ingest.ts'
import { takeLock } from './ingest/lock.ts'
import { openDemoClient, openLiveClient } from './ingest/open-client.ts'
import { serveSamples } from './ingest/sample-web.ts'
import { openStore, type Store } from './ingest/store.ts'
import { readDocument } from './read/read.ts'
import type { ReleaseEffects, ReplayedClaim } from './release/release-options.ts'
import { readPublicationSettings } from './release/publication-settings.ts'
import { alreadyReleased, describeInputs } from './release/run-inputs.ts'
import { writeRelease } from './release/write-release.ts'
import { extractedRow, newestReadings, newReport, type RunReport, writeReport } from './run-report.ts'
import { buildSite } from './site/build-site.ts'

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

export interface RunEffects {
  now(): Date
  /** Called when a part of the report stands. */
  tell(part: keyof RunReport, report: RunReport): void
}

/**
 * The story: look, extract, compare, check, release. Its report goes to `runs/` also when it fails on the way.
 *
 * @throws LockHeldError, LedgerError, CorrectionError, ConfigError, StoreWriteError before anything is built; CheckFailedError,
 * ReleaseBlockedError with nothing published
 */
export async function run(options: RunOptions, effects: RunEffects): Promise<RunReport> {
  const { now, tell } = effects
  const { root, asOf } = options
  const report = newReport(now(), asOf)
  const sources = await loadSources()
  const lock = await takeLock(root)
  try {
    const store = await openStore(root)
    report.looked = await look(sources, store, options, now)
    tell('looked', report)
    await makeRelease(sources, store, options, report, effects)
    return report
  } catch (error) {
    report.error = error instanceof Error ? error.message : String(error)
    throw error
  } finally {
    await writeReport(root, report)
    await lock.release()
  }
}

async function makeRelease(
  sources: readonly Source[],
  store: Store,
  { channel, root, asOf }: RunOptions,
  report: RunReport,
  { now, tell }: RunEffects,
): Promise<void> {
  const outcomes = await extractAll(sources, store.snapshots(), store, { root, channel })
  report.extracted = outcomes.map(extractedRow)
  report.newly_failed = await recordReadings(root, newestReadings(report.extracted), now())
  tell('extracted', report)

  const extractions = outcomes.flatMap(({ extraction }) => extraction ?? [])
  const snapshots = outcomes.filter(({ error }) => error === null).map(({ snapshot }) => snapshot)
  const inputs = await describeInputs(sources, snapshots)
  report.release = await alreadyReleased(root, channel, asOf, inputs)
  if (report.release !== null) return tell('release', report)

  const ledgers = await loadLedgers(sources)
  const dataset = await buildDataset({ sources, ledgers, snapshots, extractions }, { channel, asOf })
  try {
    await dataset.load(
      'stage.spans',
      { evidence_id: 'VARCHAR', text_at_span: 'VARCHAR' },
      await readSpans(dataset, sources, store),
    )
    report.checks = await runChecks(dataset, await loadChecks())
    tell('checks', report)
    refuseBroken(report.checks)
    await dataset.fill(
      'main.checks',
      report.checks.map(({ examples: _, ...check }) => check),
    )
    report.release = await writeRelease(
      dataset.connection,
      { root, channel, asOf, inputs, publication: await readPublicationSettings() },
      { buildSite, replay: replayWith(sources, store, { channel, root }) },
    )
    tell('release', report)
  } finally {
    await dataset.close()
  }
}

/** Reads old bytes with today's code: what a change of the code alone does to a claim, for the cause of its change. */
function replayWith(
  sources: readonly Source[],
  store: Store,
  options: Pick<RunOptions, 'channel' | 'root'>,
): NonNullable<ReleaseEffects['replay']> {
  return async (sourceId, hashes) => {
    const source = sources.filter(({ id }) => id === sourceId)
    const old = store.snapshots().filter(({ sha256 }) => hashes.includes(sha256))
    const measurands = await readMeasurands()
    const outcomes = await extractAll(source, old, store, options)
    return outcomes
      .flatMap(({ extraction }) => extraction?.readings ?? [])
      .map((reading) => {
        const { claim_id, ...columns } = claimColumns(reading, measurands)
        const printed = Object.entries(columns).map(([column, value]) => [
          column,
          value === null ? null : String(value),
        ])
        return { ...Object.fromEntries(printed), claim_id: String(claim_id) } as ReplayedClaim
      })
  }
}

/** Looks at the sources: in channel demo at the sample web, which lives as long as the look; else at the real sites. */
async function look(
  sources: readonly Source[],
  store: Store,
  { channel, root, asOf, force, only }: RunOptions,
  now: () => Date,
): Promise<IngestResult[]> {
  if (channel === 'demo') {
    const web = await serveSamples(SOURCES_DIR)
    const client = openDemoClient(web, root)
    try {
      return await ingest(sources, { channel, asOf, force, only }, { store, client, read: readDocument })
    } finally {
      await client.close()
      await web.close()
    }
  }
  if (asOf < now().toISOString().slice(0, 10)) return [] // a past day fetches nothing: it rebuilds from what is held
  const config = await loadConfig()
  const client = openLiveClient(config, root)
  try {
    const switchedOn = sources.filter(({ id }) => config.sources[id] !== 'off')
    return await ingest(switchedOn, { channel, asOf, force, only }, { store, client, read: readDocument })
  } finally {
    await client.close()
  }
}

function refuseBroken(checks: readonly CheckResult[]): void {
  const broken = checks.filter(({ severity, passed }) => severity === 'error' && !passed)
  if (broken.length === 0) return
  const lines = broken.flatMap(({ name, rows_found, examples }) => [
    `${name}: ${rows_found} ${rows_found === 1 ? 'row' : 'rows'}`,
    ...examples.map((example) => `  ${example}`),
  ])
  throw new CheckFailedError(`nothing was published, the latest release stays:\n${lines.join('\n')}`)
}
