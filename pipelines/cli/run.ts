import type { Command } from 'commander'
import type { Channel } from '../release/release-options.ts'
import { channel, day, list, today } from './options.ts'

export function declareRun(program: Command): void {
  program
    .command('run')
    .description('Look at the sources, compare what is held, and make a release when something changed.')
    .option('--channel <channel>', 'demo or live', channel, 'live')
    .option('--only <sources>', 'look at these sources alone: a,b', list)
    .option('--as-of <day>', 'clock and knowledge cut-off, YYYY-MM-DD; default today', day)
    .option('--out <dir>', 'state root; default output/<channel>')
    .option('--force', 'look also at what is not due', false)
    .option('--json', 'one JSON object for each event', false)
    .addHelpText(
      'after',
      '\nExamples:\n  lossrange run --channel demo\n  lossrange run --only fbi-ic3,ftc-consumer-sentinel --force',
    )
    .action(
      async (options: {
        channel: Channel
        only?: string[]
        asOf?: string
        out?: string
        force: boolean
        json: boolean
      }) => {
        const { run } = await import('../run.ts')
        const { linesOf } = await import('../console.ts')
        const { exitCodeOf } = await import('../run-report.ts')
        const { stateRoot } = await import('../state-root.ts')
        const report = await run(
          {
            channel: options.channel,
            root: await stateRoot(options.channel, options.out),
            asOf: options.asOf ?? today(),
            only: options.only ?? null,
            force: options.force,
          },
          {
            now: () => new Date(),
            tell(part, report) {
              if (options.json) console.log(JSON.stringify({ event: part, [part]: report[part] }))
              else for (const line of linesOf(part, report)) console.log(line)
            },
          },
        )
        process.exitCode = exitCodeOf(report)
      },
    )
}
