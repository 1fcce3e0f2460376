import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Bytes of snapshots by their sha256, out of a folder: as a state root keeps them, or lying flat under their hash. */
export function snapshotFolder(folder: string): (sha256: string) => Promise<Uint8Array | null> {
  return async (sha256) => {
    const places = [
      join(folder, sha256.slice(0, 2), sha256),
      join(folder, sha256),
      join(folder, 'snapshots', sha256.slice(0, 2), sha256),
    ]
    const place = places.find((path) => existsSync(path))
    return place === undefined ? null : readFile(place)
  }
}

/** The snapshots of the state root that a release folder stands in; null = it stands alone, as when it was downloaded. */
export function snapshotsBeside(releaseFolder: string): string | null {
  const folder = join(dirname(dirname(resolve(releaseFolder))), 'snapshots')
  return existsSync(folder) ? folder : null
}
