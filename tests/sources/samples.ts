import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Source } from '../../sources/define-source.ts'

export interface Sample {
  source: Source
  edition: string
  /** The edition's files under their addresses, robots.txt left out. */
  files: { name: string; url: string; bytes: Buffer }[]
}

/** Every sample edition of these sources: `sources/<source>/sample/<edition>/<host>/<path>`. */
export function listSamples(sources: readonly Source[]): Sample[] {
  return sources.flatMap((source) => {
    const root = join('sources', source.id, 'sample')
    return foldersOf(root).map((edition) => ({ source, edition, files: filesOf(join(root, edition)) }))
  })
}

function foldersOf(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  } catch {
    return [] // a source without samples
  }
}

function filesOf(root: string): Sample['files'] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'robots.txt')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const address = path
        .slice(root.length + 1)
        .replace(/index\.html$/, '')
        .replace('@', '?')
      return { name: basename(address), url: `https://${address}`, bytes: readFileSync(path) }
    })
}
