import type { Command } from 'commander'
import type { QueryCommandOptions, ReadCommandOptions } from '../commands/query.ts'
import { channel, day } from './options.ts'

export function declareQuery(program: Command): void {
  program
    .command('query')
    .description('Ask the tables of a release one question in SQL (DuckDB, read-only, nothing else reachable).')
    .argument('<sql>', 'one SELECT statement')
    .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
    .option('--out <dir>', 'state root')
    .option('--release <version>', 'default: the latest')
    .option('--as-of <day>', 'ask what was known on that day, from what is held now; makes no release', day)
    .option('--csv', 'CSV instead of a table', false)
    .option('--json', 'JSON instead of a table', false)
    .addHelpText(
      'after',
      '\nExamples:\n  lossrange query "from headlines limit 5"\n  lossrange query --csv "select claim_id, central_usd from claims where victim_geo = \'USA\'"',
    )
    .action(async (sql: string, options: QueryCommandOptions) => {
      const { queryCommand } = await import('../commands/query.ts')
      await queryCommand(
        sql,
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
    })

  program
    .command('explain')
    .description('Follow one figure: its words, conversions, lineage, origin and stratum.')
    .argument('<claim_id>')
    .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
    .option('--out <dir>', 'state root')
    .option('--release <version>', 'default: the latest')
    .option('--json', 'JSON instead of lines', false)
    .action(async (claimId: string, options: ReadCommandOptions & { json: boolean }) => {
      const { explainCommand } = await import('../commands/query.ts')
      await explainCommand(
        claimId,
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
    })
}
