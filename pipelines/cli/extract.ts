import type { Command } from 'commander'
import type { Channel } from '../release/release-options.ts'
import { channel } from './options.ts'

export function declareExtract(program: Command): void {
  program
    .command('extract')
    .description('Print the claims that the held snapshots state, as NDJSON with the names of the contract.')
    .argument('[sources...]', 'source ids; all when none is given')
    .option('--controls', 'print the counts, medians and rates beside the claims instead', false)
    .option('--channel <channel>', 'demo or live', channel, 'live')
    .option('--out <dir>', 'state root; default output/<channel>')
    .action(async (sources: string[], options: { controls: boolean; channel: Channel; out?: string }) => {
      const { extractCommand } = await import('../commands/extract.ts')
      await extractCommand(
        sources,
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
    })
}
