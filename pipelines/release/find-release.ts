import { join } from 'node:path'
import { NoReleaseError } from '../errors.ts'
import { stateRoot } from '../state-root.ts'
import { readReleaseIndex } from './release-index.ts'

export interface FoundRelease {
  channel: 'demo' | 'live'
  version: string
  /** The release's own folder. */
  folder: string
  /** State root that holds it. */
  root: string
  /** True: no live release exists, so this is a demo one. The command says so. */
  isFallback: boolean
}

export interface Wanted {
  /** Left out: live, and demo where no live release exists. */
  channel?: 'demo' | 'live' | undefined
  /** State root; left out: `output/<channel>`. */
  out?: string | undefined
  /** Left out: the latest. */
  version?: string | undefined
}

/**
 * The release that a reading command looks at.
 * @throws NoReleaseError when there is none: where was looked, and what to type
 */
export async function findRelease({ channel, out, version }: Wanted): Promise<FoundRelease> {
  const channels =
    channel === undefined && out === undefined ? (['live', 'demo'] as const) : ([channel ?? 'live'] as const)
  const looked: string[] = []
  for (const candidate of channels) {
    const root = await stateRoot(candidate, out)
    const index = await readReleaseIndex(root, candidate)
    const found = version ?? index.latest
    looked.push(join(root, 'releases'))
    if (found !== null && index.releases.some((entry) => entry.version === found))
      return {
        channel: index.channel,
        version: found,
        folder: join(root, 'releases', found),
        root,
        isFallback: channel === undefined && out === undefined && candidate === 'demo',
      }
  }
  const what = version === undefined ? 'no release' : `no release ${version}`
  throw new NoReleaseError(
    `${what} in ${looked.join(' or ')}; make one with "npm start" (demo) or "npm run refresh" (live)`,
  )
}
