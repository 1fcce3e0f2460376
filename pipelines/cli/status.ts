import type { Command } from 'commander'
import type { ReadCommandOptions } from '../commands/query.ts'
import { channel } from './options.ts'

export function declareStatus(program: Command): void {
  program
    .command('status')
    .description(
      'Say for each source when it was last looked at, how it stands and when it is next due; and the latest release.',
    )
    .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
    .option('--out <dir>', 'state root')
    .option('--json', 'JSON instead of lines', false)
    .action(async (options: ReadCommandOptions & { json: boolean }) => {
      const { statusCommand } = await import('../commands/status.ts')
      await statusCommand(
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
    })
}
