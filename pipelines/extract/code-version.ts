import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** What every source's figures depend on: readers, helpers, and the packages that parse. */
const SHARED = [
  'pipelines/read',
  'pipelines/extract',
  'sources/define-source.ts',
  'sources/licences.ts',
  'package.json',
]

/**
 * Names the code that turns bytes into figures, for each of these sources: it changes when a line of that code does.
 *
 * @returns hex sha256 by source id
 */
export async function codeVersions(sourceIds: readonly string[]): Promise<Map<string, string>> {
  const shared = await hashOf(SHARED)
  const versions = sourceIds.map(async (id) => [id, `${shared}${await hashOf([`sources/${id}`])}`] as const)
  return new Map((await Promise.all(versions)).map(([id, parts]) => [id, sha256(parts)]))
}

/** Hash over names and contents of the code files under these paths; data and samples are not code. */
async function hashOf(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(codeFiles))).flat().sort()
  const contents = await Promise.all(files.map((file) => readFile(join(ROOT, file))))
  return sha256(files.map((file, i) => `${file}\0${sha256(contents[i]!)}\n`).join(''))
}

async function codeFiles(path: string): Promise<string[]> {
  if (/\.(?:ts|mjs|json)$/.test(path)) return [path]
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
