import type { Command } from 'commander'

export function declareBalance(program: Command): void {
  program
    .command('balance')
    .description('How far published figures would have to move for all relations between them to hold: least squares.')
    .option('--estimate <id>', 'only what is tied to this published estimate')
    .option('--json', 'the whole table as NDJSON')
    .option('--channel <channel>', 'live or demo', 'live')
    .option('--out <dir>', 'state root, in place of output/<channel>')
    .action(async (options: { estimate?: string; json?: true; channel: string; out?: string }) => {
      const { balanceTable } = await import('../reconcile/balance-command.ts')
      console.log(await balanceTable(options))
    })
}
