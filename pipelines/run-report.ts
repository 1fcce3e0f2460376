import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckResult } from './check/checks.ts'
import type { ExtractOutcome } from './extract/extract-all.ts'
import type { IngestResult } from './ingest/ingest.ts'
import type { ReleaseResult } from './release/release-options.ts'

/** What happened in a run, as it happened. Written to `<root>/runs/` also when the run fails: looking is not a change. */
export interface RunReport {
  /** UTC. */
  started_at: string
  as_of: string
  looked: IngestResult[]
  extracted: {
    source_id: string
    publication_id: string
    sha256: string
    claims: number
    error: string | null
    cached: boolean
  }[]
  checks: CheckResult[]
  release: ReleaseResult | null
  /** Why it ended early; null = it did not. */
  error: string | null
}

export function newReport(startedAt: Date, asOf: string): RunReport {
  return {
    started_at: startedAt.toISOString(),
    as_of: asOf,
    looked: [],
    extracted: [],
    checks: [],
    release: null,
    error: null,
  }
}

export function extractedRow({ snapshot, extraction, error, cached }: ExtractOutcome): RunReport['extracted'][number] {
  return {
    source_id: snapshot.source_id,
    publication_id: snapshot.publication_id,
    sha256: snapshot.sha256,
    claims: extraction?.readings.length ?? 0,
    error: error?.message ?? null,
    cached,
  }
}

/** `<root>/runs/20261124T050000123Z.json` */
export async function writeReport(root: string, report: RunReport): Promise<string> {
  const path = join(root, 'runs', `${report.started_at.replace(/[-:.]/g, '')}.json`)
  await mkdir(join(root, 'runs'), { recursive: true })
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}

/**
 * The exit code of a run that came to its end: 4 = held as a draft, 3 = a source newly failed (a release may have been made),
 * 0 = released, or nothing changed.
 */
export function exitCodeOf({ looked, extracted, release }: RunReport): 0 | 3 | 4 {
  if (release?.outcome === 'draft') return 4
  const fresh = new Set(looked.flatMap(({ snapshots }) => snapshots.map(({ sha256 }) => sha256)))
  const newlyFailed =
    looked.some((result) => result.newly_failed) ||
    extracted.some(({ error, sha256 }) => error !== null && fresh.has(sha256))
  return newlyFailed ? 3 : 0
}
