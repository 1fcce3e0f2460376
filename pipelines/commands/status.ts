import { isGood, readHealth } from '../ingest/health.ts'
import { readReleaseIndex } from '../release/release-index.ts'
import type { Channel } from '../release/release-options.ts'
import { stateRoot } from '../state-root.ts'

/** How each source stands, and which release is the latest. Reads `health.json` and `releases/index.json`. */
export async function statusCommand(
  { channel, out, json }: { channel?: Channel; out?: string; json: boolean },
  print: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  const { root, chosen } = await chooseRoot(channel, out, warn)
  const health = await readHealth(root)
  const index = await readReleaseIndex(root, chosen)
  if (json) {
    print(
      JSON.stringify({
        channel: chosen,
        root,
        latest: index.latest,
        last_successful: index.last_successful,
        sources: health,
      }),
    )
    return
  }
  const latest = index.releases.find(({ version }) => version === index.latest)
  print(
    latest === undefined
      ? `${chosen}: no release yet in ${root}`
      : `${chosen}: latest release ${latest.version}, ${latest.released_at}, data as of ${latest.data_as_of}`,
  )
  for (const draft of index.releases.filter(({ status }) => status === 'draft'))
    print(`held as a draft: ${draft.version}   ${draft.reason ?? ''}`)
  for (const [id, source] of Object.entries(health)) {
    const since = isGood(source.state) ? '' : ` since ${source.since}`
    print(
      `${id.padEnd(24)} ${(source.state + since).padEnd(44)} looked ${source.last_checked}   next due ${source.next_due}   ${source.error ?? ''}`.trimEnd(),
    )
  }
}

async function chooseRoot(
  channel: Channel | undefined,
  out: string | undefined,
  warn: (line: string) => void,
): Promise<{ root: string; chosen: Channel }> {
  const live = await stateRoot('live', out)
  if (channel === 'live' || out !== undefined) return { root: live, chosen: channel ?? 'live' }
  const isLooked = async (root: string, of: Channel) =>
    Object.keys(await readHealth(root)).length > 0 || (await readReleaseIndex(root, of)).latest !== null
  if (channel === undefined && (await isLooked(live, 'live'))) return { root: live, chosen: 'live' }
  const demo = await stateRoot('demo', out)
  if (channel === undefined) warn('no live run yet: this is demo data')
  return { root: demo, chosen: 'demo' }
}
