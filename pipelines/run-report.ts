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
    name: string
    claims: number
    error: string | null
    cached: boolean
  }[]
  /** Sources whose newest bytes gave no figures this time, and did before. */
  newly_failed: string[]
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
    newly_failed: [],
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
    name: snapshot.name,
    claims: extraction?.readings.length ?? 0,
    error: error?.message ?? null,
    cached,
  }
}

/** For each source, why the newest bytes of one of its publications gave no figures; null = all of them did. */
export function newestReadings(extracted: RunReport['extracted']): { source_id: string; error: string | null }[] {
  const newest = new Map(extracted.map((row) => [`${row.publication_id} ${row.name}`, row])) // in order of arrival
  const bySource = new Map<string, string | null>()
  for (const { source_id, error } of newest.values()) bySource.set(source_id, bySource.get(source_id) ?? error)
  return [...bySource].map(([source_id, error]) => ({ source_id, error }))
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
export function exitCodeOf({ looked, newly_failed, release }: RunReport): 0 | 3 | 4 {
  if (release?.outcome === 'draft') return 4
  return newly_failed.length > 0 || looked.some((result) => result.newly_failed) ? 3 : 0
}
