import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReleaseIndexError } from '../errors.ts'
import type { Compared } from './changes.ts'
import type { RunInputs } from './release-options.ts'
import type { FrozenDescriptor } from './schema-diff.ts'

/** A release as the next one is compared with it. */
export interface PreviousRelease extends Compared {
  version: string
  descriptor: FrozenDescriptor & { version: string; method_version: string; created: string; content_hash?: string }
}

/** @throws ReleaseIndexError when a file that every release has is missing or broken */
export async function openRelease(folder: string): Promise<PreviousRelease> {
  const descriptor = (await readJson(join(folder, 'datapackage.json'))) as PreviousRelease['descriptor']
  const inputs = (await readJson(join(folder, 'run.json'))) as RunInputs
  return { version: descriptor.version, folder, created: descriptor.created.slice(0, 10), inputs, descriptor }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new ReleaseIndexError(path, error instanceof Error ? error.message : String(error))
  }
}
