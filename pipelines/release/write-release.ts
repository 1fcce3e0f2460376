import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import papaparse from 'papaparse'
import { ReleaseBlockedError, UsageError } from '../errors.ts'
import { changelog } from './changelog.ts'
import { compareReleases, countChanges } from './changes.ts'
import { CHECKSUMS, printChecksums } from './checksums.ts'
import { codebookCsv } from './codebook.ts'
import { contentHash } from './content-hash.ts'
import { contract } from './contract-hash.ts'
import { descriptor } from './descriptor.ts'
import { createMacros, type ExportedTable } from './export-tables.ts'
import { type FileFacts, fileFacts, listFiles } from './file-facts.ts'
import { loadReleaseChecks, passGate } from './gate.ts'
import { type Held, holdReasons } from './hold.ts'
import { DATA_LICENCE } from './licence.ts'
import { metadataFiles } from './metadata-files.ts'
import { type PreviousRelease, openRelease } from './previous-release.ts'
import { defaultSettings } from './publication-settings.ts'
import { publishRelease } from './publish.ts'
import { type ReleaseFacts, readTableFacts } from './release-facts.ts'
import { type ReleaseIndex, readReleaseIndex } from './release-index.ts'
import type { ReleaseEffects, ReleaseOptions, ReleaseResult } from './release-options.ts'
import { type FrozenDescriptor, type SchemaDiff, bumpFits, diffSchemas } from './schema-diff.ts'
import { schemaOrgDataset } from './schema-org.ts'
import { sourceOf, stageContent, stageRest } from './stage-tables.ts'
import { openStaging } from './staging.ts'
import { compareVersions, isVersion, nextVersion } from './version.ts'
import { SHEET_TABLES, WORKBOOK_ROWS, workbook } from './workbook.ts'

export type { ReleaseResult } from './release-options.ts'

const noEffects: ReleaseEffects = { buildSite: async () => {} }

/**
 * Writes what the tables of the contract hold as the next release, when that differs from the latest one. Builds in a folder
 * of its own, passes the gate, renames once, and writes the index last; whatever happens before, nothing is visible of it.
 *
 * @param connection its schema `main` has each table of the contract; `changes` is made here, `checks` completed
 * @returns the new release, the draft that a person must approve, or the release that says the same already
 * @throws ReleaseBlockedError what the gate found · UsageError a version that cannot be given · ReleaseIndexError
 */
