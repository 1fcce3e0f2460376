import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { flushFolder } from './write-file.ts'

const PREFIX = '.staging-'

/** An empty folder beside the releases to build in. What a run that was killed left there is removed. */
export async function openStaging(root: string, version: string): Promise<string> {
  const releases = join(root, 'releases')
  await mkdir(releases, { recursive: true })
  for (const name of await readdir(releases))
    if (name.startsWith(PREFIX)) await rm(join(releases, name), { recursive: true, force: true })
  const folder = join(releases, `${PREFIX}${version}`)
  await mkdir(folder)
  return folder
}

/**
 * Makes a finished folder visible in one step: files flushed, then one rename. A folder of that name that the index does not
 * list was left by a run that was killed before its last step; it gives way.
 */
export async function publishFolder(staging: string, folder: string, files: readonly string[]): Promise<void> {
  await Promise.all(files.map((name) => flushFile(join(staging, name))))
  await rm(folder, { recursive: true, force: true })
  await rename(staging, folder)
  await flushFolder(dirname(folder))
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
