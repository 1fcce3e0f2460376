import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKSUMS, printChecksums } from '../../pipelines/release/checksums.ts'
import { fileFacts, listFiles } from '../../pipelines/release/file-facts.ts'
import type { ReleaseResult } from '../../pipelines/release/release-options.ts'
import { writeRelease } from '../../pipelines/release/write-release.ts'
import { type Rows, smallDatabase } from './small-database.ts'
import { type MutableInputs, smallInputs } from './workspace.ts'

export interface Wanted {
  asOf?: string
  rows?: (rows: Rows) => void
  inputs?: (inputs: MutableInputs) => void
  version?: string
  threads?: number
}

/** Releases the small database, changed as wanted, into a state root. */
export async function releaseSmall(
  root: string,
  { asOf = '2025-11-30', rows, inputs, version, threads }: Wanted = {},
): Promise<ReleaseResult> {
  const connection = await smallDatabase(rows, threads)
  try {
    return await writeRelease(connection, {
      root,
      channel: 'demo',
      asOf,
      inputs: smallInputs(inputs),
      ...(version && { version }),
    })
  } finally {
    connection.closeSync()
  }
}

/** A copy of a state root that a test may damage. */
export function copyOf(root: string, to: string): string {
  cpSync(root, to, { recursive: true })
  return to
}

/** Replaces text in a file of a release; the text must be there. */
export function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const edited = text.replace(from, to)
  if (edited === text) throw new RangeError(`${file} has no ${String(from)}`)
  writeFileSync(path, edited)
}

/** Makes every hash and size right again, so that what is wrong otherwise is not hidden behind it. Parquet files and the index go. */
export async function rehash(folder: string): Promise<void> {
  const descriptorPath = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(descriptorPath, 'utf8')) as {
    resources: { path: string; bytes: number; hash: string }[]
  }
  for (const resource of descriptor.resources) {
    const { bytes, sha256 } = await fileFacts(folder, resource.path)
    Object.assign(resource, { bytes, hash: `sha256:${sha256}` })
    rmSync(join(folder, resource.path.replace('.csv', '.parquet')), { force: true })
  }
  writeFileSync(descriptorPath, JSON.stringify(descriptor))
  rmSync(join(folder, CHECKSUMS), { force: true })
  rmSync(join(folder, '../index.json'), { force: true })
  const files = await Promise.all((await listFiles(folder)).map((name) => fileFacts(folder, name)))
  writeFileSync(join(folder, CHECKSUMS), printChecksums(files))
}