export async function writeRelease(
  connection: DuckDBConnection,
  options: ReleaseOptions,
  effects: ReleaseEffects = noEffects,
): Promise<ReleaseResult> {
  const { root, channel, asOf, inputs } = options
  const index = await readReleaseIndex(root, channel)
  const version = chooseVersion(index, options)
  const staging = await openStaging(root, version)
  try {
    await createMacros(connection)
    const stamp = { version, license: DATA_LICENCE.id, schema_version: contract.schema_version, channel }
    const content = await stageContent(connection, staging, stamp)
    const settings = options.publication ?? defaultSettings
    const base = {
      version,
      channel,
      created: asOf,
      settings,
      ...(await readTableFacts(connection, asOf, inputs.method_version)),
    }
    const hash = await contentHash(connection, descriptor({ ...base, tables: content.csv }))
    const same = await findSame(index, root, hash)
    if (same) return same
    refuseOldVersion(index, version, options)

    const previous = index.latest === null ? null : await openRelease(join(root, 'releases', index.latest))
    await compareReleases(connection, previous, { folder: staging, created: asOf, inputs }, effects.replay)
    const held = previous === null ? { checks: [], reasons: [] } : await holdReasons(connection)
    await loadReleaseChecks(connection, held.checks)
    const { csv, parquet } = await stageRest(connection, staging, stamp, content)
    const facts = { ...base, tables: csv }
    const described = { ...descriptor(facts), content_hash: `sha256:${hash}` }
    const schema = checkBump(previous, described, version)
    await stageMetadata(connection, staging, facts, described, parquet, options)
    await writeFile(join(staging, 'CHANGELOG.md'), await changelogOf(connection, facts, schema, previous, index, held))
    await stageSite(connection, staging, facts, effects)

    const files = await stageChecksums(staging, [...csv, ...parquet])
    await passGate(staging, version, connection)
    const changes = await countChanges(connection)
    const rows = new Map([...csv, ...parquet].map((table) => [table.name, table.rows]))
    return await publishRelease(staging, index, {
      options,
      version,
      facts,
      changes,
      reasons: held.reasons,
      files,
      rows,
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** @throws UsageError for a version that is none or was given before */
function chooseVersion(index: ReleaseIndex, { version, asOf, root }: ReleaseOptions): string {
  const given = index.releases.map((entry) => entry.version)
  if (version === undefined) return nextVersion(asOf, given)
  if (!isVersion(version)) throw new UsageError(`version must look like 2026.11.1, got "${version}"`)
  if (given.includes(version))
    throw new UsageError(
      `${root} has a release ${version}: a release never changes. Leave the version out, or build in another folder`,
    )
  return version
}

/** The latest release, the draft that waits, or a release that a person withdrew, with the same content: it is not made again. */
async function findSame(index: ReleaseIndex, root: string, hash: string): Promise<ReleaseResult | null> {
  for (const { version, status, reason, changes, replaced_by } of index.releases.toReversed()) {
    if (version !== index.latest && (status === 'superseded' || replaced_by !== undefined)) continue
    const folder = join(root, 'releases', version)
    const { descriptor } = await openRelease(folder)
    if (descriptor.content_hash !== `sha256:${hash}`) continue
    if (status === 'draft') return { outcome: 'draft', version, folder, changes, reasons: reason?.split('\n') ?? [] }
    return { outcome: 'unchanged', version, folder }
  }
  return null
}

/** @throws UsageError when the new release would stand before the latest one */
function refuseOldVersion({ latest }: ReleaseIndex, version: string, { asOf, root }: ReleaseOptions): void {
  if (latest !== null && compareVersions(version, latest) < 0)
    throw new UsageError(
      `a release as of ${asOf} would be ${version}, before ${latest}, the latest in ${root}; build it in another folder (--out DIR)`,
    )
}

/** @throws ReleaseBlockedError when the tables changed more than the contract's version says */
function checkBump(previous: PreviousRelease | null, described: object, version: string): SchemaDiff {
  if (previous === null) return { bump: null, differences: [] }
  const diff = diffSchemas(previous.descriptor, described as FrozenDescriptor)
  const [old, now] = [previous.descriptor.schema_version, contract.schema_version]
  if (bumpFits(old, now, diff.bump)) return diff
  throw new ReleaseBlockedError(version, [
    ...diff.differences,
    `this needs a ${diff.bump} bump of the contract: it was ${old} in ${previous.version} and is ${now}. Set schema_version and hash in pipelines/release/tables/contract.json`,
  ])
}

async function stageMetadata(
  connection: DuckDBConnection,
  staging: string,
  facts: ReleaseFacts,
  described: Record<string, unknown>,
  parquet: readonly FileFacts[],
  { inputs }: ReleaseOptions,
): Promise<void> {
  const sheetRows = facts.tables
    .filter(({ table }) => SHEET_TABLES.includes(table.name as never))
    .reduce((sum, { rows }) => sum + rows, 0)
  const data: FileFacts[] = [...facts.tables, ...parquet]
  const hasWorkbook = sheetRows <= WORKBOOK_ROWS
  if (hasWorkbook) {
    const codebook = papaparse.parse<string[]>(codebookCsv(facts.codes), { skipEmptyLines: true }).data
    await writeFile(
      join(staging, 'lossrange.xlsx'),
      await workbook(connection, sourceOf, workbookNotes(facts), codebook),
    )
    data.push(await fileFacts(staging, 'lossrange.xlsx'))
  }
  for (const [name, text] of metadataFiles(facts, described, data, inputs, hasWorkbook))
    await writeFile(join(staging, name), text)
}

function workbookNotes({ settings, version, channel, created }: ReleaseFacts): string[] {
  return [
    `${settings.title}, version ${version} of ${created}`,
    channel === 'demo' ? 'DEMONSTRATION DATA: not for citation.' : '',
    'Excel keeps 15 digits. An amount with more stands here as text; the CSV and Parquet files have every digit.',
    'Start with the sheet headlines. The sheet codebook explains every column; README.md says what not to do.',
    'A range is a weighted restatement of published claims, not a confidence interval.',
    `Licence: ${DATA_LICENCE.title} (${DATA_LICENCE.id}).`,
  ]
}

async function changelogOf(
  connection: DuckDBConnection,
  facts: ReleaseFacts,
  schema: SchemaDiff,
  previous: PreviousRelease | null,
  index: ReleaseIndex,
  held: Held,
): Promise<string> {
  const withdrawn = index.releases.filter(
    ({ status, version }) =>
      status === 'withdrawn' && (previous === null || compareVersions(version, previous.version) > 0),
  )
  const before = previous && {
    version: previous.version,
    folder: previous.folder,
    schemaVersion: previous.descriptor.schema_version,
    methodVersion: previous.descriptor.method_version,
  }
  return changelog(connection, { facts, schema, previous: before, withdrawn, reasons: held.reasons })
}

async function stageSite(
  connection: DuckDBConnection,
  staging: string,
  facts: ReleaseFacts,
  { buildSite }: ReleaseEffects,
): Promise<void> {
  const folder = join(staging, 'site')
  await mkdir(folder)
  await buildSite(connection, folder, {
    version: facts.version,
    channel: facts.channel,
    created: facts.created,
    methodVersion: facts.methodVersion,
    jsonLd: JSON.stringify(schemaOrgDataset(facts, [])),
    publication: facts.settings,
  })
}

/** Hashes what is not hashed yet, and writes the list. */
async function stageChecksums(staging: string, known: readonly ExportedTable[]): Promise<FileFacts[]> {
  const facts = new Map<string, FileFacts>(known.map((file) => [file.name, file]))
  const files: FileFacts[] = []
  for (const name of await listFiles(staging)) files.push(facts.get(name) ?? (await fileFacts(staging, name)))
  await writeFile(join(staging, CHECKSUMS), printChecksums(files))
  return [...files, await fileFacts(staging, CHECKSUMS)]
}
