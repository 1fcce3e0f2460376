import type { Command } from 'commander'
import type { Channel } from '../release/release-options.ts'
import { channel, day, today } from './options.ts'

export function declareRelease(program: Command): void {
  program
    .command('release')
    .description('Publish a draft that was held for a person: who says so and why is written into it.')
    .requiredOption('--approve <version>', 'the draft')
    .requiredOption('--why <words>', 'the reason, published with it')
    .option('--by <name>', 'who approves; default the name of the account')
    .option('--as-of <day>', 'day of the approval, YYYY-MM-DD; default today', day)
    .option('--channel <channel>', 'demo or live', channel, 'live')
    .option('--out <dir>', 'state root; default output/<channel>')
    .addHelpText('after', '\nExample:\n  lossrange release --approve 2026.11.2 --why "the publisher restated the year"')
    .action(
      async (options: { approve: string; why: string; by?: string; asOf?: string; channel: Channel; out?: string }) => {
        const { approveCommand } = await import('../commands/release.ts')
        const by = options.by ?? (await import('node:os')).userInfo().username
        await approveCommand({ ...options, by, on: options.asOf ?? today() }, (line) => console.log(line))
      },
    )

  program
    .command('diff')
    .description('What differs between two releases, field by field, each with its cause.')
    .argument('<a>', 'a version, or the folder of a release')
    .argument('<b>', 'the same')
    .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
    .option('--out <dir>', 'state root')
    .option('--json', 'JSON instead of lines', false)
    .addHelpText('after', '\nExample:\n  lossrange diff 2026.10.1 2026.11.1')
    .action(async (a: string, b: string, options: { channel?: Channel; out?: string; json: boolean }) => {
      const { diffCommand } = await import('../commands/release.ts')
      await diffCommand(
        a,
        b,
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
    })

  program
    .command('withdraw')
    .description('Withdraw a release: it stays listed, with the reason; the one before is the latest again.')
    .argument('<version>')
    .requiredOption('--why <words>', 'the reason, published in the index')
    .option('--channel <channel>', 'demo or live', channel, 'live')
    .option('--out <dir>', 'state root; default output/<channel>')
    .addHelpText('after', '\nExample:\n  lossrange withdraw 2026.11.1 --why "one table was cut short"')
    .action(async (version: string, options: { why: string; channel: Channel; out?: string }) => {
      const { withdrawCommand } = await import('../commands/release.ts')
      await withdrawCommand(version, options, (line) => console.log(line))
    })

  program
    .command('verify')
    .description(
      'Check a release: files, cells, keys, amounts, figures in their bytes. Ends with 1 when something fails.',
    )
    .argument('[target]', 'a version, or the folder of a release; default the latest')
    .option('--snapshots <dir>', 'folder with the bytes; default those beside the release')
    .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
    .option('--out <dir>', 'state root')
    .option('--json', 'JSON instead of lines', false)
    .addHelpText('after', '\nExamples:\n  lossrange verify\n  lossrange verify ./2026.11.1 --snapshots ./snapshots')
    .action(
      async (
        target: string | undefined,
        options: { snapshots?: string; channel?: Channel; out?: string; json: boolean },
      ) => {
        const { verifyCommand } = await import('../commands/release.ts')
        const holds = await verifyCommand(
          target,
          options,
          (line) => console.log(line),
          (line) => console.error(line),
        )
        if (!holds) process.exitCode = 1
      },
    )

  program
    .command('cite')
    .description('How to cite the dataset, a claim with its document, or an estimate with the documents behind it.')
    .argument('[id]', 'claim_id or estimate_id; default the dataset')
    .option('--format <format>', 'text, bibtex or csl (JSON)', 'text')
    .option('--release <version>', 'default: the latest')
    .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
    .option('--out <dir>', 'state root')
    .addHelpText('after', '\nExamples:\n  lossrange cite\n  lossrange cite fbi-ic3/2024/total_loss --format bibtex')
    .action(
      async (
        id: string | undefined,
        options: { format: string; release?: string; channel?: Channel; out?: string },
      ) => {
        const { citeCommand } = await import('../commands/release.ts')
        await citeCommand(
          id,
          options,
          (line) => console.log(line),
          (line) => console.error(line),
        )
      },
    )
}
