import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { EstimateNotFoundError } from '../errors.ts'

/** A row of a published table: text by column; '' = ∅. */
export type Row = Readonly<Record<string, string>>

export interface ReleaseFiles {
  /** The text of a file below the folder `releases/`; null = it is not there. */
  read(path: string): Promise<string | null>
}

/** Reads below one folder on disk. */
export function releaseFolder(folder: string): ReleaseFiles {
  return {
    async read(path) {
      try {
        return await readFile(join(folder, path), 'utf8')
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      }
    },
  }
}

/** The tables of the latest release, as published. */
export interface ReleaseTables {
  version: string
  table(name: string): Promise<Row[]>
}

/**
 * @param files below `output/<channel>/releases`; `where` names them in messages
 * @throws EstimateNotFoundError when there is no release, or it lacks the table
 */
export async function latestTables(files: ReleaseFiles, where: string): Promise<ReleaseTables> {
  const index = await files.read('index.json')
  const version: unknown = index === null ? null : JSON.parse(index).latest
  if (typeof version !== 'string') {
    throw new EstimateNotFoundError(`there is no release in ${where}: make one with "lossrange run"`)
  }
  return {
    version,
    async table(name) {
      const text = await files.read(`${version}/${name}.csv`)
      if (text === null) throw new EstimateNotFoundError(`release ${version} in ${where} has no ${name}.csv`)
      return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
    },
  }
}

/**
 * Where a command that only reads looks: the channel's releases, or demo's where no live one exists, which `note` says.
 *
 * @param out state root, in place of `output/<channel>`
 */
export function releasesOf({ channel, out }: { channel: string; out?: string }): { folder: string; note: string } {
  const below = (channel: string) => join(out ?? join('output', channel), 'releases')
  const [own, demo] = [below(channel), below('demo')]
  const fallsBack = out === undefined && !existsSync(join(own, 'index.json')) && existsSync(join(demo, 'index.json'))
  return fallsBack ? { folder: demo, note: ', channel demo: there is no live release' } : { folder: own, note: '' }
}
