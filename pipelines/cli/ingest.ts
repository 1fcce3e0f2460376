import type { Command } from 'commander'
import type { IngestCommandOptions } from '../commands/ingest.ts'
import { day, today } from './options.ts'

export function declareIngest(program: Command): void {
  program
    .command('ingest')
    .description('Look at sources, or take a file that a person saved; extract and release nothing.')
    .argument('[sources...]', 'source ids; all when none is given')
    .option('--file <path>', 'a copy saved by hand, for one source')
    .option('--edition <name>', "the publisher's own name of the edition, where the file does not say it")
    .option('--published-on <day>', 'day of publication, YYYY-MM-DD', day)
    .option('--url <url>', 'where the file came from')
    .option('--out <dir>', 'state root; default output/live')
    .option('--force', 'look also at what is not due', false)
    .option('--json', 'JSON instead of lines', false)
    .addHelpText(
      'after',
      '\nExamples:\n  lossrange ingest fbi-ic3\n  lossrange ingest pacific-forum --file pacnet.txt --edition 2025-10-28 --published-on 2025-10-28',
    )
    .action(async (sources: string[], options: IngestCommandOptions) => {
      const { ingestCommand } = await import('../commands/ingest.ts')
      process.exitCode = await ingestCommand(sources, { ...options, asOf: today() }, (line) => console.log(line))
    })
}
