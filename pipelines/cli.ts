import { Command, CommanderError } from 'commander'
import { declareAmounts } from './cli/amounts.ts'
import { declareExtract } from './cli/extract.ts'
import { declareIngest } from './cli/ingest.ts'
import { declareBalance } from './cli/balance.ts'
import { declarePool } from './cli/pool.ts'
import { declareQuery } from './cli/query.ts'
import { declareRead } from './cli/read.ts'
import { declareRelease } from './cli/release.ts'
import { declareRun } from './cli/run.ts'
import { declareSnapshots } from './cli/snapshots.ts'
import { declareStatus } from './cli/status.ts'
import { LossrangeError } from './errors.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit() // `| head` has seen enough
  throw error
})

const program = new Command('lossrange')
  .description('Published fraud-loss ranges with their words, their lineage and the bytes they were read from.')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  lossrange run --channel demo             a release from the bundled sample web, no internet
  lossrange run --as-of 2025-11-30         what was known on that day
  lossrange ingest fbi-ic3 --file F.html   a copy that a person saved
  lossrange query "from headlines limit 5"
  lossrange explain fbi-ic3/2024/total_loss

Exit codes: 0 released or nothing changed · 1 blocked or refused · 2 usage · 3 a source newly failed · 4 held as a draft
            5 another run holds the lock · 70 a bug of ours`,
  )

// In the order in which a newcomer meets them.
declareRun(program)
declareIngest(program)
declareSnapshots(program)
declareRead(program)
declareExtract(program)
declareAmounts(program)
declareQuery(program)
declarePool(program)
declareBalance(program)
declareRelease(program)
declareStatus(program)

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
