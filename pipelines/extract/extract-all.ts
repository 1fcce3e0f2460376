import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Source } from '../../sources/define-source.ts'
import { SourceError } from '../errors.ts'
import type { Snapshot } from '../ingest/snapshot.ts'
import { codeVersions } from './code-version.ts'
import { type Channel, extractSnapshot } from './extract.ts'
import type { Control, Extraction, Reading, Rejection } from './reading.ts'

/** What came of one snapshot: its figures, or why there are none. */
export type ExtractOutcome =
  | { snapshot: Snapshot; extraction: Extraction; error: null; cached: boolean }
  | { snapshot: Snapshot; extraction: null; error: SourceError; cached: false }

export interface ExtractEffects {
  cache: {
    /** Null = not held. */
    read(path: string): Promise<string | null>
    write(path: string, text: string): Promise<void>
  }
  /** Names the code that each source's figures come from. */
  codeVersions(sourceIds: readonly string[]): Promise<Map<string, string>>
  report(outcome: ExtractOutcome): void
}

export const liveEffects: ExtractEffects = {
  cache: {
    async read(path) {
      try {
        return await readFile(path, 'utf8')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async write(path, text) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.tmp`, text)
      await rename(`${path}.tmp`, path)
    },
  },
  codeVersions,
  report() {},
}

/**
 * Every snapshot's figures with today's code. A pair of (bytes, code) that was read before comes from the cache,
 * `<root>/claims/<sha256>-<code>.ndjson`. One snapshot's failure is an outcome; snapshots of unknown sources are left out.
 */
export async function extractAll(
  sources: readonly Source[],
  snapshots: readonly Snapshot[],
  store: { bytes(sha256: string): Promise<Uint8Array> },
  { root, channel }: { root: string; channel: Channel },
  effects: ExtractEffects = liveEffects,
): Promise<ExtractOutcome[]> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const versions = await effects.codeVersions(
    [...new Set(snapshots.map((s) => s.source_id))].filter((id) => byId.has(id)),
  )
  const outcomes: ExtractOutcome[] = []
  for (const snapshot of snapshots) {
    const source = byId.get(snapshot.source_id)
    if (source === undefined) continue
    const code = codeOf(versions.get(source.id) ?? '', snapshot, channel)
    const path = join(root, 'claims', `${snapshot.sha256}-${code}.ndjson`)
    const outcome = await extractOne(source, snapshot, store, { path, channel }, effects)
    effects.report(outcome)
    outcomes.push(outcome)
  }
  return outcomes
}

async function extractOne(
  source: Source,
  snapshot: Snapshot,
  store: { bytes(sha256: string): Promise<Uint8Array> },
  { path, channel }: { path: string; channel: Channel },
  { cache }: ExtractEffects,
): Promise<ExtractOutcome> {
  const held = await cache.read(path)
  const known = held === null ? null : fromNdjson(held)
  if (known !== null) return { snapshot, extraction: known, error: null, cached: true }
  try {
    const extraction = await extractSnapshot(source, snapshot, await store.bytes(snapshot.sha256), channel)
    await cache.write(path, toNdjson(extraction))
    return { snapshot, extraction, error: null, cached: false }
  } catch (error) {
    if (error instanceof SourceError) return { snapshot, extraction: null, error, cached: false }
    throw error
  }
}

/** All that the figures of these bytes depend on: the code, and what the manifest says of them. */
function codeOf(
  version: string,
  { publication_id, kind, published_on, url, final_url, name, retrieved_at }: Snapshot,
  channel: Channel,
): string {
  const parts = [version, channel, publication_id, kind, published_on, url, final_url, name, retrieved_at.slice(0, 10)]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** One line for each figure, so that a person can grep it; the last line counts them, so that a torn file is seen. */
function toNdjson({ readings, rejections, controls, ...rest }: Extraction): string {
  const lines = [
    ...readings.map((reading) => ({ reading })),
    ...rejections.map((rejection) => ({ rejection })),
    ...controls.map((control) => ({ control })),
  ]
  return [...lines, { ...rest, lines: lines.length }].map((line) => `${JSON.stringify(line)}\n`).join('')
}

type Line = { reading?: Reading; rejection?: Rejection; control?: Control }

/** Null where the file is torn: it is made anew. */
function fromNdjson(text: string): Extraction | null {
  try {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    const { lines: count, ...rest } = lines.pop() as Omit<Extraction, 'readings' | 'rejections' | 'controls'> & {
      lines?: number
    }
    if (count !== lines.length) return null
    const extraction: Extraction = { ...rest, readings: [], rejections: [], controls: [] }
    for (const { reading, rejection, control } of lines) {
      if (reading !== undefined) extraction.readings.push(reading)
      if (rejection !== undefined) extraction.rejections.push(rejection)
      if (control !== undefined) extraction.controls.push(control)
    }
    return extraction
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
