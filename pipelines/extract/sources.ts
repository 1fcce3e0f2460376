import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Source } from '../../sources/define-source.ts'
import { LedgerError } from '../errors.ts'

/** Where the declarations stand. */
export const SOURCES_DIR = join(import.meta.dirname, '..', '..', 'sources')

/**
 * Every folder's declaration, sorted by id.
 *
 * @throws LedgerError when a folder has no `source.ts`, or one that names another folder
 */
export async function loadSources(dir: string = SOURCES_DIR): Promise<Source[]> {
  const folders = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const sources = await Promise.all(folders.map((folder) => loadSource(dir, folder.name)))
  return sources.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function loadSource(dir: string, id: string): Promise<Source> {
  const file = join(dir, id, 'source.ts')
  await access(file).catch(() => {
    throw new LedgerError(`sources/${id}`, 'source.ts', 'a declaration in every source folder', null)
  })
  const module = (await import(pathToFileURL(file).href)) as { default?: Source }
  const source = module.default
  if (source?.id !== id)
    throw new LedgerError(`sources/${id}/source.ts`, 'id', `"${id}", the folder's name`, source?.id ?? null)
  return source
}
