import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '../../sources/define-source.ts'
import { codeVersions } from '../extract/code-version.ts'
import { SOURCES_DIR } from '../extract/sources.ts'
import type { Snapshot } from '../ingest/snapshot.ts'
import { METHOD_VERSION, RECON_1_0 } from '../reconcile/params.ts'
import { canonicalJson } from './canonical-json.ts'
import { readReleaseIndex } from './release-index.ts'
import type { Channel, ReleaseResult, RunInputs } from './release-options.ts'

const ROOT = join(import.meta.dirname, '../..')
const REFERENCE = join(ROOT, 'sql/reference')
/** What turns readings into tables and tables into files: a change of it may change a release. */
const CODE = ['pipelines', 'sql/schema', 'sql/models', 'sql/checks', 'sql/release', 'package.json', 'publication.json']

/** What goes into a release, each as a hash: `run.json`. Reads files, looks at no clock. */
export async function describeInputs(sources: readonly Source[], snapshots: readonly Snapshot[]): Promise<RunInputs> {
  const extractors = await codeVersions(sources.map(({ id }) => id))
  return {
    code: await hashOfFiles(CODE.map((path) => join(ROOT, path))),
    method_version: METHOD_VERSION,
    method: sha256(canonicalJson(RECON_1_0)),
    reference: await hashesOfFolder(REFERENCE),
    corrections: await hashOrNull(join(SOURCES_DIR, 'corrections.csv')),
    lineage: await hashOfFiles(['edges.csv', 'identities.csv', 'readings.csv'].map((name) => join(SOURCES_DIR, name))),
    sources: Object.fromEntries(
      await Promise.all(
        sources.map(async ({ id }) => [
          id,
          {
            extractor: extractors.get(id)!,
            ledger: await hashOrNull(join(SOURCES_DIR, id, 'ledger.csv')),
            snapshots: snapshots
              .filter((snapshot) => snapshot.source_id === id)
              .map(({ sha256 }) => sha256)
              .toSorted(),
          },
        ]),
      ),
    ),
  }
}

/**
 * The latest release when it was made of exactly this, as of the same day: then nothing needs to be built to know that
 * nothing changed. Null = it must be built to be compared.
 */
export async function alreadyReleased(
  root: string,
  channel: Channel,
  asOf: string,
  inputs: RunInputs,
): Promise<ReleaseResult | null> {
  const { latest, releases } = await readReleaseIndex(root, channel)
  const entry = releases.find(({ version }) => version === latest)
  if (latest === null || entry?.released_at !== asOf) return null
  const folder = join(root, 'releases', latest)
  const made = await readFile(join(folder, 'run.json'), 'utf8').catch(() => null)
  if (made === null) return null
  const { schema: _, ...before } = JSON.parse(made) as RunInputs & { schema: string }
  if (canonicalJson(before) !== canonicalJson(inputs)) return null
  return { outcome: 'unchanged', version: latest, folder }
}

async function hashesOfFolder(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.csv')).toSorted()
  const hashes = await Promise.all(
    files.map(async (name) => [name.replaceAll('\\', '/'), sha256(await readFile(join(folder, name)))] as const),
  )
  return Object.fromEntries(hashes)
}

async function hashOrNull(path: string): Promise<string | null> {
  return existsSync(path) ? sha256(await readFile(path)) : null
}

/** Over names and bytes of the files, folders searched through. */
async function hashOfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    if (!existsSync(path)) continue
    const isFolder = !/\.[a-z]+$/.test(path)
    const names = isFolder
      ? (await readdir(path, { recursive: true })).filter((name) => /\.[a-z]+$/.test(name)).toSorted()
      : ['']
    for (const name of names)
      hash.update(`${name.replaceAll('\\', '/')}\0${sha256(await readFile(join(path, name)))}\n`)
  }
  return hash.digest('hex')
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
