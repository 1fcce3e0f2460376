import { UsageError } from '../errors.ts'
import { type ReleaseEntry, readReleaseIndex, writeReleaseIndex } from './release-index.ts'
import type { Channel } from './release-options.ts'

/**
 * Withdraws a release: it stays where it is and stays listed, with the reason; the newest release that is left is the latest.
 * @returns the entry, and what is the latest now
 * @throws UsageError when there is no such release, or it is withdrawn already
 */
export async function withdrawRelease(
  root: string,
  channel: Channel,
  version: string,
  why: string,
): Promise<{ entry: ReleaseEntry; latest: string | null }> {
  const index = await readReleaseIndex(root, channel)
  const entry = index.releases.find((entry) => entry.version === version)
  const known = index.releases.map((other) => other.version).join(', ') || 'none'
  if (!entry) throw new UsageError(`${root} has no release ${version}; it has ${known}`)
  if (entry.status === 'withdrawn') throw new UsageError(`${version} is withdrawn already: ${entry.reason}`)
  const withdrawn: ReleaseEntry = { ...entry, status: 'withdrawn', reason: why }
  await writeReleaseIndex(root, {
    ...index,
    releases: index.releases.map((other) => (other === entry ? withdrawn : other)),
  })
  return { entry: withdrawn, latest: (await readReleaseIndex(root, channel)).latest }
}
