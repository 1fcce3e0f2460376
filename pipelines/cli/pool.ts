import type { Command } from 'commander'

export function declarePool(program: Command): void {
  program
    .command('pool')
    .argument('[file]', 'CSV with a header, or a JSON array: the claims of one stratum')
    .description(
      'Pools your own figures of one quantity, or those of a published estimate: range, spread, who drives it.',
    )
    .option('--estimate <id>', 'a published estimate instead of a file')
    .option('--json', 'one object with every number')
    .option('--channel <channel>', 'live or demo', 'live')
    .option('--out <dir>', 'state root, in place of output/<channel>')
    .action(
      async (file: string | undefined, options: { estimate?: string; json?: true; channel: string; out?: string }) => {
        const { pool } = await import('../reconcile/pool-command.ts')
        console.log(await pool(file, options))
      },
    )
}
