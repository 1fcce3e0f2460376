import { Command, CommanderError } from 'commander'
import { LossrangeError } from './errors.ts'

const program = new Command('lossrange')
  .description('Published fraud-loss ranges with their words, their lineage and the bytes they were read from.')
  .exitOverride()

// ── run ──

// ── ingest ──

// ── fetch, snapshots ──

// ── read ──

// ── extract ──

// ── amounts ──

program
  .command('amounts')
  .description('Print every amount of money in a text as NDJSON, one object for each.')
  .argument('[file]', 'a UTF-8 text; - is standard input', '-')
  .option('--country <iso3>', 'country of the publisher: it says what a bare $, kr, Rs, 元 means')
  .option('--lang <xx>', 'language of the text; found from the text when not given')
  .option('--lines', 'each line is a document of its own', false)
  .action(async (file: string, options: { country?: string; lang?: string; lines: boolean }) => {
    const { printAmounts } = await import('./extract/amounts/command.ts')
    await printAmounts(file, options)
  })

// ── query, explain ──

// ── pool ──

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
      const { pool } = await import('./reconcile/pool-command.ts')
      console.log(await pool(file, options))
    },
  )

// ── release, diff, withdraw, verify, cite ──

// ── status ──

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof LossrangeError) {
    console.error(`lossrange: ${error.message}`)
    process.exitCode = error.exitCode
  } else {
    console.error('lossrange: a bug of ours, please report it:')
    console.error(error)
    process.exitCode = 70
  }
}
