import { join } from 'node:path'
import { loadConfig } from './config.ts'
import type { Channel } from './release/release-options.ts'

/** Where the state of a channel is: `--out`, else the folder of the channel below the configured output. */
export async function stateRoot(channel: Channel, out?: string): Promise<string> {
  return out ?? join((await loadConfig()).output, channel)
}
